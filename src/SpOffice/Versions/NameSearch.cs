using SpOffice.Texts;

namespace SpOffice.Versions;

/// <summary>Words that are in names and single nobody out, and what makes a name of them.</summary>
/// <param name="IsSmall">Whether a word stands in many names, such as "de".</param>
/// <param name="IsTitle">Whether it is a form of address or a function before a name.</param>
/// <param name="IsOrdinary">Whether it is a word of the language too, such as "May".</param>
/// <param name="TitlesAfter">Titles that follow a name: "先生", "씨".</param>
/// <param name="TitlesJoined">Words joined before a family name: "老", "小".</param>
internal sealed record NameWords(Func<string, bool> IsSmall, Func<string, bool> IsTitle, Func<string, bool> IsOrdinary, IReadOnlyList<string> TitlesAfter, IReadOnlyList<string> TitlesJoined);

/// <summary>The search for names of a case: names, and the words of its language that are not to be taken for them.</summary>
internal static class NameSearch
{
    /// <summary>A finder of these names in documents of any language.</summary>
    public static NameFinder For(IEnumerable<Named> names, Templates templates)
    {
        bool IsTitle(string word) => templates.Clues.IsTitle(word) || templates.Roles.IsTitle(word);
        return new NameFinder(names, new NameWords(templates.Roles.IsSmall, IsTitle,
            word => templates.Roles.IsOrdinary(word) || IsTitle(word) || Templates.Languages.Any(lang => templates.Clues.IsFrequent(word, lang) || templates.Clues.IsFrequent(Plain.Of(word), lang)),
            templates.Roles.TitlesAfter, templates.Roles.TitlesJoined));
    }
}
