using SpOffice.Texts;

namespace SpOffice.Checks;

/// <summary>Names that the case lists, of which a text may use some words only: "Maria Solana" is held by "Dr Solana Vey, Maria".</summary>
internal sealed class KnownNames
{
    private readonly Dictionary<string, List<HashSet<string>>> byWord = [];

    /// <summary>Prepares the names, each of which is looked at once.</summary>
    public KnownNames(IEnumerable<string> names)
    {
        foreach (var name in names.Distinct())
        {
            var words = Words(name);
            foreach (var word in words)
            {
                if (!byWord.TryGetValue(word, out var list))
                    byWord[word] = list = [];
                list.Add(words);
            }
        }
    }

    /// <summary>Whether every word of a name is in one and the same name of the list; accents and case never count.</summary>
    public bool Hold(string name)
    {
        var words = Words(name);
        return words.Count > 0 && byWord.TryGetValue(words.First(), out var names) && names.Any(words.IsSubsetOf);
    }

    private static HashSet<string> Words(string text)
    {
        var words = new WordList(Plain.Of(text));
        return [.. Enumerable.Range(0, words.Count).Select(word => words[word].ToString())];
    }
}
