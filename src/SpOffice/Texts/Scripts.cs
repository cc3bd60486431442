namespace SpOffice.Texts;

/// <summary>What scripts do to a name in running text, so that it is found there.</summary>
internal static class Scripts
{
    private const string ArabicBefore = "وفبلك";
    private const string HebrewBefore = "והבכלמש";

    /// <summary>"And to the" is three letters.</summary>
    private const int LongestJoined = 3;

    /// <summary>Whether a character belongs to a script without spaces between words: Chinese, Japanese, Thai, Lao, Myanmar, Khmer.</summary>
    public static bool IsUnspaced(char c) =>
        c is (>= '\u0E00' and <= '\u0EFF') or (>= '\u1000' and <= '\u109F') or (>= '\u1780' and <= '\u17FF') or (>= '\u2E80' and <= '\u31FF')
            or (>= '\u3400' and <= '\u9FFF') or (>= '\uF900' and <= '\uFAFF') or (>= '\uD840' and <= '\uDFFF');

    /// <summary>A word and what is left of it without the words that Arabic and Hebrew write joined to the next one: "and", "to", "the".</summary>
    public static IEnumerable<string> WithoutJoined(string word)
    {
        yield return word;
        var before = IsArabic(word[0]) ? ArabicBefore : IsHebrew(word[0]) ? HebrewBefore : "";
        for (var cut = 1; cut <= LongestJoined && cut + 2 < word.Length && before.Contains(word[cut - 1], StringComparison.Ordinal); cut++)
            yield return WithoutArticle(word[cut..]);
        var bare = WithoutArticle(word);
        if (bare != word)
            yield return bare;
    }

    /// <summary>An Arabic word without its article, which names are written with and without.</summary>
    public static string WithoutArticle(string word) => word.Length > 4 && word.StartsWith("ال", StringComparison.Ordinal) ? word[2..] : word;

    /// <summary>Whether a character is a Korean syllable: particles follow a name without a space.</summary>
    public static bool IsHangul(char c) => c is >= '\uAC00' and <= '\uD7A3';

    /// <summary>Whether a character is an Arabic letter.</summary>
    public static bool IsArabic(char c) => c is >= '\u0600' and <= '\u06FF';

    private static bool IsHebrew(char c) => c is >= '\u0590' and <= '\u05FF';
}
