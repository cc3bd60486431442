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
        return char.IsUpper(scan[next]) && scan.Data.Grammar.Starters.Contains(scan.WordAt(next).ToLowerInvariant());
    }

    /// <summary>Whether several numbers follow: "18 and 19", "12–15", "12 a 15".</summary>
    private static bool Lists(Scan scan, int at)
    {
        at = scan.SkipSpaces(at);
        var end = Numeral.Figures(scan.Text, at);
        if (end == at)
            return false;
        while (scan[end] == '(' && scan.Text.IndexOf(')', end) is var close and > 0 && close - end <= 4)
            end = close + 1;
        var next = scan.SkipSpaces(end);
        if (scan[next] is '–' or '-' or ',' && scan.HasDigit(scan.SkipSpaces(next + 1)) && (scan[next] != ',' || next == end))
            return true;
        var word = scan.WordAt(next);
        return word.Length > 0 && scan.Data.Grammar.ListWords.Contains(word.ToLowerInvariant()) && scan.HasDigit(scan.SkipSpaces(next + word.Length));
    }
}
