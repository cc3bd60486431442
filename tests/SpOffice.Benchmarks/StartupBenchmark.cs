using System.Globalization;
using Microsoft.Playwright;

namespace SpOffice.Benchmarks;

/// <summary>The pane's start beside that of an empty Blazor application, in one run of a real Chromium, and its checks while somebody types.</summary>
internal static class StartupBenchmark
{
    private const int Rounds = 5;

    public static async Task Run()
    {
        CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
        await using var applications = await ServedApplications.Start();
        using var playwright = await Playwright.CreateAsync();
        await using var browser = await Chromium.Launch(playwright);
        // The first visit of a browser's life pays for the browser itself.
        await Both(browser, applications.Empty, slow: false, isPane: false);
        Console.WriteLine($"""
            Medians of {Rounds} rounds. Slow is 4 Mbit/s, 40 ms and a CPU throttled four times; ratio is pane / empty.

            |  | pane | empty | ratio | aim |
            |---|---:|---:|---:|---|
            """);
        foreach (var slow in new[] { false, true })
        {
            var (pane, empty) = (new List<(Visit Cold, Visit Warm)>(), new List<(Visit Cold, Visit Warm)>());
            for (var round = 0; round < Rounds; round++)
            {
                // By turns, so that a busy machine is busy for both.
                if (round % 2 == 0)
                    pane.Add(await Both(browser, applications.Pane, slow, isPane: true));
                empty.Add(await Both(browser, applications.Empty, slow, isPane: false));
                if (round % 2 == 1)
                    pane.Add(await Both(browser, applications.Pane, slow, isPane: true));
            }
            Print(slow, "cold", [.. pane.Select(both => both.Cold)], [.. empty.Select(both => both.Cold)]);
            Print(slow, "warm", [.. pane.Select(both => both.Warm)], [.. empty.Select(both => both.Warm)]);
        }
        await Type(browser, applications.Pane);
    }

    private static async Task<(Visit Cold, Visit Warm)> Both(IBrowser browser, string address, bool slow, bool isPane)
    {
        // As wide as the pane in Word.
        await using var context = await browser.NewContextAsync(new() { ViewportSize = new() { Width = 320, Height = 700 } });
        return (await Visit.To(address, context, slow, isPane), await Visit.To(address, context, slow, isPane));
    }

    private static void Print(bool slow, string kind, IReadOnlyList<Visit> pane, IReadOnlyList<Visit> empty)
    {
        var name = (slow ? "slow, " : "") + kind;
        Row($"{name}: KB until interactive", Median(pane, visit => visit.Kilobytes), Median(empty, visit => visit.Kilobytes), kind == "cold" ? "≤ 3072" : "");
        Row($"{name}: first contentful paint, ms", Median(pane, visit => visit.Painted), Median(empty, visit => visit.Painted), slow ? "" : "< 300");
        Row($"{name}: interactive, ms", Median(pane, visit => visit.Ready), Median(empty, visit => visit.Ready), (slow, kind) switch { (false, "warm") => "≤ 1200", (true, "cold") => "≤ 8000", _ => "" });
        Row($"{name}: KB until everything is there", Median(pane, visit => visit.All!.Value), null, "");
        Row($"{name}: from a click at once to the sample's first question, ms", Median(pane, visit => visit.Sample!.Value), null, "");
    }

    private static async Task Type(IBrowser browser, string address)
    {
        await using var context = await browser.NewContextAsync();
        await context.AddInitScriptAsync("delete window.showOpenFilePicker;");
        var page = await context.NewPageAsync();
        await page.GotoAsync(address);
        await page.ClickAsync("[data-action=sample]");
        Print("the sample", await Typing.Into(page));
        await page.CloseAsync();
        page = await context.NewPageAsync();
        await page.GotoAsync(address);
        var chooser = await page.RunAndWaitForFileChooserAsync(() => page.ClickAsync("[data-action=open]"));
        await chooser.SetFilesAsync(new FilePayload { Name = "case.docx", Buffer = DocumentBenchmark.TenPages(DocumentBenchmark.All()).File });
        Print("ten pages", await Typing.Into(page));
    }

    private static void Print(string document, Typing typing)
    {
        Console.WriteLine($"| typing in {document}: check, ms | {typing.Check:0.0} |  |  | ≤ 15 on ten pages |");
        Console.WriteLine($"| typing in {document}: longest busy time, ms | {typing.Longest:0} |  |  | ≤ 200 |");
    }

    private static void Row(string figure, double pane, double? empty, string aim) =>
        Console.WriteLine($"| {figure} | {pane:0} | {empty:0} | {(empty >= 1 ? pane / empty : null):0.00} | {aim} |");

    private static double Median(IReadOnlyList<Visit> visits, Func<Visit, double> figure) => visits.Select(figure).Order().ElementAt(visits.Count / 2);
}
