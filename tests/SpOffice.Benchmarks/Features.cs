using SpOffice.Speaking;
using SpOffice.Tests.Speaking;

namespace SpOffice.Benchmarks;

/// <summary>What a model may know of a statement: counts in its spoken form.</summary>
internal sealed record Features(double[] Counts, double Seconds, string Speaker)
{
    public const int Syllables = 0, Commas = 1, Stops = 2, Words = 3, Stressed = 4, Letters = 5, LongPhrases = 6, Lists = 7, Numbers = 8, Spelled = 9, Rare = 10, Text = 11, Schwas = 12;

    private static readonly string[] Names = ["syllables", "commas", "stops", "words", "stressed words", "letters", "long phrases", "lists", "number words", "letters said one by one", "words no other speaker uses", "each text", "e between three consonants"];

    private static readonly HashSet<string> NumberWords =
    [
        "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
        "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety", "hundred", "thousand", "million", "billion", "point", "cent", "zéro", "deux", "trois", "quatre", "cinq",
        "sept", "huit", "neuf", "dix", "onze", "douze", "treize", "quatorze", "quinze", "seize", "vingt", "trente", "quarante", "cinquante", "soixante", "cents", "mille", "virgule",
    ];

    public static string Name(int feature) => Names[feature];

    public static IReadOnlyList<Features> Of(IReadOnlyList<Measured> statements, SpeechLanguage language, Templates templates)
    {
        var timed = statements.Select(statement => (statement, Time: SpeakingTime.Of(statement.Text, language, 90, "prepared", []))).ToList();
        var users = timed.SelectMany(one => Split(one.Time.Spoken).Select(word => (word, one.statement.Speaker))).Distinct().GroupBy(pair => pair.word).ToDictionary(group => group.Key, group => group.Count());
        return [.. timed.Select(one => Of(one.statement, one.Time, templates, word => users[word] == 1))];
    }

    private static string[] Split(string spoken) => [.. spoken.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries).Select(word => word.TrimEnd('.', ',', '?', '!', ';', ':'))];

    private static Features Of(Measured statement, SpeakingTime time, Templates templates, Func<string, bool> isRare)
    {
        var spoken = time.Spoken;
        var words = Split(spoken);
        var phrases = spoken.Split([',', '.', '?', '!', ';', ':', '–', '\n'], StringSplitOptions.RemoveEmptyEntries).Select(phrase => phrase.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length).ToList();
        return new Features(
        [
            time.Syllables,
            spoken.Count(c => c == ','),
            Math.Max(0, spoken.Count(c => c is '.' or '?' or '!' or ';') - 1),
            words.Length,
            // A stress falls on the words that carry the meaning.
            words.Count(word => !templates.Clues.IsFrequent(word, time.Lang)),
            spoken.Count(char.IsLetter),
            // A speaker breathes in a phrase of more than a dozen words, and draws its end out.
            phrases.Sum(length => (length - 1) / 12),
            // Short phrases in a row are a list.
            phrases.Zip(phrases.Skip(1)).Count(pair => pair.First <= 3 && pair.Second <= 4),
            words.Count(word => NumberWords.Contains(word.Split('-')[0])),
            words.Count(word => word.Length == 1 && char.IsUpper(word[0])),
            words.Count(isRare),
            1,
            // "notre pays": only French is fitted on it.
            words.Zip(words.Skip(1)).Count(pair => pair.First.Length > 3 && pair.First[^1] == 'e' && pair.First[^2] is 'r' or 'l' && "bcdfgptv".Contains(pair.First[^3]) && pair.Second.Length > 0 && !"aeiouyàâéèêîïôùûœh".Contains(pair.Second[0])),
        ], statement.Seconds, statement.Speaker);
    }
}
