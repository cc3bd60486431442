namespace SpOffice.Speaking;

/// <summary>Words, acronyms, single letters, and what is joined to them by hyphen, apostrophe or stroke.</summary>
internal static class Words
{
    public static bool Read(Scan scan)
    {
        if (ReadDotted(scan))
            return true;
        var start = scan.At;
        var end = scan.Letters(start);
        if (!scan.Data.Grammar.Elisions.IsEmpty && scan[end] == '\'' && char.IsLetterOrDigit(scan[end + 1])
            && scan.Data.Grammar.Elisions.Contains(scan.Text[start..end].ToLowerInvariant()))
        {
            scan.Spoken.Word(scan.Text[start..end].ToLowerInvariant());
            scan.Spoken.Append("'", glueNext: true);
            scan.At = end + 1;
            return true;
        }
        while (scan[end] == '\'' && char.IsLetter(scan[end + 1]))
            end = scan.Letters(end + 1);
        scan.At = SkipInclusiveEnding(scan, end);
        Say(scan, scan.Text[start..end], start);
        scan.InReference &= scan.Data.Grammar.ListWords.Contains(scan.Spoken.LastWord);
        if (scan[end] == '-' && char.IsLetterOrDigit(scan[end + 1]))
            ReadHyphen(scan, start, end);
        else if (scan[end] == '/' && char.IsLetter(scan[end + 1]))
            ReadStroke(scan);
        return true;
    }

    private static void Say(Scan scan, string word, int at)
    {
        var apostrophe = word.IndexOf('\'');
        var bare = apostrophe > 0 ? word[..apostrophe] : word;
        if (scan[at + word.Length] == ')' && ListMark(word, scan.Language) is { } mark)
        {
            scan.Spoken.Word(mark);
            return;
        }
        if (bare.Length == 1 && char.IsUpper(bare[0]) && apostrophe < 0)
        {
            var isWord = scan.Data.Grammar.OneLetterWords.Contains(word.ToLowerInvariant()) && (scan.Spoken.StartsSentence || word == "I" || scan.IsShouted) && scan[at + 1] == ' ';
            scan.Spoken.Word(isWord ? word.ToLowerInvariant() : word);
            // An initial's full stop ends no sentence.
            if (scan[at + 1] == '.' && char.IsUpper(scan[scan.SkipSpaces(at + 2)]))
                scan.At = at + 2;
            return;
        }
        var plural = bare.Length > 2 && bare[^1] == 's' && bare.AsSpan(0, bare.Length - 1).IndexOfAnyExceptInRange('A', 'Z') < 0;
        var letters = plural ? bare[..^1] : bare;
        if (letters.Length < 2 || !letters.All(char.IsUpper) || scan.IsShouted && !Acronyms.IsListed(letters, scan.Language))
        {
            scan.Spoken.Word(word.ToLowerInvariant());
            return;
        }
        scan.Spoken.Word(Acronyms.Say(letters, scan.Language) + (plural ? "s" : "") + (apostrophe > 0 ? word[apostrophe..].ToLowerInvariant() : ""));
    }

    /// <summary>"b)" and "ii)" of a list or a reference.</summary>
    private static string? ListMark(string word, SpeechLanguage language) => word.Length == 1 ? word.ToUpperInvariant()
        : word.AsSpan().IndexOfAnyExcept('i', 'v', 'x') < 0 && RomanNumerals.Value(word.ToUpperInvariant()) is { } number ? language.Numbers.Cardinal(number) : null;

    /// <summary>The endings of <c>défenseur·e·s</c> and <c>défenseur.e.s</c>, which few read aloud.</summary>
    private static int SkipInclusiveEnding(Scan scan, int end)
    {
        var last = end;
        while (scan[last] is '·' or '•' or '.' && char.IsLower(scan[last - 1]) && char.IsLower(scan[last + 1]))
            last = scan.Letters(last + 1);
        return scan[end] == '.' && (last < end + 4 || scan[last - 2] != '.') ? end : last;
    }

    /// <summary>A hyphen joins two plain words; beside a number or an acronym it is only seen.</summary>
    private static void ReadHyphen(Scan scan, int start, int end)
    {
        scan.At = end + 1;
        var next = scan.Letters(end + 1);
        if (next > end + 1 && IsPlain(scan.Text.AsSpan(start, end - start), scan) && IsPlain(scan.Text.AsSpan(end + 1, next - end - 1), scan))
            scan.Spoken.Append("-", glueNext: true);
    }

    private static void ReadStroke(Scan scan)
    {
        scan.At++;
        scan.Spoken.Word(scan.Data.Symbols.WordSlash);
    }

    private static bool IsPlain(ReadOnlySpan<char> word, Scan scan) => scan.IsShouted || word.Length == 1 || !char.IsUpper(word[1]);

    /// <summary><c>U.S.</c>, <c>O.N.U.</c>, <c>a.m.</c>: letters with full stops.</summary>
    private static bool ReadDotted(Scan scan)
    {
        var end = scan.At;
        var letters = "";
        while (char.IsLetter(scan[end]) && scan[end + 1] == '.')
        {
            letters += scan[end];
            end += 2;
        }
        if (letters.Length == 1 && end < scan.Text.Length && char.IsLetter(scan[end]) && !char.IsLetter(scan[end + 1]))
        {
            // "U.S" without its last stop.
            letters += scan[end];
            end++;
        }
        if (letters.Length < 2)
            return false;
        scan.Spoken.Word(Acronyms.Say(letters.ToUpperInvariant(), scan.Language));
        scan.At = end;
        if (Phrases.EndsSentence(scan, end))
            scan.Spoken.Mark('.');
        return true;
    }
}
