using System.Collections.Concurrent;
using System.Net;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.FileProviders;

namespace SpOffice.OfficeHost;

/// <summary>A web server that plays Word and Excel on the web for genuine office.js. A pane must come from the same host name (<c>localhost</c>); its port may differ.</summary>
public sealed class EmulatedOffice : IAsyncDisposable
{
    private readonly ConcurrentDictionary<string, Session> sessions = [];
    private readonly WebApplication app;

    private EmulatedOffice(WebApplication app) => this.app = app;

    /// <summary>Where it listens, such as <c>https://localhost:41234</c>. The certificate is its own: tell the browser to ignore HTTPS errors.</summary>
    public string Address { get; private set; } = "";

    /// <summary>The address of the genuine library, for the pane to load.</summary>
    public string OfficeJs => Address + "/officejs/office.js";

    /// <summary>Starts it.</summary>
    /// <param name="officeJs">The folder <c>dist</c> of the npm package <c>@microsoft/office-js</c>.</param>
    /// <param name="port">A port, or 0 for any that is free.</param>
    /// <param name="panes">A folder of pages of your own to serve under <c>/panes</c>, or null.</param>
    public static async Task<EmulatedOffice> Start(string officeJs, int port = 0, string? panes = null)
    {
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { ContentRootPath = System.AppContext.BaseDirectory });
        builder.Logging.ClearProviders();
        builder.WebHost.UseKestrelHttpsConfiguration();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, port, listen => listen.UseHttps(Certificates.Localhost())));
        var app = builder.Build();
        var office = new EmulatedOffice(app);
        app.UseStaticFiles(Folder(officeJs, "/officejs"));
        if (panes is not null)
            app.UseStaticFiles(Folder(panes, "/panes"));
        ControlApi.Map(app, office);
        await app.StartAsync();
        var bound = app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First();
        office.Address = $"https://localhost:{new Uri(bound).Port}";
        return office;
    }

    /// <summary>Opens a file, or an empty one where there are no bytes.</summary>
    /// <param name="host"><c>word</c> or <c>excel</c>.</param>
    /// <param name="file">The file's bytes.</param>
    /// <param name="options">How the host presents itself.</param>
    public Session Open(string host, byte[] file, SessionOptions? options = null)
    {
        var session = new Session(OfficeModel.Open(host, file), options ?? new());
        return sessions[session.Id] = session;
    }

    /// <summary>A second window on a session's document, with a pane of its own.</summary>
    public Session Beside(Session session)
    {
        var second = new Session(session);
        return sessions[second.Id] = second;
    }

    /// <summary>The page that frames a pane beside a session's document. Open it in a browser.</summary>
    public string Page(Session session, string pane) =>
        $"{Address}/{session.Id}/?name={session.Model.Host}&locale={session.Options.DisplayLanguage}&pane={Uri.EscapeDataString(pane)}";

    internal Session? this[string id] => sessions.GetValueOrDefault(id);

    public async ValueTask DisposeAsync()
    {
        foreach (var session in sessions.Values)
            session.Dispose();
        await app.DisposeAsync();
    }

    /// <summary>Waits until it is stopped from outside.</summary>
    public Task Stopped() => app.WaitForShutdownAsync();

    private static StaticFileOptions Folder(string folder, string path) => new()
    {
        FileProvider = new PhysicalFileProvider(Path.GetFullPath(folder)),
        RequestPath = path,
        OnPrepareResponse = context => context.Context.Response.Headers.AccessControlAllowOrigin = "*",
    };
}
