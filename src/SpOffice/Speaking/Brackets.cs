namespace SpOffice.Speaking;

/// <summary>Brackets: <c>(3)</c> and <c>(a)</c> of a reference or a list are said without a pause, <c>[12]</c> is a footnote mark, the ending
/// of <c>victim(s)</c> is not said, and anything else is a remark between two short pauses.</summary>
internal static class Brackets
{
    private const int LongestMark = 6;

    public static bool Read(Scan scan)
    {
        var open = scan.Text[scan.At];
        if (open is ')' or ']')
        {
            // One that closes nothing stands behind the number or letter of a list: "1)", "a)".
            if (scan.OpenRemarks > 0 && !scan.Spoken.Pauses && char.IsLetterOrDigit(scan[scan.SkipSpaces(scan.At + 1)]))
                scan.Spoken.Mark(',');
            scan.OpenRemarks = Math.Max(0, scan.OpenRemarks - 1);
            scan.At++;
            return true;
        }
        if (open is not '(' and not '[')
            return false;
        var close = scan.Text.IndexOf(open == '(' ? ')' : ']', scan.At, Math.Min(scan.Text.Length - scan.At, LongestMark + 2));
        var inside = close < 0 ? "" : scan.Text[(scan.At + 1)..close].Trim();
        if (inside.Length == 0 || !ReadMark(scan, open, inside))
        {
            scan.Spoken.Mark(',');
            scan.OpenRemarks++;
            scan.At++;
            scan.InReference = false;
            return true;
        }
        // The plural behind the bracket of "défenseur(e)s" is not said either.
        scan.At = char.IsLetter(scan[scan.At - 1]) ? scan.Letters(close + 1) : close + 1;
        if (scan[scan.At] is '–' or '-' && scan[scan.At + 1] == '(')
        {
            // "9(1)–(3)"
            scan.Spoken.Word(scan.Data.Numbers.To);
            scan.At++;
        }
        return true;
    }

    private static bool ReadMark(Scan scan, char open, string inside)
    {
        var figures = inside.All(char.IsAsciiDigit);
        if (open == '[')
            return figures;
        if (inside[0] == '-' || char.IsLetter(scan[scan.At - 1]) && inside.All(char.IsLower))
            return true;
        if (figures && (scan.InReference || scan.HasDigit(scan.At - 1) || scan.Spoken.StartsSentence))
            scan.Spoken.Word(scan.Language.Numbers.Say(Numeral.Bare(inside, 0)));
        else if (RomanNumerals.Value(inside.ToUpperInvariant()) is { } number && char.IsLower(inside[0]) && (inside.Length > 1 || inside == "i"))
            scan.Spoken.Word(scan.Language.Numbers.Cardinal(number));
        else if (inside.Length == 1 && char.IsLetter(inside[0]))
            scan.Spoken.Word(inside.ToUpperInvariant());
        else
            return false;
        return true;
    }
}
