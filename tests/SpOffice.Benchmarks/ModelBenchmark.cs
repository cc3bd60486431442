using System.Globalization;
using SpOffice.Speaking;
using SpOffice.Tests.Speaking;

namespace SpOffice.Benchmarks;

/// <summary>Every figure of docs/speech.md. What is predicted is never in what is fitted: folds are of speakers, and what a model uses is
/// chosen in folds inside them (nested cross-validation). Only figures are printed.</summary>
internal static class ModelBenchmark
{
    private const int Folds = 10;

    private static readonly int[] Simple = [Features.Syllables, Features.Commas, Features.Stops];

    private static readonly int[][] Candidates =
    [
        Simple, [Features.Syllables], [Features.Words], [Features.Letters], [.. Simple, Features.Stressed], [.. Simple, Features.Words], [.. Simple, Features.Letters],
        [.. Simple, Features.LongPhrases], [.. Simple, Features.Lists], [.. Simple, Features.Stressed, Features.LongPhrases],
        [Features.Syllables, Features.Commas, Features.Stops, Features.Words, Features.Stressed, Features.Letters, Features.LongPhrases, Features.Lists],
    ];

    public static void Run()
    {
        CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
        var templates = DocumentBenchmark.All();
        Unheard("English prepared remarks", Features.Of(SpeechData.Prepared, templates.Speech("en"), templates), statement => statement.Seconds is >= 75 and <= 115);
        Unheard("French monologues", Features.Of(SpeechData.Monologues, templates.Speech("fr"), templates), _ => true);
        CalculatorBenchmark.Run(templates);
        Heard("English prepared remarks, both of 75 to 115 s", SpeechData.Prepared, templates.Speech("en"), IsNinety, (_, other) => IsNinety(other));
        Heard("English prepared remarks, the other reading at least 60 s", SpeechData.Prepared, templates.Speech("en"), IsNinety, (_, other) => other.Seconds >= 60);
        Heard("French monologues", SpeechData.Monologues, templates.Speech("fr"), _ => true, (_, _) => true);
        Heard("French monologues, both at least 10 s and of about the same length (as 75 to 115)", SpeechData.Monologues, templates.Speech("fr"), statement => statement.Seconds >= 10,
            (one, other) => other.Seconds >= 10 && Math.Abs(Math.Log(one.Seconds / other.Seconds)) <= Math.Log(115 / 75.0));
        Heard("French monologues, both at least 30 s", SpeechData.Monologues, templates.Speech("fr"), statement => statement.Seconds >= 30, (_, other) => other.Seconds >= 30);
        NoiseBenchmark.Run("English prepared remarks, 75 to 115 s", SpeechData.Prepared, templates.Speech("en"), IsNinety, other => other.Seconds >= 30);
        NoiseBenchmark.Run("French monologues, at least 30 s", SpeechData.Monologues, templates.Speech("fr"), statement => statement.Seconds >= 30, other => other.Seconds >= 10);
        var (english, french) = (Features.Of(SpeechData.Prepared, templates.Speech("en"), templates), Features.Of(SpeechData.Monologues, templates.Speech("fr"), templates));
        HeardBenchmark.Run("English prepared remarks, both of 75 to 115 s", english, statement => statement.Seconds is >= 75 and <= 115, statement => statement.Seconds is >= 75 and <= 115);
        HeardBenchmark.Run("English prepared remarks, the reading at least 60 s", english, statement => statement.Seconds is >= 75 and <= 115, statement => statement.Seconds >= 60);
        HeardBenchmark.Run("English prepared remarks, both of 30 to 75 s", english, statement => statement.Seconds is >= 30 and < 75, statement => statement.Seconds is >= 30 and < 75);
        HeardBenchmark.Run("French monologues, both at least 30 s", french, statement => statement.Seconds >= 30, statement => statement.Seconds >= 30);
        Intervals("English prepared remarks", SpeechData.Prepared, templates.Speech("en"), "prepared");
        Intervals("French monologues", SpeechData.Monologues, templates.Speech("fr"), "prepared");
        Intervals("Council statements", SpeechData.Council, templates.Speech("en"), SpeakingTime.Council);
        CouncilBenchmark.Run(templates.Speech("en"));
    }

    private static bool IsNinety(Measured statement) => statement.Seconds is >= 75 and <= 115;

    /// <summary>A speaker nobody has heard: each model by itself, and the one that inner folds choose.</summary>
    private static void Unheard(string title, IReadOnlyList<Features> all, Func<Features, bool> isJudged)
    {
        Console.WriteLine($"{title}, unseen speakers: error, mean and 95th percentile of actual/predicted (judged {all.Count(isJudged)} of {all.Count})");
        foreach (var uses in Candidates)
            Print(string.Join(" + ", uses.Select(Features.Name)), Predict(all, training => LinearModel.Fit(training, uses)).Where(one => isJudged(one.Statement)));
        var chosen = new List<string>();
        Print("chosen by inner folds", Predict(all, training =>
        {
            var uses = Candidates.MinBy(uses => Predict(training, inner => LinearModel.Fit(inner, uses)).Average(one => Math.Abs(one.Seconds / one.Statement.Seconds - 1)))!;
            chosen.Add(string.Join(" + ", uses.Select(Features.Name)));
            return LinearModel.Fit(training, uses);
        }).Where(one => isJudged(one.Statement)));
        Console.WriteLine("    " + string.Join("; ", chosen.GroupBy(name => name).Select(group => $"{group.Count()} × {group.Key}")));
    }

    private static List<(Features Statement, double Seconds)> Predict(IReadOnlyList<Features> all, Func<IReadOnlyList<Features>, LinearModel> fit)
    {
        var speakers = all.Select(statement => statement.Speaker).Distinct().Order(StringComparer.Ordinal).Select((speaker, number) => (speaker, number)).ToDictionary(pair => pair.speaker, pair => pair.number % Folds);
        var predicted = new List<(Features, double)>();
        for (var fold = 0; fold < Folds; fold++)
        {
            var training = all.Where(statement => speakers[statement.Speaker] != fold).ToList();
            if (training.Count == all.Count)
                continue;
            var model = fit(training);
            predicted.AddRange(all.Where(statement => speakers[statement.Speaker] == fold).Select(statement => (statement, model.Seconds(statement))));
        }
        return predicted;
    }

    private static void Print(string model, IEnumerable<(Features Statement, double Seconds)> predicted) => Print(model, predicted.Select(one => (one.Statement.Seconds, one.Seconds)));

    public static void Print(string model, IEnumerable<(double Actual, double Predicted)> predicted)
    {
        var ratios = predicted.Select(one => one.Actual / one.Predicted).Order().ToList();
        Console.WriteLine($"  {ratios.Average(ratio => Math.Abs(1 / ratio - 1)),6:0.0%}  {ratios.Average():0.000}  {ratios[(int)(0.95 * (ratios.Count - 1))]:0.00}  n {ratios.Count,3}  {model}");
    }

    private static void Heard(string title, IReadOnlyList<Measured> statements, SpeechLanguage language, Func<Measured, bool> isJudged, Func<Measured, Measured, bool> isReading)
    {
        var pairs = (from one in statements where isJudged(one) from other in statements where other.Speaker == one.Speaker && other != one && isReading(one, other) select (one, other)).ToList();
        Console.WriteLine($"{title}, as shipped, after one reading of another text by the same speaker ({pairs.Select(pair => pair.one.Speaker).Distinct().Count()} speakers)");
        Print("nobody heard", pairs.Select(pair => (pair.one.Seconds, SpeakingTime.Of(pair.one.Text, language, 90, "prepared", []).Seconds)));
        Print("shrunk to the prior", pairs.Select(pair => (pair.one.Seconds, SpeakingTime.Of(pair.one.Text, language, 90, "prepared", [new Rehearsal(pair.other.Text, pair.other.Seconds)]).Seconds)));
        Print("by the reading alone", pairs.Select(pair => (pair.one.Seconds, SpeakingTime.Of(pair.one.Text, language, 90, "prepared", []).Seconds * pair.other.Seconds / SpeakingTime.Of(pair.other.Text, language, 90, "prepared", []).Seconds)));
    }

    /// <summary>How many end after <c>high</c>, where one in twenty should; one statement of each speaker, since a speaker's are not independent.</summary>
    private static void Intervals(string title, IReadOnlyList<Measured> statements, SpeechLanguage language, string register)
    {
        var first = statements.GroupBy(statement => statement.Speaker).Select(group => group.First()).ToList();
        var later = first.Count(statement => statement.Seconds > SpeakingTime.Of(statement.Text, language, 90, register, []).High);
        Console.WriteLine($"{title}, one of each speaker: {later} of {first.Count} take longer than high ({later / (double)first.Count:0.0%}); that many or more by chance: {AtLeast(later, first.Count, 0.05):0.00}");
    }

    private static double AtLeast(int hits, int count, double share)
    {
        var (term, below) = (Math.Pow(1 - share, count), 0.0);
        for (var k = 0; k < hits; k++)
        {
            below += term;
            term *= (count - k) / (double)(k + 1) * share / (1 - share);
        }
        return Math.Max(0, 1 - below);
    }
}
