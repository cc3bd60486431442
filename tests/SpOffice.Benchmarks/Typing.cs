using System.Globalization;
using Microsoft.Playwright;

namespace SpOffice.Benchmarks;

/// <summary>What typing into an answer costs once the program is warm, in milliseconds.</summary>
/// <param name="Check">Parse and rules after a pause in typing, the median.</param>
/// <param name="Longest">The longest time for which the page was busy, 0 when never above 50.</param>
internal sealed record Typing(double Check, double Longest)
{
    private const int Warm = 10;
    private const int Edits = 20;

    /// <summary>A check begins 250 ms after the last letter.</summary>
    private const int Pause = 600;

    private const string Observe = """
        () => {
          window.longest = 0;
          new PerformanceObserver(list => { for (const task of list.getEntries()) window.longest = Math.max(window.longest, task.duration); }).observe({ type: 'longtask' });
        }
        """;

    /// <summary>Types into the open document's summary.</summary>
    public static async Task<Typing> Into(IPage page)
    {
        var answer = page.Locator("[data-question='summary.facts'] textarea");
        await answer.FocusAsync();
        await page.Keyboard.PressAsync("Control+End");
        var checks = new List<double>();
        for (var edit = -Warm; edit < Edits; edit++)
        {
            if (edit == 0)
                await page.EvaluateAsync(Observe);
            await page.Keyboard.TypeAsync(edit % 2 == 0 ? " and" : " then");
            await Task.Delay(Pause);
            if (edit >= 0)
                checks.Add(double.Parse(await page.Locator(".document .completeness").GetAttributeAsync("data-check-ms") ?? "", CultureInfo.InvariantCulture));
        }
        return new Typing(checks.Order().ElementAt(Edits / 2), await page.EvaluateAsync<double>("() => window.longest"));
    }
}
