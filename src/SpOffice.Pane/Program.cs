using Microsoft.AspNetCore.Components.WebAssembly.Hosting;
using SpOffice.Pane;

var builder = WebAssemblyHostBuilder.CreateDefault(args);
builder.RootComponents.Add<App>("#app");
builder.Services.AddSingleton(new HttpClient { BaseAddress = new Uri(builder.HostEnvironment.BaseAddress) });
builder.Services.AddSingleton<TemplateFiles>();
builder.Services.AddSingleton<Desk>();
builder.Services.AddSingleton<Browser>();
await builder.Build().RunAsync();
