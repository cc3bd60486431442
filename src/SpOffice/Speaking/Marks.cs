namespace SpOffice.Speaking;

/// <summary>Punctuation: what makes a speaker pause is kept, what is only seen is left out, signs with a name are said.</summary>
internal static class Marks
{
    private const string Bullets = "•·▪◦‣●○■□–—-*";

    public static void SkipBullet(Scan scan)
    {
        var at = scan.SkipSpaces(0);
        if (at + 1 < scan.Text.Length && Bullets.Contains(scan.Text[at]) && (scan.Text[at + 1] == ' ' || scan.Text[at] > 127))
            scan.At = at + 1;
    }

    /// <summary>Takes one character, whatever it is.</summary>
    public static bool Read(Scan scan)
    {
        var c = scan.Text[scan.At++];
        switch (c)
        {
            case '.':
                ReadStop(scan);
                break;
            case ',' or ';' or ':' or '?' or '!':
                scan.Spoken.Mark(c);
                break;
            case '–' or '—' or '―':
                scan.Spoken.Mark('–');
                break;
            case '-' when scan[scan.At - 2] == ' ' && scan[scan.At] == ' ' || scan[scan.At] == '-':
                scan.Spoken.Mark('–');
                break;
            case '+' when scan.InsideWord(scan.At - 1):
                scan.Spoken.Word(scan.Data.Symbols.Names["+"]);
                break;
            default:
                if (scan.Data.Symbols.Names.TryGetValue(c.ToString(), out var name))
                    scan.Spoken.Word(name);
                break;
        }
        scan.InReference &= c is ',' or '.';
        return true;
    }

    /// <summary>A full stop, and the footnote mark that may be glued to it.</summary>
    private static void ReadStop(Scan scan)
    {
        scan.Spoken.Mark('.');
        var end = Numeral.Figures(scan.Text, scan.At);
        if (char.IsLetter(scan[scan.At - 2]) && end > scan.At && end <= scan.At + 3 && scan[end] == ' ')
            scan.At = end;
    }
}
