using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using SpOffice.Speaking.Planning;

namespace SpOffice.Benchmarks;

/// <summary>How long the planner takes, on drafts as people write them and on ones with a value of its own for every wording.</summary>
internal static class PlanBenchmark
{
    public static void Run()
    {
        CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
        Measure("40 passages of 4 wordings, usual values", random => Items(random, 40, 4, own: false, linked: false), 8000);
        Measure("40 passages of 4 wordings, each with a value of its own", random => Items(random, 40, 4, own: true, linked: false), 8000);
        Measure("60 passages of 5 wordings with dependencies", random => Items(random, 60, 5, own: false, linked: true), 8000);
        Measure("60 passages of 5 wordings with dependencies and values of their own", random => Items(random, 60, 5, own: true, linked: true), 8000);
    }

    private static void Measure(string title, Func<Random, ImmutableArray<PlanItem>> draw, int capacity)
    {
        var drafts = Enumerable.Range(0, 50).Select(seed => draw(new Random(seed))).ToList();
        var times = new List<double>();
        var proven = 0;
        for (var run = 0; run < 4; run++)
        {
            foreach (var items in drafts)
            {
                var clock = Stopwatch.StartNew();
                var (_, optimal) = Planner.Best(items, capacity);
                // The first two runs warm up.
                if (run >= 2)
                    times.Add(clock.Elapsed.TotalMilliseconds);
                proven += run == 0 && optimal ? 1 : 0;
            }
        }
        times.Sort();
        Console.WriteLine($"{title}: median {times[times.Count / 2]:0.00} ms, 95th percentile {times[times.Count * 95 / 100]:0.00} ms, worst {times[^1]:0.00} ms; proven optimal {proven} of {drafts.Count}");
    }

    private static ImmutableArray<PlanItem> Items(Random random, int count, int wordings, bool own, bool linked) =>
    [
        .. Enumerable.Range(0, count).Select(number => new PlanItem(number % 10 == 0,
            [.. Enumerable.Range(0, wordings).Select(wording => new PlanOption(random.Next(200, 900) * (10 - 2 * wording) / 10, own ? random.Next(1, 1000) : number % 3 == 2 ? 30 - 3 * wording : 100 - 10 * wording))])
        {
            OnlyWith = linked && number % 5 == 1 ? [number - 1] : linked && number % 15 == 7 ? [0] : [],
            NotWith = linked && number % 7 == 3 ? [number - 2] : [],
            OneOf = linked && number % 10 is 4 or 6 ? $"{number / 10}" : null,
        }),
    ];
}
