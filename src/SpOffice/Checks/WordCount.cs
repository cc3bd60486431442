namespace SpOffice.Checks;

/// <summary>Counts words as Word does: whatever stands between white space and holds a letter or a figure.</summary>
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
            else if (!counted && char.IsLetterOrDigit(c))
                (counted, words) = (true, words + 1);
        }
        return words;
    }
}
