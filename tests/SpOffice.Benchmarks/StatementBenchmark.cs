using System.Globalization;
using Microsoft.Playwright;

namespace SpOffice.Benchmarks;

/// <summary>What writing a statement costs in the pane, in a real Chromium: the time line after a letter, what is looked for after a pause, the best version.</summary>
internal static class StatementBenchmark
{
    private const int Warm = 15;
    private const int Letters = 60;

    private const string Observe = """
        () => {
          window.longest = 0;
          new PerformanceObserver(list => { for (const task of list.getEntries()) window.longest = Math.max(window.longest, task.duration); }).observe({ type: 'longtask' });
        }
        """;

    private static readonly string Fifty = string.Join(' ', Enumerable.Repeat("In 2024, 25 people who measure the water of the river were arrested, and none has seen a judge.", 3))[..^5] + ".";

    public static async Task Run()
    {
        CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
        await using var applications = await ServedApplications.Start(withEmpty: false);
        using var playwright = await Playwright.CreateAsync();
        await using var browser = await Chromium.Launch(playwright);
        Console.WriteLine("| in the browser | median, ms | 95th percentile, ms | aim |\n|---|---:|---:|---|");
        await Type(browser, applications.Pane, "300 words, six passages", string.Join("\n\n", Enumerable.Repeat(Fifty, 6)), "≤ 8");
        await Type(browser, applications.Pane, "300 words, one passage", string.Join(' ', Enumerable.Repeat(Fifty, 6)), "≤ 8");
        await Type(browser, applications.Pane, "29,000 characters in 90 passages", string.Join("\n\n", Enumerable.Repeat(Fifty, 96)), "none");
        await Type(browser, applications.Pane, "29,000 characters in 5 passages", string.Join("\n\n", Enumerable.Repeat(string.Join(' ', Enumerable.Repeat(Fifty, 19)), 5)), "none");
        await Fit(browser, applications.Pane);
    }

    private static async Task Type(IBrowser browser, string address, string what, string text, string aim)
    {
        var page = await Page(browser, address);
        await page.FillAsync("#statement", text);
        await page.FocusAsync("#statement");
        await page.Keyboard.PressAsync("Control+End");
        var (timed, settled) = (new List<double>(), new List<double>());
        for (var letter = -Warm; letter < Letters; letter++)
        {
            if (letter == 0)
                await page.EvaluateAsync(Observe);
            await page.Keyboard.TypeAsync("a river "[(letter + Warm) % 8].ToString());
            await Task.Delay(letter % 10 == 9 ? 700 : 60);
            if (letter >= 0)
                timed.Add(await Of(page, "data-timed-ms"));
            if (letter >= 0 && letter % 10 == 9)
                settled.Add(await Of(page, "data-settled-ms"));
        }
        Row($"{what}: time line after a letter", timed, aim);
        Row($"{what}: expensive words and findings after a pause", settled, "≤ 200");
        Console.WriteLine($"| {what}: longest busy time | {await page.EvaluateAsync<double>("() => window.longest"):0} |  | ≤ 200 |");
        await page.Context.CloseAsync();
    }

    private static async Task Fit(IBrowser browser, string address)
    {
        var page = await Page(browser, address);
        var random = new Random(1);
        string Words() => string.Join(' ', Fifty.Split(' ').Take(random.Next(3, 12))) + ".";
        await page.FillAsync("#statement", string.Join("\n\n", Enumerable.Range(0, 40).Select(_ => $"[should {random.Next(30, 200)}] {Words()}\n[or] {Words()}\n[or] {Words()}\n[or] {Words()}")));
        await page.FillAsync("#limit", "60");
        await page.ClickAsync("[data-part=fit]");
        var times = new List<double>();
        for (var run = -5; run < 20; run++)
        {
            await page.ClickAsync("[data-action=fit]");
            await page.Locator("[data-version='60'][data-optimal=yes]").WaitForAsync();
            await Task.Delay(600);
            if (run >= 0)
                times.Add(await Of(page, "data-fitted-ms"));
        }
        Row("the best version of 40 passages of 4 wordings", times, "≤ 5");
        await page.Context.CloseAsync();
    }

    private static async Task<IPage> Page(IBrowser browser, string address)
    {
        var context = await browser.NewContextAsync(new() { ViewportSize = new() { Width = 320, Height = 700 }, Locale = "en" });
        var page = await context.NewPageAsync();
        await page.GotoAsync(address);
        await page.WaitForSelectorAsync("[data-state=ready]");
        await page.ClickAsync("[data-page=statement]");
        await page.WaitForSelectorAsync("#statement");
        return page;
    }

    private static async Task<double> Of(IPage page, string figure) =>
        double.Parse(await page.Locator(".statement").GetAttributeAsync(figure) ?? "", CultureInfo.InvariantCulture);

    private static void Row(string figure, List<double> times, string aim) =>
        Console.WriteLine($"| {figure} | {times.Order().ElementAt(times.Count / 2):0.0} | {times.Order().ElementAt((int)(times.Count * 0.95)):0.0} | {aim} |");
}
