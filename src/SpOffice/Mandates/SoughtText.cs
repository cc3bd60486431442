using System.Collections.Immutable;
using SpOffice.Texts;

namespace SpOffice.Mandates;

/// <summary>A text in which keywords are looked for: its words by what they are, accents and case left aside, and in which place.</summary>
internal sealed class SoughtText
{
    private readonly SortedDictionary<string, List<int>> places = new(StringComparer.Ordinal);
    private readonly string[] sorted;
    private readonly List<string> written = [];
    private readonly ImmutableArray<string> endings;

    /// <param name="text">As it is written.</param>
    /// <param name="language">The small words that take no place, and the endings.</param>
    public SoughtText(string text, KeywordLanguage language)
    {
        endings = language.Endings;
        var words = new WordList(text);
        for (var word = 0; word < words.Count; word++)
        {
            var plain = Plain.Of(words[word].ToString());
            if (language.Skipped.Contains(plain))
                continue;
            if (!places.TryGetValue(plain, out var found))
                places[plain] = found = [];
            found.Add(written.Count);
            written.Add(words[word].ToString());
        }
        sorted = [.. places.Keys];
    }

    /// <summary>A word as it is written.</summary>
    public string this[int place] => written[place];

    /// <summary>Where a word stands.</summary>
    /// <param name="word">Reduced as <see cref="Plain"/> does.</param>
    /// <param name="begins">Whether longer words that begin with it count; else only its endings.</param>
    public IReadOnlyList<int> Places(string word, bool begins) =>
        begins ? [.. Beginning(word).SelectMany(known => places[known])]
        : [.. endings.Prepend("").SelectMany(ending => places.GetValueOrDefault(word + ending, []))];

    private IEnumerable<string> Beginning(string word)
    {
        var at = Array.BinarySearch(sorted, word, StringComparer.Ordinal);
        return sorted.Skip(at < 0 ? ~at : at).TakeWhile(known => known.StartsWith(word, StringComparison.Ordinal));
    }
}

/// <summary>What a language does to the words that are looked for.</summary>
/// <param name="Endings">A word with one of them is the same word: plural, feminine.</param>
/// <param name="Skipped">Articles and the like.</param>
internal sealed record KeywordLanguage(ImmutableArray<string> Endings, ImmutableHashSet<string> Skipped);
