using System.Text.Json;
using Microsoft.Playwright;

namespace SpOffice.Benchmarks;

/// <summary>What one visit to an application cost: times in milliseconds from the navigation, sizes in KB as transferred.</summary>
/// <remarks>Only what the page itself transfers is counted and slowed down. On a second visit the pane's service worker answers; what it asks the server, mostly
/// whether a file has changed, is neither.</remarks>
/// <param name="Painted">First contentful paint.</param>
/// <param name="Ready">Interactive: <c>[data-state=ready]</c> is there.</param>
/// <param name="Kilobytes">Transferred until then.</param>
/// <param name="Sample">The pane only: from a click on the sample, made at once, to its first question.</param>
/// <param name="All">The pane only: transferred until everything is there, the files kept for use without a network among them.</param>
internal sealed record Visit(double Painted, double Ready, double Kilobytes, double? Sample, double? All)
{
    private const string Observe = """
        new MutationObserver((_, observer) => {
          if (!document.querySelector('[data-state=ready]')) return;
          window.readyAt = performance.now();
          observer.disconnect();
        }).observe(document, { subtree: true, childList: true, attributes: true });
        """;

    // The click and the question are timed in the page, without the way to the browser and back.
    private const string OpenSample = """
        () => new Promise(done => {
          const start = performance.now();
          new MutationObserver((_, observer) => {
            if (!document.querySelector('.question')) return;
            observer.disconnect();
            done(performance.now() - start);
          }).observe(document, { subtree: true, childList: true });
          document.querySelector('[data-action=sample]').click();
        })
        """;

    private const string IsKept = "async () => (await (await caches.open('spoffice')).keys()).length > 20 && navigator.serviceWorker.controller !== null";

    /// <summary>Visits an address in a new tab of a browser context: cold in a fresh one, warm in one that was there before.</summary>
    public static async Task<Visit> To(string address, IBrowserContext context, bool slow, bool isPane)
    {
        var page = await context.NewPageAsync();
        page.SetDefaultTimeout(120_000);
        await page.AddInitScriptAsync(Observe);
        var network = await context.NewCDPSessionAsync(page);
        double? start = null;
        var arrived = new List<(double Time, double Bytes)>();
        network.Event("Network.requestWillBeSent").OnEvent += (_, sent) => start ??= Number(sent, "timestamp");
        network.Event("Network.loadingFinished").OnEvent += (_, loaded) => arrived.Add((Number(loaded, "timestamp"), Number(loaded, "encodedDataLength")));
        await network.SendAsync("Network.enable");
        if (slow)
        {
            await network.SendAsync("Network.emulateNetworkConditions", new() { ["offline"] = false, ["latency"] = 40, ["downloadThroughput"] = 4_000_000 / 8, ["uploadThroughput"] = 1_000_000 / 8 });
            await network.SendAsync("Emulation.setCPUThrottlingRate", new() { ["rate"] = 4 });
        }
        await page.GotoAsync(address, new() { WaitUntil = WaitUntilState.Commit });
        await page.WaitForSelectorAsync("[data-state=ready]");
        double? sample = isPane ? await page.EvaluateAsync<double>(OpenSample) : null;
        if (isPane)
            await Until(page, IsKept);
        var ready = await page.EvaluateAsync<double>("() => window.readyAt");
        var painted = await page.EvaluateAsync<double>("() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? NaN");
        var inTime = arrived.Where(file => (file.Time - start!.Value) * 1000 <= ready).Sum(file => file.Bytes);
        var all = arrived.Sum(file => file.Bytes);
        await page.CloseAsync();
        return new Visit(painted, ready, inTime / 1024, sample, isPane ? all / 1024 : null);
    }

    private static async Task Until(IPage page, string condition)
    {
        while (!await page.EvaluateAsync<bool>(condition))
            await Task.Delay(100);
    }

    private static double Number(JsonElement? happened, string name) => happened!.Value.GetProperty(name).GetDouble();
}
