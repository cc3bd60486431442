namespace SpOffice.Speaking;

/// <summary>Symbols of UN documents: <c>A/HRC/58/53</c>, <c>S/2025/758</c>, <c>CCPR/C/GC/34/Rev.1</c>.</summary>
internal static class DocumentSymbols
{
    public static bool Read(Scan scan)
    {
        if (scan.InsideWord(scan.At))
            return false;
        var end = scan.At;
        bool slash = false, digit = false;
        while (IsPart(scan[end]) || scan[end] is '/' or '.' && end > scan.At && char.IsLetterOrDigit(scan[end + 1]) && !char.IsLower(scan[end + 1]))
        {
            slash |= scan[end] == '/';
            digit |= scan.HasDigit(end);
            end++;
        }
        if (!slash || char.IsLower(scan[scan.At]) || char.IsLower(scan[scan.At + 1]) || !digit && scan.Text[scan.At..end].Any(char.IsLower))
            return false;
        var parts = scan.Text[scan.At..end].Split('/');
        for (var index = 0; index < parts.Length; index++)
        {
            if (index > 0)
                scan.Spoken.Word(scan.Data.Symbols.Slash);
            SayPart(scan, parts[index]);
        }
        scan.At = end;
        scan.InReference = digit;
        return true;
    }

    private static bool IsPart(char c) => char.IsAsciiLetterOrDigit(c);

    private static void SayPart(Scan scan, string part)
    {
        for (var at = 0; at < part.Length;)
        {
            var start = at;
            if (char.IsAsciiDigit(part[at]))
            {
                var numeral = Numeral.Bare(part, at);
                scan.Spoken.Word(scan.Language.Numbers.InSymbol(numeral));
                at = numeral.End;
            }
            else if (char.IsAsciiLetter(part[at]))
            {
                while (at < part.Length && char.IsAsciiLetter(part[at]))
                    at++;
                var letters = part[start..at];
                scan.Spoken.Word(letters.Any(char.IsLower) ? letters.ToLowerInvariant() : Acronyms.Known(letters, scan.Language) ?? Acronyms.Spell(letters));
            }
            else
            {
                at++;
            }
        }
    }
}
