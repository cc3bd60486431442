using System.Collections.Frozen;

namespace SpOffice.Speaking;

/// <summary>Abbreviations and phrases by their first two characters, longest first.</summary>
internal sealed class Lexicon
{
    private readonly FrozenDictionary<int, (string Written, Abbreviation Entry)[]> byStart;

    public Lexicon(IEnumerable<Abbreviation> entries) =>
        byStart = entries.SelectMany(entry => entry.Written.Select(written => (written, entry)))
            .GroupBy(pair => Key(pair.written, 0))
            .ToFrozenDictionary(group => group.Key, group => group.OrderByDescending(pair => pair.written.Length).ToArray());

    /// <summary>The longest entry that stands at a place and whose condition holds.</summary>
    public (int Length, Abbreviation Entry)? At(string text, int at)
    {
        foreach (var (written, entry) in byStart.GetValueOrDefault(Key(text, at)) ?? [])
        {
            if (Stands(written, entry, text, at))
                return (written.Length, entry);
        }
        return null;
    }

    private static bool Stands(string written, Abbreviation entry, string text, int at)
    {
        var end = at + written.Length;
        if (string.Compare(text, at, written, 0, written.Length, entry.Exact ? StringComparison.Ordinal : StringComparison.OrdinalIgnoreCase) != 0)
            return false;
        var next = end < text.Length ? text[end] : ' ';
        if (char.IsLetterOrDigit(written[^1]) && (char.IsLetterOrDigit(next) || next == '\'' && entry.Before is not null))
            return false;
        while (end < text.Length && text[end] == ' ')
            end++;
        var following = end < text.Length ? text[end] : ' ';
        return entry.Before switch
        {
            "number" => char.IsAsciiDigit(following) || following == '(' || following is 'I' or 'V' or 'X' && end > at + written.Length,
            "roman" => following is 'I' or 'V' or 'X' && end > at + written.Length,
            // Of "M. l'Ambassadeur" too.
            "capital" => char.IsUpper(following) || following == 'l' && end + 2 < text.Length && text[end + 1] == '\'' && char.IsUpper(text[end + 2]),
            _ => true,
        };
    }

    private static int Key(string text, int at) => char.ToLowerInvariant(text[at]) << 16 | (at + 1 < text.Length ? char.ToLowerInvariant(text[at + 1]) : ' ');
}
