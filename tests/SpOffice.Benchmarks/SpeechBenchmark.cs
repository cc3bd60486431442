using System.Diagnostics;
using System.Globalization;
using SpOffice.Speaking;
using SpOffice.Tests;
using SpOffice.Tests.Speaking;

namespace SpOffice.Benchmarks;

/// <summary>How good the speaking time is on measured speech, beside simpler ways to reckon it. Only figures are printed.</summary>
internal static class SpeechBenchmark
{
    private const string Prepared = "prepared";

    public static void Run()
    {
        CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
        var (english, french) = (Language("en"), Language("fr"));
        Fit(SpeechData.Council, english, SpeakingTime.Council);
        Fit(SpeechData.Prepared, english, Prepared);
        Fit(SpeechData.Monologues, french, Prepared);
        Compare("English prepared remarks, all", SpeechData.Prepared, english, Prepared, 150);
        Compare("English prepared remarks, 75 s and longer", [.. SpeechData.Prepared.Where(statement => statement.Seconds >= 75)], english, Prepared, 150);
        Compare("French monologues", SpeechData.Monologues, french, Prepared, 150);
        Compare("Council statements (an error here proves little: they were written to fit)", SpeechData.Council, english, SpeakingTime.Council, 150);
        Calibration(english);
        Speed(english);
    }

    private static SpeechLanguage Language(string lang) => SpeechLanguage.Parse(File.ReadAllBytes(Repository.Template($"speech/{lang}.json")));

    /// <summary>The factor on the language's constants and its spread, all and between speakers (random effects, unequal groups).</summary>
    private static void Fit(IReadOnlyList<Measured> statements, SpeechLanguage language, string register)
    {
        var known = language.Registers[register];
        var logs = statements.Select(statement => (statement.Speaker, Log: Math.Log(statement.Seconds * known.K / SpeakingTime.Of(statement.Text, language, 90, register, []).Seconds))).ToList();
        var mean = logs.Average(entry => entry.Log);
        var all = Math.Sqrt(logs.Average(entry => (entry.Log - mean) * (entry.Log - mean)) * logs.Count / (logs.Count - 1));
        var groups = logs.GroupBy(entry => entry.Speaker).Select(group => group.Select(entry => entry.Log).ToList()).ToList();
        var within = groups.Sum(group => group.Sum(log => Math.Pow(log - group.Average(), 2))) / Math.Max(1, logs.Count - groups.Count);
        var between = groups.Sum(group => group.Count * Math.Pow(group.Average() - mean, 2)) / (groups.Count - 1);
        var size = (logs.Count - groups.Sum(group => group.Count * group.Count) / (double)logs.Count) / (groups.Count - 1);
        var spread = Math.Sqrt(Math.Max(0, (between - within) / size));
        var perSpeaker = groups.Average(group => group.Average());
        Console.WriteLine($"{language.Lang} {register}: k = {Math.Exp(mean):0.000} by statement, {Math.Exp(perSpeaker):0.000} by speaker ({statements.Count} statements, {groups.Count} speakers); log s.d. all {all:0.000}, between {spread:0.000}, within {Math.Sqrt(within):0.000}; in the data k = {known.K}, spread = {known.Spread}");
    }

    private static void Compare(string title, IReadOnlyList<Measured> statements, SpeechLanguage language, string register, double pace)
    {
        Console.WriteLine();
        Console.WriteLine($"{title}: error, mean and 95th percentile of actual/predicted, share inside low to high");
        foreach (var rehearsals in new[] { 0, 1, 3 })
        {
            Print($"SpOffice, {rehearsals} rehearsed", Accuracy.Of(statements, language, register, rehearsals));
            Print($"words/{pace}, {rehearsals} rehearsed", Accuracy.OfCalculator(statements, pace, rehearsals));
        }
        Print("words/200", Accuracy.OfCalculator(statements, 200, 0));
    }

    private static void Print(string model, Accuracy accuracy) =>
        Console.WriteLine($"  {model,-26} n {accuracy.Count,4}  {accuracy.Error,6:0.0%}  {accuracy.Mean:0.000}  {accuracy.P95:0.00}  {accuracy.Inside:0%}");

    /// <summary>Of the statements given a chance in a band, the share that did end in time, over several limits.</summary>
    private static void Calibration(SpeechLanguage language)
    {
        var forecasts = (from statement in SpeechData.Council
                         from limit in new[] { 75.0, 80, 85, 90, 95, 100 }
                         select (SpeakingTime.Of(statement.Text, language, limit, SpeakingTime.Council, []).Chance, Ended: statement.Seconds <= limit)).ToList();
        Console.WriteLine();
        Console.WriteLine("Council, chance to end in time against what happened (limits 75 to 100 s)");
        foreach (var band in forecasts.GroupBy(forecast => Math.Min(4, (int)(forecast.Chance * 5))).OrderBy(band => band.Key))
            Console.WriteLine($"  said {band.Average(forecast => forecast.Chance):0%}, happened {band.Average(forecast => forecast.Ended ? 1.0 : 0):0%} (n {band.Count()})");
        var ninety = SpeechData.Council.Select(statement => SpeakingTime.Of(statement.Text, language, 90, SpeakingTime.Council, []).Chance).Average();
        Console.WriteLine($"  at 90 s: said {ninety:0%}, happened {SpeechData.Council.Average(statement => statement.Seconds <= 90 ? 1.0 : 0):0%}");
    }

    private static void Speed(SpeechLanguage language)
    {
        var text = SpeechData.Council.MaxBy(statement => statement.Words)!.Text;
        for (var warm = 0; warm < 2000; warm++)
            SpeakingTime.Of(text, language, 90, SpeakingTime.Council, []);
        var clock = Stopwatch.StartNew();
        for (var run = 0; run < 1000; run++)
            SpeakingTime.Of(text, language, 90, SpeakingTime.Council, []);
        Console.WriteLine();
        Console.WriteLine($"{text.Split(' ').Length} words: {clock.Elapsed.TotalMilliseconds / 1000:0.000} ms");
    }
}
