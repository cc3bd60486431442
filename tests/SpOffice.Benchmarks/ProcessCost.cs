using System.Diagnostics;
using System.Globalization;

namespace SpOffice.Benchmarks;

/// <summary>What a process took: from its start to its end, its start-up among it.</summary>
internal sealed record ProcessCost(double Seconds, double Processor, double Megabytes)
{
    public static ProcessCost Of(string[] command, Dictionary<string, string> environment)
    {
        var figures = Path.GetTempFileName();
        var start = new ProcessStartInfo("/usr/bin/time", ["-o", figures, "-f", "%e %U %S %M", .. command]);
        foreach (var (name, value) in environment)
            start.Environment[name] = value;
        using var process = Process.Start(start)!;
        process.WaitForExit();
        if (process.ExitCode != 0)
            throw new InvalidOperationException($"{string.Join(' ', command)} ended with {process.ExitCode}");
        var read = File.ReadAllText(figures).Split((char[])[' ', '\n'], StringSplitOptions.RemoveEmptyEntries).Select(figure => double.Parse(figure, CultureInfo.InvariantCulture)).ToArray();
        File.Delete(figures);
        return new ProcessCost(read[0], read[1] + read[2], read[3] / 1024);
    }

    public static ProcessCost Median(IReadOnlyCollection<ProcessCost> runs) => new(Middle(runs.Select(run => run.Seconds)), Middle(runs.Select(run => run.Processor)), Middle(runs.Select(run => run.Megabytes)));

    private static double Middle(IEnumerable<double> figures) => figures.Order().ToList() is var all ? all[all.Count / 2] : 0;
}
