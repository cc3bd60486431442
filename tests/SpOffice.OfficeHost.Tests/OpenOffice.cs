using System.Collections.Concurrent;
using Microsoft.Playwright;

[assembly: AssemblyFixture(typeof(SpOffice.OfficeHost.Tests.OpenOffice))]

namespace SpOffice.OfficeHost.Tests;

/// <summary>The host and one Chromium for all tests; each test opens a document and a fresh browser context of its own.</summary>
public sealed class OpenOffice : IAsyncLifetime
{
    private readonly ConcurrentDictionary<(Type, string), Lazy<Task<Pane>>> shared = [];
    private IPlaywright? playwright;
    private IBrowser? browser;

    public EmulatedOffice Office { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        Office = await EmulatedOffice.Start(Library, panes: Path.Combine(System.AppContext.BaseDirectory, "Pages"));
        playwright = await Playwright.CreateAsync();
        browser = await Chromium.Launch(playwright);
    }

    public async ValueTask DisposeAsync()
    {
        await browser!.CloseAsync();
        playwright!.Dispose();
        await Office.DisposeAsync();
    }

    /// <summary>Opens a file in the one pane that the tests of a class share, since a start costs a second.</summary>
    internal async Task<Pane> Open(object tests, string host, byte[] file)
    {
        var pane = await shared.GetOrAdd((tests.GetType(), host), _ => new(() => Open(host, file))).Value;
        pane.Session.Faults.Clear();
        pane.Session.Load(file);
        return pane with { IsShared = true };
    }

    /// <summary>Opens a file with a pane beside it that has the library and nothing else.</summary>
    internal async Task<Pane> Open(string host, byte[] file, SessionOptions? options = null)
    {
        var session = Office.Open(host, file, options);
        var context = await browser!.NewContextAsync(new() { IgnoreHTTPSErrors = true });
        context.SetDefaultTimeout(20_000);
        var page = await context.NewPageAsync();
        var outside = new List<string>();
        page.Request += (_, request) =>
        {
            if (!request.Url.StartsWith(Office.Address, StringComparison.Ordinal))
                outside.Add(request.Url);
        };
        await page.GotoAsync(Office.Page(session, "/panes/pane.html"));
        var frame = await (await page.WaitForSelectorAsync("#pane"))!.ContentFrameAsync();
        await frame!.WaitForFunctionAsync("() => window.ready && window.Office && Office.context && Office.context.host");
        return new Pane(session, context, frame, outside);
    }

    internal static string Library
    {
        get
        {
            for (var folder = new DirectoryInfo(System.AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            {
                if (Path.Combine(folder.FullName, "tests", "SpOffice.OfficeHost", "node_modules", "@microsoft", "office-js", "dist") is var library && Directory.Exists(library))
                    return library;
            }
            throw new DirectoryNotFoundException("office.js is not there. Run ./test.sh, or: npm install --prefix tests/SpOffice.OfficeHost");
        }
    }
}
