using System.Diagnostics;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using SpOffice.Tests;

namespace SpOffice.Benchmarks;

/// <summary>The published pane on its own server and the published empty application, each on a port of this machine, with the same compression and caching.</summary>
internal sealed class ServedApplications : IAsyncDisposable
{
    private readonly Process pane;
    private readonly WebApplication? empty;

    private ServedApplications(Process pane, WebApplication? empty, string paneAddress, string emptyAddress) =>
        (this.pane, this.empty, Pane, Empty) = (pane, empty, paneAddress, emptyAddress);

    /// <summary>Where the pane is served.</summary>
    public string Pane { get; }

    /// <summary>Where the empty application is served; empty where only the pane is.</summary>
    public string Empty { get; }

    /// <summary>Starts both, or the pane alone.</summary>
    /// <exception cref="FileNotFoundException">They are not published.</exception>
    public static async Task<ServedApplications> Start(bool withEmpty = true)
    {
        var program = Published("server/SpOffice.Server.dll");
        var empty = withEmpty ? Host(Published("empty/SpOffice.EmptyPane.staticwebassets.endpoints.json")) : null;
        if (empty is not null)
            await empty.StartAsync();
        var pane = Process.Start(new ProcessStartInfo("dotnet", [program, "--urls", "http://127.0.0.1:0"]) { RedirectStandardOutput = true })!;
        // The server says where it listens.
        var said = await pane.StandardOutput.ReadLineAsync() ?? throw new InvalidOperationException("The server did not start.");
        return new ServedApplications(pane, empty, said[said.IndexOf("http", StringComparison.Ordinal)..], empty?.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single() ?? "");
    }

    public async ValueTask DisposeAsync()
    {
        pane.Kill(entireProcessTree: true);
        pane.Dispose();
        if (empty is not null)
            await empty.DisposeAsync();
    }

    private static WebApplication Host(string assets)
    {
        var folder = Path.GetDirectoryName(assets)!;
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = ["--urls", "http://127.0.0.1:0"], ContentRootPath = folder, WebRootPath = Path.Combine(folder, "wwwroot") });
        builder.Logging.ClearProviders();
        var app = builder.Build();
        app.MapStaticAssets(assets);
        app.MapFallbackToFile("/", "index.html");
        return app;
    }

    private static string Published(string path)
    {
        var file = Path.Combine(Repository.Root, "artifacts", path);
        return File.Exists(file) ? file : throw new FileNotFoundException("The applications are not published. Run tests/startup.sh.", file);
    }
}
