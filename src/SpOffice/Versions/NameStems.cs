using SpOffice.Texts;

namespace SpOffice.Versions;

/// <summary>The beginning of a name that stays when a language declines it.</summary>
/// <param name="Text">Folded.</param>
/// <param name="Endings">The endings that may follow, folded; null for any of up to <paramref name="Longest"/> letters.</param>
/// <param name="Longest">The longest ending, in letters.</param>
/// <param name="Sure">Whether a word that begins so is the name, and not one that a person must settle.</param>
/// <param name="Capital">Whether the word must have a capital, as names have.</param>
internal sealed record NameStem(string Text, string[]? Endings, int Longest, bool Sure, bool Capital)
{
    /// <summary>Whether a folded word is the name with another ending.</summary>
    /// <param name="word">Folded.</param>
    /// <param name="first">Its first character as it is written.</param>
    public bool Begins(string word, char first) => word.StartsWith(Text, StringComparison.Ordinal) && word.Length <= Text.Length + Longest
        && (!Capital || !char.IsLower(first)) && (Endings is null || Endings.Contains(word[Text.Length..]));
}

/// <summary>How Cyrillic, Greek and Georgian names, and longer Latin ones, change by case.</summary>
internal static class NameStems
{
    private const int Shortest = 3;
    private const int ShortestLatin = 6;
    private const int LongestEnding = 3;

    /// <summary>Georgian sets words such as "with" and "for" behind the ending of the case.</summary>
    private const int LongestGeorgian = 7;

    private static readonly char[] Cyrillic = ['а', 'е', 'и', 'о', 'у', 'ы', 'э', 'ю', 'я', 'ь', 'і', 'й', 'ё', 'є', 'ї'];
    private static readonly char[] Greek = ['a', 'e', 'h', 'i', 'o', 'y', 'ω', 'σ'];
    private static readonly char[] Georgian = ['ა', 'ე', 'ი'];
    private static readonly char[] Latin = ['a', 'e', 'i', 'o', 'u', 'y'];

    /// <summary>Endings of cases behind a stem that changes, such as that of Яна and Лев.</summary>
    private static readonly string[] OfShort = Folded("а", "е", "и", "у", "ы", "ю", "я", "ой", "ей", "ою", "ею", "ом", "ем", "ём", "єм", "ам", "ям", "ах", "ях", "ові", "еві", "ами", "ями");

    /// <summary>Vowels that fall out, or become another, before an ending.</summary>
    private static readonly string[] Fleeting = Folded("е", "о", "я", "і");

    /// <summary>The stems of one word of a name.</summary>
    /// <param name="written">As it is written.</param>
    /// <param name="folded">The same, folded.</param>
    public static IEnumerable<NameStem> Of(string written, string folded)
    {
        if (folded.Length < Shortest)
            return [];
        if (written.Any(c => c is >= '\u0400' and <= '\u052F'))
            return OfCyrillic(written.Length == folded.Length ? written.ToLowerInvariant() : folded, folded).Distinct();
        if (written.All(c => c is (>= '\u0370' and <= '\u03FF') or (>= '\u1F00' and <= '\u1FFF')))
            return folded.Length > Shortest && folded.TrimEnd(Greek) is { Length: >= Shortest } greek ? [Sure(greek, folded)] : [];
        if (written.All(c => c is >= '\u10A0' and <= '\u10FF'))
            return folded.TrimEnd(Georgian) is { Length: >= Shortest } georgian ? [new NameStem(georgian, null, LongestGeorgian, georgian.Length > Shortest, false)] : [];
        return written.All(c => c < '\u0250') && char.IsUpper(written[0]) ? OfLatin(folded) : [];
    }

    /// <summary>Folded, the soft sign and the letter ve are one: the ending is told from the name as it is written.</summary>
    private static IEnumerable<NameStem> OfCyrillic(string written, string folded)
    {
        var stem = folded[..written.TrimEnd(Cyrillic).Length];
        if (folded.Length > Shortest)
            yield return stem.Length < Shortest ? Sure(folded, folded) : Sure(stem, folded);
        // Илья, Ильи; Яна, Яны.
        if (stem.Length < Shortest && folded.Length >= Shortest && Cyrillic.Contains(written[^1]))
            yield return new NameStem(folded[..^1], OfShort, LongestEnding, false, true);
        // Павел, Павла; Кравець, Кравця; Лев, Льва; Заяц, Зайца; Федір, Федора.
        if (stem.Length < Shortest)
            yield break;
        var (before, end) = (stem[..^2], stem[^1]);
        string[] others = Array.IndexOf(Fleeting, stem[^2].ToString()) switch
        {
            0 or 1 => [before + end, .. Folded("й", "ь").Select(sign => before + sign + end)],
            2 => [.. Folded("й").Select(sign => before + sign + end)],
            3 => [.. Folded("о", "е").Select(other => before + other + end)],
            _ => [],
        };
        foreach (var other in others.Where(other => other.Length >= Shortest || (folded.Length == Shortest && other.Length == Shortest - 1)))
            yield return new NameStem(other, OfShort, LongestEnding, false, true);
    }

    /// <summary>Kowalska, Kowalskiej; Marek, Marka. A longer word may begin so by chance, so a person settles it.</summary>
    private static IEnumerable<NameStem> OfLatin(string folded)
    {
        if (folded.TrimEnd(Latin) is { Length: >= ShortestLatin } stem && stem.Length < folded.Length)
            yield return new NameStem(stem, null, LongestEnding + 1, false, true);
        if (folded.Length > Shortest && folded[^2] is 'e' && folded[^1] is 'k' or 'c' or 'l')
            yield return new NameStem(folded[..^2] + folded[^1], ["a", "i", "y", "u", "o", "e", "em", "om", "owi", "ovi", "ami"], LongestEnding, false, true);
    }

    private static string[] Folded(params string[] letters) => [.. letters.Select(letter => new FoldedText(letter).Joined)];

    private static NameStem Sure(string stem, string folded) => new(stem, null, folded.Length + LongestEnding - stem.Length, true, false);
}
