namespace SpOffice.Speaking;

/// <summary>Tells a language by its script, where nearly all texts in that script are in it.</summary>
public static class Scripts
{
    /// <summary><c>ar</c>, <c>ru</c> or <c>zh</c>; null for Latin letters, and for others that are not known.</summary>
    public static string? Of(string text)
    {
        int latin = 0, arabic = 0, cyrillic = 0, chinese = 0, kana = 0;
        foreach (var c in text)
        {
            latin += c < 0x250 && char.IsLetter(c) ? 1 : 0;
            arabic += c is >= '\u0620' and <= '\u064A' or >= '\u0671' and <= '\u06D3' ? 1 : 0;
            cyrillic += c is >= '\u0400' and <= '\u04FF' ? 1 : 0;
            kana += c is >= '\u3040' and <= '\u30FF' ? 1 : 0;
            chinese += c is >= '\u4E00' and <= '\u9FFF' ? 1 : 0;
        }
        // A Chinese character says as much as two letters; Japanese mixes them with others.
        return kana == 0 && chinese * 2 > latin ? "zh" : arabic > latin ? "ar" : cyrillic > latin ? "ru" : null;
    }
}
