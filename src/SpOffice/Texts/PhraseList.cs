using System.Buffers;

namespace SpOffice.Texts;

/// <summary>Phrases to look for, each with what it means. Case never counts, and an accent may be left out in the text.</summary>
public sealed class PhraseList<T>
{
    private readonly Dictionary<string, List<(WordList Phrase, T Meaning)>>.AlternateLookup<ReadOnlySpan<char>> byFirstWord;
    private readonly SearchValues<char> firstLetters;

    /// <summary>Prepares the phrases; of two that begin alike the longer one is found.</summary>
    public PhraseList(IEnumerable<(string Phrase, T Meaning)> phrases)
    {
        var lists = new Dictionary<string, List<(WordList, T)>>(StringComparer.OrdinalIgnoreCase);
        byFirstWord = lists.GetAlternateLookup<ReadOnlySpan<char>>();
        var written = phrases.SelectMany(phrase => new[] { (phrase.Phrase, phrase.Meaning), (Phrase: Plain.Of(phrase.Phrase), phrase.Meaning) });
        foreach (var (phrase, meaning) in written.DistinctBy(phrase => phrase.Phrase.ToLowerInvariant()).OrderByDescending(phrase => phrase.Phrase.Length))
        {
            var words = new WordList(phrase);
            if (!byFirstWord.TryGetValue(words[0], out var list))
                byFirstWord[words[0]] = list = [];
            list.Add((words, meaning));
        }
        firstLetters = SearchValues.Create([.. lists.Keys.SelectMany(word => new[] { char.ToLowerInvariant(word[0]), char.ToUpperInvariant(word[0]) })]);
    }

    /// <summary>Where the phrases stand in a text: the first word, the word after the last, and the meaning.</summary>
    public IEnumerable<(int First, int Next, T Meaning)> In(WordList text)
    {
        for (var word = 0; word < text.Count; word++)
        {
            if (firstLetters.Contains(text[word][0]) && byFirstWord.TryGetValue(text[word], out var list) && Find(list, text, word) is { } found)
                yield return (word, word + found.Phrase.Count, found.Meaning);
        }
    }

    private static (WordList Phrase, T Meaning)? Find(List<(WordList Phrase, T Meaning)> list, WordList text, int at)
    {
        foreach (var (phrase, meaning) in list)
        {
            var same = phrase.Count <= text.Count - at;
            for (var word = 1; same && word < phrase.Count; word++)
                same = text[at + word].Equals(phrase[word], StringComparison.OrdinalIgnoreCase);
            if (same)
                return (phrase, meaning);
        }
        return null;
    }
}
