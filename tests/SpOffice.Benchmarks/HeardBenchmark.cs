namespace SpOffice.Benchmarks;

/// <summary>Whether other weights or more features help once a speaker was heard: weights fitted on what differs within speakers, on other
/// speakers than those judged.</summary>
internal static class HeardBenchmark
{
    private const int Folds = 10;
    private const int Rounds = 8;

    private static readonly int[] Simple = [Features.Syllables, Features.Commas, Features.Stops];

    private static readonly int[][] Candidates =
        [Simple, [Features.Syllables], [.. Simple, Features.Words], [.. Simple, Features.Stressed], [.. Simple, Features.LongPhrases], [.. Simple, Features.Lists], [.. Simple, Features.Letters],
         [.. Simple, Features.Numbers], [.. Simple, Features.Spelled], [.. Simple, Features.Rare], [.. Simple, Features.Text], [.. Simple, Features.Schwas],
         [.. Simple, Features.LongPhrases, Features.Letters]];

    public static void Run(string title, IReadOnlyList<Features> all, Func<Features, bool> isJudged, Func<Features, bool> isReading)
    {
        var speakers = all.Select(statement => statement.Speaker).Distinct().Order(StringComparer.Ordinal).Select((speaker, number) => (speaker, number)).ToDictionary(pair => pair.speaker, pair => pair.number % Folds);
        Console.WriteLine($"{title}, one reading, weights fitted within other speakers, no prior: error by pair, by speaker");
        Dictionary<string, double>? simple = null;
        foreach (var uses in Candidates)
        {
            var errors = Enumerable.Range(0, Folds).SelectMany(fold =>
            {
                var model = Within([.. all.Where(statement => speakers[statement.Speaker] != fold && statement.Seconds >= 30)], uses);
                return from one in all
                       where speakers[one.Speaker] == fold && isJudged(one)
                       from other in all
                       where other.Speaker == one.Speaker && other != one && isReading(other)
                       select (one.Speaker, Error: Math.Abs(model.Seconds(one) * other.Seconds / model.Seconds(other) / one.Seconds - 1));
            }).ToList();
            var bySpeaker = errors.GroupBy(error => error.Speaker).ToDictionary(group => group.Key, group => group.Average(error => error.Error));
            Console.WriteLine($"  {errors.Average(error => error.Error),6:0.0%}  {bySpeaker.Values.Average(),6:0.0%}  {string.Join(" + ", uses.Select(Features.Name))}{(simple is null ? "" : Gain(simple, bySpeaker))}");
            simple ??= bySpeaker;
        }
    }

    /// <summary>Weights for texts whose speakers' own factors are taken out, in turns.</summary>
    private static LinearModel Within(IReadOnlyList<Features> all, int[] uses)
    {
        var training = all.GroupBy(statement => statement.Speaker).Where(group => group.Count() > 1).SelectMany(group => group).ToList();
        var model = LinearModel.Fit(training, uses);
        for (var round = 0; round < Rounds; round++)
        {
            var factors = training.GroupBy(statement => statement.Speaker).ToDictionary(group => group.Key, group => Math.Exp(group.Average(statement => Math.Log(statement.Seconds / model.Seconds(statement)))));
            model = LinearModel.Fit([.. training.Select(statement => statement with { Seconds = statement.Seconds / factors[statement.Speaker] })], uses);
        }
        return model;
    }

    /// <summary>What is gained on the simple model, by speaker, with its standard error.</summary>
    private static string Gain(Dictionary<string, double> before, Dictionary<string, double> after)
    {
        var gains = before.Keys.Select(speaker => before[speaker] - after[speaker]).ToList();
        var mean = gains.Average();
        return $"; gain {mean * 100:0.00} ± {Math.Sqrt(gains.Average(gain => (gain - mean) * (gain - mean)) / (gains.Count - 1)) * 100:0.00} points";
    }
}
