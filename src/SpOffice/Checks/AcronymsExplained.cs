using SpOffice.Texts;

namespace SpOffice.Checks;

/// <summary>Short forms in capitals are spelled out somewhere in the case (the rule is ours; the experts read cases from everywhere).
/// Told once, and not of what may be somebody's name.</summary>
public sealed class AcronymsExplained() : Check("acronyms-explained")
{
    private static readonly string[] Codes = ["case.reference", "case.earlier-reference", "victim.reference", "incident.victims", "request.mandates"];

    /// <inheritdoc/>
    public override IEnumerable<Finding> Find(Draft draft)
    {
        var used = (from acronym in draft.Find(Id, passage => In(passage.Words, draft))
                    where acronym.Text.Where == "body" && acronym.Text.Question is { } question && !Codes.Contains(question)
                        && draft.Templates.Questions[question].Identifies == Forms.Identity.Nobody && !draft.Templates.Phrases.KnownAcronyms.Contains(acronym.Found)
                    select (acronym.Text.Place, Acronym: acronym.Found)).DistinctBy(found => found.Acronym).ToList();
        if (used.Count == 0)
            yield break;
        var names = IdentifyingNames.Of(draft).SelectMany(name => name.Split(' ')).ToHashSet();
        var initials = draft.Once(Id + "/initials", passage => Initials(passage.Words));
        var left = used.Where(found => !names.Contains(Plain.Of(found.Acronym))
            && !draft.Texts.Any(text => text.IsAnswer && (initials(text).Contains(found.Acronym, StringComparison.Ordinal) || IsExplained(found.Acronym, text.Text)))).ToList();
        if (left.Count > 0)
            yield return Hint(left[0].Place, ("acronyms", string.Join(", ", left.Select(found => found.Acronym))));
    }

    /// <summary>Two to six capitals alone: not part of a code, of a line in capitals, or behind a first name.</summary>
    private static IEnumerable<string> In(WordList text, Draft draft)
    {
        for (var word = 0; word < text.Count; word++)
        {
            if (IsCapitals(text[word]) && !IsRoman(text[word]) && !Touches(text, word) && !FollowsName(text, word, draft)
                && !(word > 0 && IsCapitals(text[word - 1])) && !(word + 1 < text.Count && IsCapitals(text[word + 1])))
                yield return text[word].ToString();
        }
    }

    private static bool IsCapitals(ReadOnlySpan<char> word)
    {
        if (word.Length is < 2 or > 6)
            return false;
        foreach (var c in word)
        {
            if (!char.IsUpper(c))
                return false;
        }
        return true;
    }

    private static bool IsRoman(ReadOnlySpan<char> word) => word.IndexOfAnyExcept("IVXLCDM") < 0;

    private static bool Touches(WordList text, int word)
    {
        var (start, end) = (text.StartOf(word), text.EndOf(word));
        return (start > 0 && text.Text[start - 1] is '/' or '-' or '.' or '_' or '@') || (end < text.Text.Length && text.Text[end] is '/' or '-' or '_' or '@');
    }

    /// <summary>"Karim SOL" is a name; "The SOL" is not.</summary>
    private static bool FollowsName(WordList text, int word, Draft draft) => word > 0 && char.IsUpper(text[word - 1][0])
        && text.Text[text.EndOf(word - 1)..text.StartOf(word)] is " " or "\u00A0" && !draft.Templates.Clues.IsFrequent(text[word - 1], draft.Reading.Submission.Lang);

    /// <summary>The first letters of words with a capital, in a row: an explanation in any answer will do.</summary>
    private static string Initials(WordList text) =>
        new([.. Enumerable.Range(0, text.Count).Where(word => text[word].Length > 1 && char.IsUpper(text[word][0]) && !char.IsUpper(text[word][1])).Select(word => text[word][0])]);

    /// <summary>In brackets after the full name, or with the full name in brackets.</summary>
    private static bool IsExplained(string acronym, string text) =>
        text.Contains($"({acronym}", StringComparison.Ordinal) || text.Contains($"{acronym} (", StringComparison.Ordinal) || text.Contains($"{acronym})", StringComparison.Ordinal);
}
