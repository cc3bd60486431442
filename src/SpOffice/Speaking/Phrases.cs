namespace SpOffice.Speaking;

/// <summary>Abbreviations and phrases of the language's list.</summary>
internal static class Phrases
{
    public static bool Read(Scan scan)
    {
        if (scan.Language.Lexicon.At(scan.Text, scan.At) is not var (length, entry))
            return false;
        var end = scan.At + length;
        scan.Spoken.Word(entry.Many is not null && Lists(scan, end) ? entry.Many : entry.One);
        scan.InReference = false;
        scan.At = end;
        if (scan.Text[end - 1] == '.' && EndsSentence(scan, end))
            scan.Spoken.Mark('.');
        return true;
    }

    /// <summary>Whether the full stop of an abbreviation is a sentence's too: a word follows that begins sentences, with a capital.</summary>
    public static bool EndsSentence(Scan scan, int at)
    {
        var next = scan.SkipSpaces(at);
        var word = scan.WordAt(next);
        return char.IsUpper(scan[next]) && scan[next + word.Length] != '.' && scan.Data.Grammar.Starters.Contains(word.ToLowerInvariant());
    }

    /// <summary>Whether several numbers follow: "18 and 19", "18, 19 and 21", "12–15", "12 a 15".</summary>
    private static bool Lists(Scan scan, int at)
    {
        var end = NumberEnd(scan, scan.SkipSpaces(at));
        if (end < 0)
            return false;
        var next = scan.SkipSpaces(end);
        if (scan[next] is '–' or '-')
            return scan.HasDigit(scan.SkipSpaces(next + 1)) && Numeral.Bare(scan.Text, scan.SkipSpaces(at)).RunsTo(Numeral.Bare(scan.Text, scan.SkipSpaces(next + 1)));
        if (scan[next] == ',' && next == end)
            return NumberEnd(scan, scan.SkipSpaces(next + 1)) is var second and > 0 && (scan[second] == ',' || GoesOn(scan, second));
        return GoesOn(scan, end);
    }

    /// <summary>Where a number and what is in brackets behind it end; negative if there is none.</summary>
    private static int NumberEnd(Scan scan, int at)
    {
        var end = Numeral.Figures(scan.Text, at);
        if (end == at)
            return -1;
        while (scan[end] == '(' && scan.Text.IndexOf(')', end) is var close and > 0 && close - end <= 4)
            end = close + 1;
        return end;
    }

    /// <summary>Whether a word such as "and" and another number follow.</summary>
    private static bool GoesOn(Scan scan, int at)
    {
        var start = scan.SkipSpaces(at);
        var word = scan.WordAt(start);
        return word.Length > 0 && scan.Data.Grammar.ListWords.Contains(word.ToLowerInvariant()) && scan.HasDigit(scan.SkipSpaces(start + word.Length));
    }
}
