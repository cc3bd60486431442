using System.Collections.Immutable;

namespace SpOffice.Speaking;

/// <summary>An acronym nobody has said how to say: letter by letter or as a word. It is asked once; the answer goes into the overrides.</summary>
/// <param name="Written">Capitals.</param>
/// <param name="Lang">The language it stands in.</param>
/// <param name="Spoken">As it is taken to be said until somebody answers.</param>
public sealed record UnknownAcronym(string Written, string Lang, string Spoken)
{
    private const int Longest = 12;

    /// <summary>Whether it is taken to be said letter by letter.</summary>
    public bool IsSpelled => Spoken.Contains(' ');

    /// <summary>Those of a statement, each once, in the order of the text.</summary>
    /// <param name="time">The statement's time.</param>
    /// <param name="templates">How each language is spoken.</param>
    public static ImmutableArray<UnknownAcronym> Of(SpeakingTime time, Templates templates) =>
        [.. time.Passages.SelectMany(passage => In(passage.Text, templates.Speech(passage.Lang))).DistinctBy(acronym => (acronym.Written, acronym.Lang))];

    /// <summary>Those of one passage.</summary>
    /// <param name="passage">The passage.</param>
    /// <param name="templates">How each language is spoken.</param>
    public static IEnumerable<UnknownAcronym> In(Passage passage, Templates templates) => In(passage.Text, templates.Speech(passage.Lang));

    private static IEnumerable<UnknownAcronym> In(string text, SpeechLanguage language)
    {
        var scan = new Scan(Characters.Fold(text), language);
        if (scan.IsShouted)
            yield break;
        for (var at = 0; at < scan.Text.Length; at++)
        {
            if (!char.IsLetter(scan[at]))
                continue;
            var end = scan.Letters(at);
            var word = scan.Text[at..end];
            // Parts of a symbol such as A/HRC/58/53, of an address or of a word with a figure are read otherwise.
            var alone = !IsGlue(scan[at - 1]) && !IsGlue(scan[end]) && !char.IsDigit(scan[at - 1]) && !char.IsDigit(scan[end]);
            var bare = word.Length > 2 && word[^1] == 's' ? word[..^1] : word;
            if (alone && bare.Length is >= 2 and <= Longest && bare.All(char.IsUpper) && !Acronyms.IsListed(bare, language)
                && language.Lexicon.At(scan.Text, at) is null && RomanNumerals.Value(bare) is null && !language.Data.Money.Currencies.ContainsKey(bare))
                yield return new UnknownAcronym(bare, language.Lang, Acronyms.Say(bare, language));
            at = end;
        }
    }

    private static bool IsGlue(char c) => c is '/' or '@' or '.' or '_' or '&';
}
