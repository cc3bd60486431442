using SpOffice.Speaking;

namespace SpOffice.Tests.Speaking;

/// <summary>How a forecast did against measured seconds.</summary>
/// <param name="Count">Forecasts.</param>
/// <param name="Error">Mean of |predicted / actual − 1|.</param>
/// <param name="Mean">Mean of actual / predicted.</param>
/// <param name="P95">95th percentile of actual / predicted.</param>
/// <param name="Inside">Share of actual seconds between low and high.</param>
internal sealed record Accuracy(int Count, double Error, double Mean, double P95, double Inside)
{
    /// <summary>Forecasts every statement from a number of other statements of the same speaker.</summary>
    public static Accuracy Of(IReadOnlyList<Measured> statements, SpeechLanguage language, string register, int rehearsals) => Of(statements, rehearsals, (statement, heard) =>
    {
        var time = SpeakingTime.Of(statement.Text, language, 90, register, [.. heard.Select(other => new Rehearsal(other.Text, other.Seconds))]);
        return (time.Seconds, time.Low, time.High);
    });

    /// <summary>A calculator that divides words by a pace, or by the pace of the rehearsals.</summary>
    public static Accuracy OfCalculator(IReadOnlyList<Measured> statements, double wordsPerMinute, int rehearsals) => Of(statements, rehearsals, (statement, heard) =>
    {
        var pace = heard.Count == 0 ? wordsPerMinute : heard.Sum(other => other.Words) * 60 / heard.Sum(other => other.Seconds);
        var seconds = statement.Words * 60 / pace;
        return (seconds, seconds, seconds);
    });

    private static Accuracy Of(IReadOnlyList<Measured> statements, int rehearsals, Func<Measured, List<Measured>, (double Seconds, double Low, double High)> predict)
    {
        var ratios = new List<double>();
        var inside = 0;
        foreach (var speaker in statements.GroupBy(statement => statement.Speaker).Select(group => group.ToList()).Where(group => group.Count > rehearsals))
        {
            for (var index = 0; index < speaker.Count; index++)
            {
                var heard = Enumerable.Range(1, rehearsals).Select(step => speaker[(index + step) % speaker.Count]).ToList();
                var (seconds, low, high) = predict(speaker[index], heard);
                ratios.Add(speaker[index].Seconds / seconds);
                inside += speaker[index].Seconds >= low && speaker[index].Seconds <= high ? 1 : 0;
            }
        }
        ratios.Sort();
        return new Accuracy(ratios.Count, ratios.Average(ratio => Math.Abs(1 / ratio - 1)), ratios.Average(), ratios[(int)(0.95 * (ratios.Count - 1))], inside / (double)ratios.Count);
    }
}
