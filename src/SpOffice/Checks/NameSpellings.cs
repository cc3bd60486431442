using SpOffice.Texts;

namespace SpOffice.Checks;

/// <summary>Finds names that are nearly those of a list. Only names that share a word with the text are compared: a case may list hundreds.</summary>
internal sealed class NameSpellings
{
    private const int MostLettersApart = 2;
    private const int ShortestWord = 4;

    private readonly HashSet<string> listed = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<(WordList Words, string[] Plain)> names = [];
    private readonly Dictionary<string, List<(int Name, int At)>>.AlternateLookup<ReadOnlySpan<char>> byWord =
        new Dictionary<string, List<(int, int)>>(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Prepares the names. Those of a single word are not compared: it may be another word.</summary>
    public NameSpellings(IEnumerable<string> list)
    {
        foreach (var name in list)
        {
            var words = new WordList(name);
            names.Add((words, [.. Enumerable.Range(0, words.Count).Select(word => Plain.Of(words[word].ToString()))]));
            if (words.Count < 2)
                continue;
            listed.Add(name);
            for (var word = 0; word < words.Count; word++)
            {
                if (words[word].Length < ShortestWord)
                    continue;
                if (!byWord.TryGetValue(words[word], out var places))
                    byWord[words[word]] = places = [];
                places.Add((names.Count - 1, word));
            }
        }
    }

    /// <summary>The names, by their number in the list and in its order, that stand in a text nearly and in no spelling of the list.</summary>
    public IReadOnlyCollection<int> In(WordList text)
    {
        SortedSet<int>? found = null;
        for (var word = 0; word < text.Count; word++)
        {
            if (text[word].Length < ShortestWord || !byWord.TryGetValue(text[word], out var places))
                continue;
            foreach (var (name, at) in places)
            {
                if (IsOther(name, text, word - at))
                    (found ??= []).Add(name);
            }
        }
        return found ?? (IReadOnlyCollection<int>)[];
    }

    private bool IsOther(int name, WordList text, int first)
    {
        var last = first + names[name].Words.Count - 1;
        return first >= 0 && last < text.Count && char.IsUpper(text[first][0]) && IsNearly(name, text, first)
            && !listed.Contains(text.Text[text.StartOf(first)..text.EndOf(last)]);
    }

    private bool IsNearly(int name, WordList text, int first)
    {
        var (words, plain) = names[name];
        var (apart, same) = (0, true);
        for (var word = 0; word < words.Count && apart <= MostLettersApart; word++)
        {
            if (text[first + word].Equals(words[word], StringComparison.OrdinalIgnoreCase))
                continue;
            same = false;
            apart += Apart(plain[word], text[first + word]);
        }
        return !same && apart <= MostLettersApart;
    }

    /// <summary>By how many letters words differ, accents aside; too many where one is too short or no name.</summary>
    private static int Apart(string listed, ReadOnlySpan<char> word)
    {
        var said = Plain.Of(word.ToString());
        if (listed == said)
            return 0;
        return listed.Length < ShortestWord || !char.IsUpper(word[0]) || Math.Abs(listed.Length - said.Length) > MostLettersApart
            ? MostLettersApart + 1 : EditDistance.Between(listed, said);
    }
}
