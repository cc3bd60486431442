namespace SpOffice.Checks;

/// <summary>Counts words as Word does: whatever stands between white space and holds a letter or a figure, and each character of a script that parts no words.</summary>
internal static class WordCount
{
    public static int Of(string text)
    {
        var words = 0;
        var counted = false;
        foreach (var c in text)
        {
            if (char.IsWhiteSpace(c))
                counted = false;
            else if (c is >= '\u3040' and <= '\u9FFF' or >= '\uF900' and <= '\uFAFF')
                (counted, words) = (false, words + 1);
            else if (!counted && char.IsLetterOrDigit(c))
                (counted, words) = (true, words + 1);
        }
        return words;
    }
}
