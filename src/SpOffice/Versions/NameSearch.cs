using SpOffice.Texts;

namespace SpOffice.Versions;

/// <summary>The search for names of a case: names, and the words of its language that are not to be taken for them.</summary>
internal static class NameSearch
{
    /// <summary>A finder of these names in documents of any language.</summary>
    public static NameFinder For(IEnumerable<Named> names, Templates templates) => new(names,
        word => templates.Roles.IsSmall(word) || templates.Clues.IsTitle(word) || templates.Roles.IsTitle(word),
        word => templates.Roles.IsOrdinary(word) || Templates.Languages.Any(lang => templates.Clues.IsFrequent(word, lang) || templates.Clues.IsFrequent(Plain.Of(word), lang)));
}
