namespace SpOffice.Texts;

/// <summary>Looks for names and phrases in plain text (see <see cref="Plain"/>) as whole words. Ordinal and without patterns, since every
/// check runs after every key stroke.</summary>
public static class WholeWords
{
    /// <summary>Whether a text contains a phrase, with no letter or figure on either side of it.</summary>
    public static bool Contain(string text, string phrase)
    {
        if (phrase.Length == 0)
            return false;
        for (var at = text.IndexOf(phrase, StringComparison.Ordinal); at >= 0; at = text.IndexOf(phrase, at + 1, StringComparison.Ordinal))
        {
            if (IsEdge(text, at - 1) && IsEdge(text, at + phrase.Length))
                return true;
        }
        return false;
    }

    /// <summary>Whether a phrase stands at a place of a text where a word begins.</summary>
    internal static bool StandsAt(string text, string phrase, int at) =>
        text.AsSpan(at).StartsWith(phrase, StringComparison.Ordinal) && IsEdge(text, at + phrase.Length);

    private static bool IsEdge(string text, int at) => at < 0 || at >= text.Length || !char.IsLetterOrDigit(text[at]);
}
