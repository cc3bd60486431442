using SpOffice.Speaking;
using SpOffice.Tests.Speaking;

namespace SpOffice.Benchmarks;

/// <summary>The chance to finish, and what one statement of an organisation does for its next, on Council statements. Their error proves
/// nothing: they were written, and read, to fit.</summary>
internal static class CouncilBenchmark
{
    public static void Run(SpeechLanguage language)
    {
        var statements = SpeechData.Council;
        foreach (var limit in new[] { 85.0, 90, 95 })
        {
            var judged = statements.Select(statement =>
            {
                var others = statements.Where(other => other.Speaker != statement.Speaker).ToList();
                return (Ended: statement.Seconds <= limit ? 1.0 : 0, Chance: SpeakingTime.Of(statement.Text, language, limit, SpeakingTime.Council, []).Chance,
                    Base: others.Average(other => other.Seconds <= limit ? 1.0 : 0));
            }).ToList();
            Console.WriteLine($"Council, chance to finish within {limit} s: Brier {judged.Average(one => Math.Pow(one.Chance - one.Ended, 2)):0.000}, base rate {judged.Average(one => Math.Pow(one.Base - one.Ended, 2)):0.000}; said {judged.Average(one => one.Chance):0%}, happened {judged.Average(one => one.Ended):0%}");
        }
        Hurry(statements, language);
        Next(statements, language);
    }

    /// <summary>The one number fitted for the chance, each time without the speaker it is judged on. A natural pace is a hurry of 0.</summary>
    private static void Hurry(IReadOnlyList<Measured> statements, SpeechLanguage language)
    {
        var known = statements.Select(statement => (statement.Speaker, Time: SpeakingTime.Of(statement.Text, language, 90, SpeakingTime.Council, []), Ended: statement.Seconds <= 90 ? 1.0 : 0)).ToList();
        double Error((string Speaker, SpeakingTime Time, double Ended) one, double hurry)
        {
            // Low and high lie 1.645 standard deviations from the median; the logistic curve is within 0.01 of the normal one.
            var z = (Math.Log(90 / one.Time.Seconds) + hurry) / (Math.Log(one.Time.High / one.Time.Low) / 2 / 1.645);
            return Math.Pow(1 / (1 + Math.Exp(-1.702 * z)) - one.Ended, 2);
        }
        var fitted = known.Select(one => (one, Hurry: Enumerable.Range(0, 41).Select(step => step / 200.0).MinBy(hurry => known.Where(other => other.Speaker != one.Speaker).Average(other => Error(other, hurry))))).ToList();
        Console.WriteLine($"Council, 90 s, hurry fitted without the speaker ({fitted.Min(fit => fit.Hurry):0.000} to {fitted.Max(fit => fit.Hurry):0.000}): Brier {fitted.Average(fit => Error(fit.one, fit.Hurry)):0.000}; natural pace {known.Average(one => Error(one, 0)):0.000}");
        var (speakers, random) = (known.GroupBy(one => one.Speaker).Select(group => group.ToList()).ToList(), new Random(1));
        var drawn = Enumerable.Range(0, 400).Select(_ =>
        {
            var sample = Enumerable.Range(0, speakers.Count).SelectMany(_ => speakers[random.Next(speakers.Count)]).ToList();
            return Enumerable.Range(0, 41).Select(step => step / 200.0).MinBy(hurry => sample.Average(one => Error(one, hurry)));
        }).Order().ToList();
        Console.WriteLine($"  other speakers drawn from these ones: hurry {drawn[20]:0.000} (5 %), {drawn[200]:0.000}, {drawn[380]:0.000} (95 %)");
        foreach (var band in known.GroupBy(one => one.Time.Chance >= 0.95 ? 3 : one.Time.Chance >= 0.8 ? 2 : one.Time.Chance >= 0.5 ? 1 : 0).OrderBy(band => band.Key))
            Console.WriteLine($"  said {band.Average(one => one.Time.Chance):0%}, happened {band.Average(one => one.Ended):0%} (n {band.Count()})");
    }

    private static void Next(IReadOnlyList<Measured> statements, SpeechLanguage language)
    {
        var pairs = (from one in statements from other in statements where one != other && one.Speaker == other.Speaker select (one, other)).ToList();
        double Error(Func<Measured, Measured, SpeakingTime> predict) => pairs.Average(pair => Math.Abs(predict(pair.one, pair.other).Seconds / pair.one.Seconds - 1));
        double Brier(Func<Measured, Measured, SpeakingTime> predict) => pairs.Average(pair => Math.Pow(predict(pair.one, pair.other).Chance - (pair.one.Seconds <= 90 ? 1 : 0), 2));
        SpeakingTime Alone(Measured one, Measured other) => SpeakingTime.Of(one.Text, language, 90, SpeakingTime.Council, []);
        SpeakingTime After(Measured one, Measured other) => SpeakingTime.Of(one.Text, language, 90, SpeakingTime.Council, [new Rehearsal(other.Text, other.Seconds)]);
        Console.WriteLine($"Council, an organisation's next statement ({pairs.Count} pairs): error {Error(Alone):0.0%} alone, {Error(After):0.0%} after its other one; Brier at 90 s {Brier(Alone):0.000} alone, {Brier(After):0.000} after");
    }
}
