namespace SpOffice.Speaking;

/// <summary>Whether the noun behind a number bends it: <c>21 femmes</c>, <c>200 mujeres</c>, <c>21 casos</c>. Nouns are told by lists and endings.</summary>
internal static class Nouns
{
    /// <summary>The agreement with the word behind a number.</summary>
    public static Agreement Behind(Scan scan, int end)
    {
        var grammar = scan.Data.Grammar;
        if (grammar.FeminineEndings.IsEmpty || scan[end] != ' ')
            return Agreement.None;
        var at = scan.SkipSpaces(end);
        var word = scan.WordAt(at).ToLowerInvariant();
        while (grammar.Transparent.Contains(word))
        {
            at = scan.SkipSpaces(at + word.Length);
            word = scan.WordAt(at).ToLowerInvariant();
        }
        if (word.Length < 2 || grammar.NoNouns.Contains(word) || !grammar.NoNounEndings.IsDefault && grammar.NoNounEndings.Any(ending => word.EndsWith(ending, StringComparison.Ordinal)))
            return Agreement.None;
        return IsFeminine(word, grammar) ? Agreement.Feminine : Masculine(grammar);
    }

    /// <summary>The agreement with a currency or a measure.</summary>
    public static Agreement Of(Unit unit, Grammar grammar) => unit.Alone ? Agreement.None : unit.Feminine ? Agreement.Feminine : Masculine(grammar);

    /// <summary>The agreement with a masculine noun, such as <c>millón</c>.</summary>
    public static Agreement Masculine(Grammar grammar) => grammar.Apocope ? Agreement.Shortened : Agreement.None;

    private static bool IsFeminine(string word, Grammar grammar)
    {
        var singular = word[^1] is 's' or 'x' ? word[..^1] : word;
        var shorter = word.EndsWith("es", StringComparison.Ordinal) ? word[..^2] : word;
        if (grammar.Feminine.Contains(word) || grammar.Feminine.Contains(singular) || grammar.Feminine.Contains(shorter))
            return true;
        if (grammar.Masculine.Contains(word) || grammar.Masculine.Contains(singular) || grammar.Masculine.Contains(shorter))
            return false;
        return grammar.FeminineEndings.Any(ending => singular.EndsWith(ending, StringComparison.Ordinal) || word.EndsWith(ending, StringComparison.Ordinal));
    }
}
