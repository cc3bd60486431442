namespace SpOffice.Speaking;

/// <summary>Roman numerals: <c>siglo XXI</c>, <c>XXIe siècle</c>, <c>Chapter IV</c>. A single letter or a rare one is a numeral only behind
/// a word that is counted so.</summary>
internal static class RomanNumerals
{
    public static bool Read(Scan scan)
    {
        if (!IsNumeral(scan.Text[scan.At]) || scan.InsideWord(scan.At))
            return false;
        var end = scan.At;
        while (IsNumeral(scan[end]))
            end++;
        if (Value(scan.Text[scan.At..end]) is not { } number)
            return false;
        var plain = scan.Text.AsSpan(scan.At, end - scan.At).IndexOfAnyExcept('I', 'V', 'X') < 0;
        // "De" and "Le" are words, "Ve" and "XXe" are ordinals.
        if ((plain || end - scan.At >= 2) && char.IsLetter(scan[end]) && Ordinals.Suffix(scan, end) is var (length, form))
        {
            scan.Spoken.Word(scan.Language.Numbers.Ordinal(number, form));
            scan.At = end + length;
            return true;
        }
        if (scan.Data.Grammar.RomanBefore is { } nouns && scan[end] == ' ' && nouns.Contains(scan.WordAt(scan.SkipSpaces(end)).ToLowerInvariant()))
        {
            scan.Spoken.Word(scan.Language.Numbers.Ordinal(number, Nouns.Behind(scan, end) == Agreement.Feminine ? "f" : "short"));
            scan.At = end;
            return true;
        }
        // Annex C is a letter.
        var counted = (plain || end - scan.At > 1) && scan.Data.Grammar.RomanAfter.Contains(scan.Spoken.LastWord);
        if (char.IsLetterOrDigit(scan[end]) || scan[end] == '/' || !counted && (!plain || end - scan.At < 2 || scan.IsShouted))
            return false;
        scan.Spoken.Word(scan.Language.Numbers.Cardinal(number));
        scan.InReference = true;
        scan.At = end;
        return true;
    }

    /// <summary>The number, or null if the letters are no well-formed numeral.</summary>
    public static int? Value(string letters)
    {
        var value = 0;
        for (var at = 0; at < letters.Length; at++)
        {
            var (digit, next) = (Worth(letters[at]), at + 1 < letters.Length ? Worth(letters[at + 1]) : 0);
            if (digit == 0)
                return null;
            value += digit < next ? -digit : digit;
        }
        return value > 0 && Write(value) == letters ? value : null;
    }

    private static bool IsNumeral(char c) => Worth(c) > 0;

    private static int Worth(char c) => c switch { 'I' => 1, 'V' => 5, 'X' => 10, 'L' => 50, 'C' => 100, 'D' => 500, 'M' => 1000, _ => 0 };

    private static string Write(int value)
    {
        var written = "";
        foreach (var (worth, letters) in new[] { (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I") })
        {
            for (; value >= worth && written.Length < 16; value -= worth)
                written += letters;
        }
        return written;
    }
}
