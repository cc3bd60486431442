using SpOffice.Speaking;
using SpOffice.Tests.Speaking;

namespace SpOffice.Benchmarks;

/// <summary>How far any forecast from one reading can come: how much one speaker differs from one text to the next, beyond what the text explains.</summary>
internal static class NoiseBenchmark
{
    public static void Run(string title, IReadOnlyList<Measured> statements, SpeechLanguage language, Func<Measured, bool> isJudged, Func<Measured, bool> isOther)
    {
        var heard = statements.Select(statement => (Statement: statement, Log: Math.Log(statement.Seconds / SpeakingTime.Of(statement.Text, language, 90, "prepared", []).Seconds)))
            .GroupBy(one => one.Statement.Speaker).Select(group => group.ToList()).ToList();
        var judged = heard.Select(group => group.Where(one => isJudged(one.Statement)).ToList()).Where(group => group.Count > 1).ToList();
        var within = Math.Sqrt(judged.Sum(group => group.Sum(one => Math.Pow(one.Log - group.Average(each => each.Log), 2))) / judged.Sum(group => group.Count - 1));
        var own = judged.SelectMany(group => group.Select(one => Error(group.Average(each => each.Log) - one.Log))).ToList();
        var others = heard.SelectMany(group => group.Where(one => isJudged(one.Statement) && group.Count(other => other != one && isOther(other.Statement)) > 0)
            .Select(one => Error(group.Where(other => other != one && isOther(other.Statement)).Average(other => other.Log) - one.Log))).ToList();
        Console.WriteLine($"{title}: within a speaker the log of actual/predicted has s.d. {within:0.000} ({judged.Sum(group => group.Count)} statements of {judged.Count} speakers)");
        Console.WriteLine($"  {own.Average(),6:0.0%}  by the speaker's own mean of the very statements judged, which nobody can know before");
        Console.WriteLine($"  {others.Average(),6:0.0%}  by the mean of all other readings of the speaker (n {others.Count})");
        Console.WriteLine($"  {Math.Sqrt(2 / Math.PI) * within,6:0.0%}  expected of one who knew the speaker's factor exactly; {2 / Math.Sqrt(Math.PI) * within:0.0%} of one who has a single reading");
    }

    private static double Error(double log) => Math.Abs(Math.Exp(log) - 1);
}
