using Microsoft.AspNetCore.Components.WebAssembly.Hosting;
using Microsoft.AspNetCore.Components.WebAssembly.Services;
using SpOffice.Pane;

var builder = WebAssemblyHostBuilder.CreateDefault(args);
builder.RootComponents.Add<Front>("#pane");
builder.Services.AddSingleton<Browser>();
builder.Services.AddSingleton<LazyAssemblyLoader>();
await builder.Build().RunAsync();
