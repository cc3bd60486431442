namespace SpOffice.Speaking;

/// <summary><c>58th</c>, <c>1er</c>, <c>58.º</c>, and the decades <c>1990s</c>.</summary>
internal static class Ordinals
{
    public static bool Read(Scan scan)
    {
        var numeral = Numeral.Bare(scan.Text, scan.At);
        if (numeral.Value is not { } value || value > int.MaxValue)
            return false;
        if (Decade(scan, (int)value, numeral.End) is { } decade)
        {
            scan.Spoken.Word(decade.Said);
            scan.At = decade.End;
            return true;
        }
        if (Suffix(scan, numeral.End) is not var (length, form) || value == 0)
            return false;
        // Spanish "61.º período" is said "primer", "1.º de marzo" is not.
        if (form == "m" && Nouns.Behind(scan, numeral.End + length) == Agreement.Shortened)
            form = "short";
        scan.Spoken.Word(scan.Language.Numbers.Ordinal((int)value, form));
        scan.At = numeral.End + length;
        return true;
    }

    /// <summary>The ending that makes a number an ordinal, and the gender it shows.</summary>
    public static (int Length, string Form)? Suffix(Scan scan, int at)
    {
        for (var length = Math.Min(4, scan.Text.Length - at); length > 0; length--)
        {
            if (!char.IsLetterOrDigit(scan[at + length]) && scan.Data.Numbers.OrdinalSuffixes.TryGetValue(scan.Text.Substring(at, length).ToLowerInvariant(), out var form))
                return (length, form);
        }
        return null;
    }

    private static (string Said, int End)? Decade(Scan scan, int value, int end)
    {
        var letter = scan[end] == '\'' ? end + 1 : end;
        if (scan[letter] != 's' || char.IsLetterOrDigit(scan[letter + 1]) || value % 10 != 0 || value is not (>= 1000 and < 2100 or >= 10 and < 100))
            return null;
        return scan.Language.Numbers.Decade(value) is { } said ? (said, letter + 1) : null;
    }
}
