using System.Globalization;
using System.Text.RegularExpressions;
using SpOffice.Texts;

namespace SpOffice.Checks;

/// <summary>Numbers of annexes: 3, III or C, alone, in a row ("annexes 1, 2 and 4") or from one to another ("annexes 1 to 3").</summary>
internal static partial class AnnexNumbers
{
    private static readonly string[] Roman = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X"];

    /// <summary>The numbers after a word for an annex. "Annex 1 to the Convention" is an annex of something else.</summary>
    public static IEnumerable<int> In(WordList text, PhraseList<string> annexes) =>
        from phrase in annexes.In(text)
        let match = After().Match(text.Text, text.EndOf(phrase.Next - 1))
        where match.Success && !OfAnother().IsMatch(text.Text, match.Index + match.Length)
        from number in Expand(match.Groups["number"].Captures.Select(capture => Number(capture.Value)).ToList(), match.Groups["to"].Success)
        select number;

    /// <summary>The number that a title begins with, such as <c>Annex 2: charge sheet</c> or <c>2. Charge sheet</c>; null if none.</summary>
    public static int? OfTitle(string title, PhraseList<string> annexes)
    {
        var words = new WordList(title);
        if (annexes.In(words).FirstOrDefault(phrase => phrase.First == 0) is { Next: > 0 } phrase && After().Match(title, words.EndOf(phrase.Next - 1)) is { Success: true } match)
            return Number(match.Groups["number"].Captures[0].Value);
        return Listed().Match(title) is { Success: true } listed ? Number(listed.Groups[1].Value) : null;
    }

    private static IEnumerable<int> Expand(List<int> numbers, bool isRange) =>
        isRange && numbers[^1] > numbers[^2] ? numbers.Concat(Enumerable.Range(numbers[^2], numbers[^1] - numbers[^2])).Distinct() : numbers;

    private static int Number(string label) =>
        int.TryParse(label, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number
        : Array.IndexOf(Roman, label) is >= 0 and var roman ? roman + 1 : label[0] - 'A' + 1;

    // "The attachment I sent": the English pronoun is no number.
    [GeneratedRegex(@"\G\s*(?:n[°ºo]\.?\s*|no\.\s*|#\s*)?(?<number>\d{1,2}|(?!I\s\p{Ll})[IVX]{1,4}|[A-H])\b(?:\s*(?:,|&|and\b|et\b|y\b|e\b)\s*(?<number>\d{1,2}|[IVX]{1,4}|[A-H])\b)*(?:\s*(?<to>-|–|to\b|à\b|a\b|al\b)\s*(?<number>\d{1,2}|[IVX]{1,4}|[A-H])\b)?(?![\w/])", RegexOptions.CultureInvariant)]
    private static partial Regex After();

    [GeneratedRegex(@"\G\s*(?:to|of|de|du|des|del|d['’])\b", RegexOptions.CultureInvariant)]
    private static partial Regex OfAnother();

    [GeneratedRegex(@"^(\d{1,2}|[IVX]{1,4}|[A-H])[.):]\s", RegexOptions.CultureInvariant)]
    private static partial Regex Listed();
}
