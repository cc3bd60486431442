using SpOffice.Texts;

namespace SpOffice.Versions;

/// <summary>Where a name stands in a text.</summary>
/// <param name="Name">Whose it is.</param>
/// <param name="Start">First position.</param>
/// <param name="End">Position after the last.</param>
/// <param name="Doubtful">Whether it may be another word: a single word that is an ordinary one too or very short, or initials.</param>
internal sealed record Occurrence(Named Name, int Start, int End, bool Doubtful);

/// <summary>Looks for many names in many texts, in every form of theirs.</summary>
internal sealed class NameFinder
{
    private const int MostWords = 12;
    private const int ShortestSure = 4;

    private readonly Dictionary<string, List<(Named Name, NameForm Form)>> forms = [];
    private readonly List<(Named Name, NameForm Form)> unspaced = [];
    private readonly List<(Named Name, NameForm Form, NameStem Stem)> inflected = [];
    private readonly List<(Named Name, NameForm Form)> families = [];
    private readonly NameWords known;
    private readonly NamesWithinWords within;
    private readonly int longest;

    /// <summary>Prepares the names.</summary>
    /// <param name="names">The names.</param>
    /// <param name="known">What is not to be taken for one, and what makes one of a word.</param>
    public NameFinder(IEnumerable<Named> names, NameWords known)
    {
        this.known = known;
        foreach (var name in names)
        {
            foreach (var form in NameForms.Of(name, known))
            {
                if (form.Kind == FormKind.Titled && (Scripts.IsUnspaced(form.Text[0]) || Scripts.IsHangul(form.Text[0])))
                    families.Add((name, form));
                else if (form.Text.Any(Scripts.IsUnspaced))
                    unspaced.Add((name, form));
                else if (forms.TryGetValue(form.Text, out var list))
                    list.Add((name, form));
                else
                    forms[form.Text] = [(name, form)];
                if (form.Kind == FormKind.Part)
                    inflected.AddRange(NameStems.Of(form.Written, form.Text).Select(stem => (name, form, stem)));
            }
        }
        within = new NamesWithinWords(forms, known.IsOrdinary);
        longest = forms.Keys.Select(form => form.Length).DefaultIfEmpty().Max();
    }

    /// <summary>Where names stand in a text, the longest form first where several overlap; in the order of the text.</summary>
    public IReadOnlyList<Occurrence> In(string source)
    {
        var text = new FoldedText(source);
        var found = Words(text).Concat(Inflected(text)).Concat(Unspaced(text)).Concat(Families(source)).Concat(within.In(text)).Concat(Turned(source)).OrderByDescending(one => one.End - one.Start).ThenBy(one => one.Doubtful).ThenBy(one => one.Start);
        var kept = new List<Occurrence>();
        foreach (var one in found)
        {
            if (!kept.Any(other => one.Start < other.End && other.Start < one.End))
                kept.Add(one);
        }
        return [.. kept.OrderBy(one => one.Start)];
    }

    /// <summary>A mark that turns the direction lets a name be written backwards and read forwards.</summary>
    private IEnumerable<Occurrence> Turned(string source)
    {
        const char Mark = '\u202E';
        return !source.Contains(Mark, StringComparison.Ordinal) ? []
            : In(new string([.. source.Replace(Mark, ' ').Reverse()])).Select(found => found with { Start = source.Length - found.End, End = source.Length - found.Start });
    }

    private IEnumerable<Occurrence> Words(FoldedText text)
    {
        for (var first = 0; first < text.Words.Count; first++)
        {
            foreach (var start in Scripts.WithoutJoined(text.Words[first].Text))
            {
                var joined = "";
                for (var last = first; last < text.Words.Count && last < first + MostWords && joined.Length < longest; last++)
                {
                    if (last > first && EndsSentence(text, last))
                        break;
                    joined += last == first ? start : text.Words[last].Text;
                    // The genitive of English and German, and plurals of families, take an s without an apostrophe.
                    foreach (var said in joined.EndsWith('s') && joined.Length > ShortestSure && text.Words[last].Text.Length > 1 ? [joined, joined[..^1]] : new[] { joined, Bare(joined, start, text.Words[last].Text, last > first) })
                    {
                        if (!forms.TryGetValue(said, out var list))
                            continue;
                        var from = text.Words[first].At[text.Words[first].Text.Length - Math.Min(start.Length, text.Words[first].Text.Length)];
                        var written = text.Source[from..text.Words[last].End];
                        foreach (var (name, form) in list.Where(entry => entry.Form.Kind == FormKind.Initials ? AreInitials(text, first, last) : entry.Form.Kind == FormKind.Joined ? first == last
                            : entry.Form.Kind == FormKind.Titled ? first == last && HasTitle(text, first) : entry.Form.Kind == FormKind.Part || SingleLettersAreCapitals(text, first, last)))
                        {
                            // "We may leave": an ordinary word without a capital is nobody's name.
                            if (form.Kind is FormKind.Initials or FormKind.Titled || !IsLowered(written, form) || !form.Written.All(char.IsLetter) || !known.IsOrdinary(written))
                                yield return new Occurrence(name, from, form.Kind == FormKind.Initials ? AfterStop(text, last) : text.Words[last].End, IsDoubtful(written, form));
                        }
                    }
                }
            }
        }
    }

    /// <summary>Whether a sentence ends before a word; a full stop after an initial ends none.</summary>
    private static bool EndsSentence(FoldedText text, int word)
    {
        var gap = text.Source.AsSpan(text.Words[word - 1].End, text.Words[word].Start - text.Words[word - 1].End);
        return text.Words[word - 1].Text.Length > 1 && gap.ContainsAny('.', '!', '?') && gap.ContainsAny(' ', '\u00A0', '\n');
    }

    /// <summary>The joined words with the last one without its Arabic article.</summary>
    private static string Bare(string joined, string start, string last, bool more) =>
        more && joined.Length > start.Length ? joined[..^last.Length] + Scripts.WithoutArticle(last) : joined;

    /// <summary>Whether a title stands right before a word that has a capital: "Ms Do".</summary>
    private bool HasTitle(FoldedText text, int word) => word > 0 && !char.IsLower(text.Source[text.Words[word].Start])
        && text.Source.AsSpan(text.Words[word - 1].End, text.Words[word].Start - text.Words[word - 1].End).Trim(" .\u00A0").IsEmpty
        && known.IsTitle(text.Source[text.Words[word - 1].Start..text.Words[word - 1].End]);

    private IEnumerable<Occurrence> Inflected(FoldedText text) =>
        from word in inflected.Count == 0 ? [] : text.Words
        from entry in inflected
        where entry.Stem.Begins(word.Text, text.Source[word.Start])
        select new Occurrence(entry.Name, word.Start, word.End, !entry.Stem.Sure);

    /// <summary>A family name of one character beside a title. Others may have the same one, so a person settles it.</summary>
    private IEnumerable<Occurrence> Families(string source) =>
        from entry in families
        from at in Enumerable.Range(0, source.Length)
        where source[at] == entry.Form.Written[0] && ((at > 0 && known.TitlesJoined.Contains(source[(at - 1)..at])) || HasTitleAfter(source.AsSpan(at + 1)))
        select new Occurrence(entry.Name, at, at + 1, true);

    private bool HasTitleAfter(ReadOnlySpan<char> rest)
    {
        rest = rest.TrimStart(" \u00A0\u3000");
        foreach (var title in known.TitlesAfter)
        {
            if (rest.StartsWith(title))
                return true;
        }
        return false;
    }

    private IEnumerable<Occurrence> Unspaced(FoldedText text)
    {
        if (unspaced.Count == 0)
            yield break;
        var joined = text.Joined;
        var at = text.Words.SelectMany(word => word.At).ToArray();
        foreach (var (name, form) in unspaced)
        {
            for (var found = joined.IndexOf(form.Text, StringComparison.Ordinal); found >= 0; found = joined.IndexOf(form.Text, found + 1, StringComparison.Ordinal))
                yield return new Occurrence(name, at[found], AfterCharacter(text.Source, at[found + form.Text.Length - 1]), form.Kind == FormKind.Part && form.Text.Length < 2);
        }
    }

    private static int AfterCharacter(string source, int at) => at + (char.IsHighSurrogate(source[at]) ? 2 : 1);

    /// <summary>"A. Solana" is an initial and a name, "a Solana" is not.</summary>
    private static bool SingleLettersAreCapitals(FoldedText text, int first, int last) => first == last
        || Enumerable.Range(first, last - first + 1).All(word => text.Words[word].Text.Length > 1 || !char.IsLower(text.Source[text.Words[word].Start]));

    private static int AfterStop(FoldedText text, int last) => text.Words[last].End is var end && end < text.Source.Length && text.Source[end] == '.' ? end + 1 : end;

    /// <summary>Capitals with full stops, or three and more in a row: "I.V." is somebody, "iv" is not.</summary>
    private static bool AreInitials(FoldedText text, int first, int last)
    {
        var written = text.Source[text.Words[first].Start..text.Words[last].End];
        if (!written.Where(char.IsLetter).All(letter => !char.IsLower(letter)))
            return false;
        var between = written.Where(c => !char.IsLetter(c)).ToList();
        return first == last ? written.Length > 2
            : between.Contains('.') && text.Words.Skip(first).Take(last - first + 1).All(word => word.Text.Length == 1) && written.Length <= 3 * (last - first + 1);
    }

    private bool IsDoubtful(string written, NameForm form) => form.Kind switch
    {
        // Initials of a name given in full may be anything; initials under which somebody is listed are that person.
        FormKind.Initials => form.Written.All(char.IsLetter),
        // A title, a capital and a word of the name: a particle alone may be another's.
        FormKind.Titled => true,
        FormKind.Part => known.IsOrdinary(written) || form.Text.Length < ShortestSure || IsLowered(written, form),
        _ => form.Written.All(char.IsLetter) && (known.IsOrdinary(written) || IsLowered(written, form)),
    };

    private static bool IsLowered(string written, NameForm form) => char.IsLower(written[0]) && char.IsUpper(form.Written[0]);
}
