using Microsoft.AspNetCore.Components.WebAssembly.Hosting;
using Microsoft.AspNetCore.Components.WebAssembly.Services;
using SpOffice.Pane;

var builder = WebAssemblyHostBuilder.CreateDefault(args);
builder.RootComponents.Add<App>("#pane");
builder.Services.AddSingleton<TemplateFiles>();
builder.Services.AddSingleton<Desk>();
builder.Services.AddSingleton<Browser>();
builder.Services.AddSingleton<LazyAssemblyLoader>();
builder.Services.AddSingleton<LazyParts>();
builder.Services.AddSingleton<Corrections>();
await builder.Build().RunAsync();
