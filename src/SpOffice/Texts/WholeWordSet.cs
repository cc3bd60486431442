namespace SpOffice.Texts;

/// <summary>Many names or phrases in plain text (see <see cref="Plain"/>), looked for together as <see cref="WholeWords"/> looks for one:
/// a case may list hundreds of people.</summary>
public sealed class WholeWordSet
{
    private readonly Dictionary<string, List<string>>.AlternateLookup<ReadOnlySpan<char>> byFirstWord =
        new Dictionary<string, List<string>>().GetAlternateLookup<ReadOnlySpan<char>>();

    private readonly List<string> others = [];

    /// <summary>Prepares the phrases, which are plain text already.</summary>
    public WholeWordSet(IEnumerable<string> phrases)
    {
        foreach (var phrase in phrases)
        {
            var words = new WordList(phrase);
            if (words.Count == 0 || words.StartOf(0) > 0)
                others.Add(phrase);
            else if (byFirstWord.TryGetValue(words[0], out var list))
                list.Add(phrase);
            else
                byFirstWord[words[0]] = [phrase];
        }
    }

    /// <summary>Whether a plain text contains one of the phrases.</summary>
    public bool IsIn(string text)
    {
        var words = new WordList(text);
        for (var word = 0; word < words.Count; word++)
        {
            if (byFirstWord.TryGetValue(words[word], out var list) && list.Any(phrase => WholeWords.StandsAt(text, phrase, words.StartOf(word))))
                return true;
        }
        return others.Any(phrase => WholeWords.Contain(text, phrase));
    }
}
