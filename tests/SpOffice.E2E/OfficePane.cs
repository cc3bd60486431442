using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Microsoft.Playwright;
using SpOffice.OfficeHost;

[assembly: AssemblyFixture(typeof(SpOffice.E2E.OfficePane))]

namespace SpOffice.E2E;

/// <summary>The published server over HTTPS, the emulated Office with the genuine office.js, and a real Chromium: one of each for all tests.</summary>
public sealed class OfficePane : IAsyncLifetime
{
    private readonly string certificate = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName() + ".pfx");
    private Process? server;
    private IPlaywright? playwright;

    /// <summary>The host name must be the one of the emulated Office: office.js trusts no other.</summary>
    public string Address { get; } = $"https://localhost:{FreePort()}";

    public EmulatedOffice Office { get; private set; } = null!;

    public IBrowser Browser { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        Office = await EmulatedOffice.Start(Path.Combine(ServedPane.Root, "tests", "SpOffice.OfficeHost", "node_modules", "@microsoft", "office-js", "dist"));
        File.WriteAllBytes(certificate, Certificate());
        server = await Serve(Address);
        playwright = await Playwright.CreateAsync();
        // A service worker is taken from no server whose certificate nobody vouches for, unless the browser itself is told to.
        Browser = await Chromium.Launch(playwright, "--ignore-certificate-errors");
    }

    /// <summary>Another server, for whoever wants to end it.</summary>
    public async Task<(string Address, Process Server)> Another()
    {
        var address = $"https://localhost:{FreePort()}";
        return (address, await Serve(address));
    }

    private async Task<Process> Serve(string address)
    {
        var started = Process.Start(new ProcessStartInfo("dotnet",
            [ServedPane.Program, "--urls", address, "--OfficeJs", Office.OfficeJs, "--FrameAncestors", Office.Address, "--Kestrel:Certificates:Default:Path", certificate])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        await ServedPane.Started(started, address);
        return started;
    }

    /// <summary>Opens a file in Word or Excel with the pane beside it, ready. The frame is the pane; each call has a fresh browser.</summary>
    public async Task<(Session Session, IFrame Pane)> Open(string host, byte[] file, string page = "draft", SessionOptions? options = null)
    {
        var session = Office.Open(host, file, options);
        var context = await Browser.NewContextAsync(new() { IgnoreHTTPSErrors = true, Locale = "en", ViewportSize = new() { Width = 350, Height = 800 } });
        context.SetDefaultTimeout(30_000);
        var window = await context.NewPageAsync();
        await window.GotoAsync(Office.Page(session, $"{Address}/?office=1&page={page}"));
        var pane = (await (await window.WaitForSelectorAsync("#pane"))!.ContentFrameAsync())!;
        await pane.WaitForSelectorAsync("[data-state=ready]");
        return (session, pane);
    }

    public async ValueTask DisposeAsync()
    {
        await Browser.CloseAsync();
        playwright?.Dispose();
        server?.Kill(entireProcessTree: true);
        server?.Dispose();
        await Office.DisposeAsync();
        File.Delete(certificate);
    }

    private static byte[] Certificate()
    {
        using var key = RSA.Create(2048);
        var request = new CertificateRequest("CN=localhost", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        using var made = request.CreateSelfSigned(DateTimeOffset.UtcNow.AddDays(-1), DateTimeOffset.UtcNow.AddDays(1));
        return made.Export(X509ContentType.Pfx);
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
