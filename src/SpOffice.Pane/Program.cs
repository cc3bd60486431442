using Microsoft.AspNetCore.Components.WebAssembly.Hosting;
using Microsoft.AspNetCore.Components.WebAssembly.Services;
using SpOffice.Pane;
using SpOffice.Pane.Office;

var builder = WebAssemblyHostBuilder.CreateDefault(args);
builder.RootComponents.Add<App>("#pane");
builder.Services.AddSingleton<TemplateFiles>();
builder.Services.AddSingleton<Desk>();
builder.Services.AddSingleton<Browser>();
builder.Services.AddSingleton<LazyAssemblyLoader>();
builder.Services.AddSingleton<LazyParts>();
builder.Services.AddSingleton<Corrections>();
builder.Services.AddSingleton<Speakers>();
builder.Services.AddSingleton<WordLink>();
builder.Services.AddSingleton<ExcelLink>();
await builder.Build().RunAsync();
