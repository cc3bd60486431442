using SpOffice.Speaking;
using SpOffice.Tests.Speaking;

namespace SpOffice.Benchmarks;

/// <summary>What a model may know of a statement: counts in its spoken form.</summary>
internal sealed record Features(double[] Counts, double Seconds, string Speaker)
{
    public const int Syllables = 0, Commas = 1, Stops = 2, Words = 3, Stressed = 4, Letters = 5, LongPhrases = 6, Lists = 7;

    private static readonly string[] Names = ["syllables", "commas", "stops", "words", "stressed words", "letters", "long phrases", "lists"];

    public static string Name(int feature) => Names[feature];

    public static IReadOnlyList<Features> Of(IEnumerable<Measured> statements, SpeechLanguage language, Templates templates) =>
        [.. statements.Select(statement => Of(statement, SpeakingTime.Of(statement.Text, language, 90, "prepared", []), templates))];

    private static Features Of(Measured statement, SpeakingTime time, Templates templates)
    {
        var spoken = time.Spoken;
        var words = spoken.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries);
        var phrases = spoken.Split([',', '.', '?', '!', ';', ':', '–', '\n'], StringSplitOptions.RemoveEmptyEntries).Select(phrase => phrase.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length).ToList();
        return new Features(
        [
            time.Syllables,
            spoken.Count(c => c == ','),
            Math.Max(0, spoken.Count(c => c is '.' or '?' or '!' or ';') - 1),
            words.Length,
            // A stress falls on the words that carry the meaning.
            words.Count(word => !templates.Clues.IsFrequent(word.TrimEnd('.', ',', '?', '!', ';', ':'), time.Lang)),
            spoken.Count(char.IsLetter),
            // A speaker breathes in a phrase of more than a dozen words, and draws its end out.
            phrases.Sum(length => (length - 1) / 12),
            // Short phrases in a row are a list.
            phrases.Zip(phrases.Skip(1)).Count(pair => pair.First <= 3 && pair.Second <= 4),
        ], statement.Seconds, statement.Speaker);
    }
}
