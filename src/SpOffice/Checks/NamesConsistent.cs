using SpOffice.Submissions;
using SpOffice.Texts;

namespace SpOffice.Checks;

/// <summary>A name that the case lists is spelt the same way throughout (facts I24). One word of the name must stand as listed and the
/// others differ by two letters at most, or by their accents only.</summary>
public sealed class NamesConsistent() : Check("names-consistent")
{
    private const int MostLettersApart = 2;
    private const int ShortestWord = 4;

    /// <inheritdoc/>
    public override IEnumerable<Finding> Find(Draft draft)
    {
        var names = Listed(draft).ToList();
        var listed = names.Select(name => name.Words.Text).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var other = from text in draft.Texts
                    where text.Where is "body" or "note" && text.Question is not ("victim.name" or "person.name")
                    from name in names
                    where Spellings(name.Words, text.Words).Any(said => !listed.Contains(said))
                    select (name.Item, text.Place);
        return other.Distinct().Select(found => Should(found.Place, ("person", FindingValue.OfPlace(found.Item.Place)), ("where", FindingValue.OfPlace(found.Place))));
    }

    private static IEnumerable<(Item Item, WordList Words)> Listed(Draft draft) =>
        from item in draft.NamedVictims.Concat(draft.Items("person"))
        let name = item.Answers.Text(item.Group + ".name")
        where name is not null
        let words = new WordList(name)
        where words.Count > 1
        select (item, words);

    /// <summary>Passages that are nearly the name and are not the name.</summary>
    private static IEnumerable<string> Spellings(WordList name, WordList text)
    {
        for (var first = 0; first + name.Count <= text.Count; first++)
        {
            if (char.IsUpper(text[first][0]) && SharesWord(name, text, first) && IsNearly(name, text, first))
                yield return text.Text[text.StartOf(first)..text.EndOf(first + name.Count - 1)];
        }
    }

    private static bool SharesWord(WordList name, WordList text, int first)
    {
        for (var word = 0; word < name.Count; word++)
        {
            if (name[word].Length >= ShortestWord && text[first + word].Equals(name[word], StringComparison.OrdinalIgnoreCase))
                return true;
        }
        return false;
    }

    private static bool IsNearly(WordList name, WordList text, int first)
    {
        var (apart, same) = (0, true);
        for (var word = 0; word < name.Count && apart <= MostLettersApart; word++)
        {
            if (text[first + word].Equals(name[word], StringComparison.OrdinalIgnoreCase))
                continue;
            same = false;
            var (listed, said) = (Plain.Of(name[word].ToString()), Plain.Of(text[first + word].ToString()));
            var letters = listed == said ? 0 : EditDistance.Between(listed, said);
            apart += letters > 0 && (listed.Length < ShortestWord || !char.IsUpper(text[first + word][0])) ? MostLettersApart + 1 : letters;
        }
        return !same && apart <= MostLettersApart;
    }
}
