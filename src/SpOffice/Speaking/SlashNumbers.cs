namespace SpOffice.Speaking;

/// <summary>Numbers with strokes: resolution <c>48/13</c>, No. <c>4/2023</c>, and the fractions of the language's list before "of".</summary>
internal static class SlashNumbers
{
    public static bool Read(Scan scan)
    {
        var part = Numeral.Bare(scan.Text, scan.At);
        if (scan[part.End] != '/' || !scan.HasDigit(part.End + 1))
            return false;
        var end = Numeral.Figures(scan.Text, part.End + 1);
        if (scan.Data.Numbers.Fractions.TryGetValue(scan.Text[scan.At..end], out var fraction)
            && (scan.Stands(scan.Data.Numbers.FractionBefore, scan.SkipSpaces(end)) || IsLed(scan) && scan[end] != '/'))
        {
            scan.Spoken.Word(fraction);
            scan.At = end;
            return true;
        }
        scan.Spoken.Word(scan.Language.Numbers.InSymbol(part));
        while (scan[part.End] == '/' && char.IsLetterOrDigit(scan[part.End + 1]))
        {
            scan.Spoken.Word(scan.Data.Symbols.Slash);
            scan.At = part.End + 1;
            if (!scan.HasDigit(scan.At))
                return true;
            part = Numeral.Bare(scan.Text, scan.At);
            scan.Spoken.Word(scan.Language.Numbers.InSymbol(part));
        }
        scan.At = part.End;
        scan.InReference = true;
        return true;
    }

    /// <summary>Whether the last word is one behind which a fraction stands, "a 2/3 majority", and no number of a document, "opinion 2/3".</summary>
    private static bool IsLed(Scan scan) =>
        !scan.InReference && (scan.Spoken.LastWord == scan.Data.Numbers.FractionBefore.Trim() || scan.Data.Grammar.Starters.Contains(scan.Spoken.LastWord) || scan.Data.Grammar.ListWords.Contains(scan.Spoken.LastWord));
}
