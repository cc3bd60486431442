using SpOffice.Server;

// Its files lie beside the program, whatever folder it is started from.
var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = args, ContentRootPath = AppContext.BaseDirectory });
// Only what the server says of itself is printed: never an address that was asked for, a query or a body.
builder.Logging.ClearProviders();
builder.WebHost.UseStaticWebAssets();
builder.WebHost.ConfigureKestrel(kestrel =>
{
    kestrel.AddServerHeader = false;
    kestrel.Limits.MaxRequestBodySize = 0;
});

// The site's own files were compressed when it was published; this is for the pages and manifests that the server puts together. Nothing in them is secret.
builder.Services.AddResponseCompression(compression => compression.EnableForHttps = true);

var app = builder.Build();
var library = app.Configuration["OfficeJs"] ?? OfficePages.Library;
app.UseSecurityHeaders(app.Configuration["FrameAncestors"], library);
app.UseResponseCompression();
app.UseOldBrowserPage();
app.MapStaticAssets();
var first = FirstPage.Of(app.Environment.WebRootFileProvider);
var inside = OfficePages.Inside(first, library);
app.MapMethods("/", ["GET", "HEAD"], context => FirstPage.Send(context, context.Request.IsOffice() ? inside : first));
app.MapManifests(app.Configuration["PublicAddress"]);
app.MapMethods("/health", ["GET", "HEAD"], () => Results.Text("ok"));
app.Lifetime.ApplicationStarted.Register(() =>
{
    foreach (var address in app.Urls)
        Console.WriteLine($"SpOffice: {address}");
});
try
{
    app.Run();
    return 0;
}
catch (Exception error) when (error is IOException or FormatException or InvalidOperationException)
{
    Console.Error.WriteLine($"{error.Message} Choose another address: --urls http://localhost:5377");
    return 2;
}
