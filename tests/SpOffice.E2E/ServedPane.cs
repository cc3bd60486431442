using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using Microsoft.Playwright;

[assembly: AssemblyFixture(typeof(SpOffice.E2E.ServedPane))]

namespace SpOffice.E2E;

/// <summary>The published server on a free port of this machine, and a real Chromium: one of each for all tests.</summary>
public sealed class ServedPane : IAsyncLifetime
{
    private readonly ConcurrentDictionary<string, Opened> opened = new();
    private readonly ConcurrentQueue<string> log = new();
    private Process? server;
    private IPlaywright? playwright;

    public string Address { get; } = $"http://127.0.0.1:{FreePort()}";

    /// <summary>All that the server printed since it started.</summary>
    public string Log => string.Join('\n', log);

    public IBrowser Browser { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        server = Serve(Address);
        // A machine shared with others is slow, and that is no failure.
        Assertions.SetDefaultExpectTimeout(20_000);
        await Started(server, Address);
        server.OutputDataReceived += (_, line) => log.Enqueue(line.Data ?? "");
        server.ErrorDataReceived += (_, line) => log.Enqueue(line.Data ?? "");
        server.BeginOutputReadLine();
        server.BeginErrorReadLine();
        playwright = await Playwright.CreateAsync();
        Browser = await Chromium.Launch(playwright);
    }

    public async ValueTask DisposeAsync()
    {
        await Browser.CloseAsync();
        playwright?.Dispose();
        server?.Kill(entireProcessTree: true);
        server?.Dispose();
    }

    /// <summary>A fresh browser with the pane ready in it. Files are chosen and downloaded in the plain way, since a page under test cannot answer the system's dialogs.</summary>
    public async Task<IPage> Open(int width = 1200, string lang = "en", string? address = null, ColorScheme scheme = ColorScheme.Light, ForcedColors forced = ForcedColors.None)
    {
        await CloseEarlier();
        var context = await Browser.NewContextAsync(new()
        {
            ViewportSize = new() { Width = width, Height = 800 },
            Locale = lang,
            ColorScheme = scheme,
            ForcedColors = forced,
        });
        opened[Collection].Contexts.Add(context);
        await context.AddInitScriptAsync("delete window.showOpenFilePicker; delete window.showSaveFilePicker;");
        context.SetDefaultTimeout(40_000);
        var page = await context.NewPageAsync();
        await page.GotoAsync(address ?? Address);
        await page.WaitForSelectorAsync("[data-state=ready]");
        return page;
    }

    /// <summary>The published server at an address; whoever starts it stops it.</summary>
    internal static Process Serve(string address) =>
        Process.Start(new ProcessStartInfo("dotnet", [Program, "--urls", address]) { RedirectStandardOutput = true, RedirectStandardError = true })!;

    private static string Collection => TestContext.Current.TestCollection!.UniqueID;

    /// <summary>Tests of a collection run one after the other: what the one before left open would only slow this one down.</summary>
    private async Task CloseEarlier()
    {
        var test = TestContext.Current.Test!.UniqueID;
        var before = opened.GetValueOrDefault(Collection);
        if (before?.Test == test)
            return;
        opened[Collection] = new Opened(test, []);
        foreach (var context in before?.Contexts ?? [])
            await context.CloseAsync();
    }

    private sealed record Opened(string Test, List<IBrowserContext> Contexts);

    /// <summary>Waits until a server of ours answers, whatever its certificate.</summary>
    internal static async Task Started(Process server, string address)
    {
        using var http = new HttpClient(new HttpClientHandler { ServerCertificateCustomValidationCallback = HttpClientHandler.DangerousAcceptAnyServerCertificateValidator });
        for (var attempt = 0; !await IsHealthy(http, address); attempt++)
        {
            if (attempt > 100 || server.HasExited)
                throw new InvalidOperationException("The server did not start: " + await server.StandardError.ReadToEndAsync());
            await Task.Delay(100);
        }
    }

    private static async Task<bool> IsHealthy(HttpClient http, string address)
    {
        try
        {
            return (await http.GetAsync(address + "/health")).IsSuccessStatusCode;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }

    /// <summary>The folder that holds the published server.</summary>
    internal static string Root
    {
        get
        {
            for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            {
                if (File.Exists(Path.Combine(folder.FullName, "artifacts", "server", "SpOffice.Server.dll")))
                    return folder.FullName;
            }
            throw new FileNotFoundException("The server is not published. Run ./test.sh, or: dotnet publish src/SpOffice.Server -o artifacts/server");
        }
    }

    internal static string Program => Path.Combine(Root, "artifacts", "server", "SpOffice.Server.dll");

    internal static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
