using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace SpOffice.Cleaning;

/// <summary>The hidden rows and columns of a sheet, those too that are so narrow that nothing of them is seen.</summary>
/// <param name="Sheet">Name of the sheet.</param>
/// <param name="Rows">Numbers of rows, from 1.</param>
/// <param name="Columns">First and last number, from 1.</param>
internal sealed partial record HiddenArea(string Sheet, IReadOnlySet<int> Rows, IReadOnlyList<(int First, int Last)> Columns)
{
    private static readonly string[] Unbounded = ["INDIRECT", "OFFSET", "["];

    /// <summary>Of a worksheet.</summary>
    public static HiddenArea Of(string name, XElement sheet) => new(name,
        sheet.Descendants().Where(row => row.Name.LocalName == "row" && (IsOn(row.Attribute("hidden")) || IsNothing(row.Attribute("ht")))).Select(row => (int?)row.Attribute("r") ?? 0).ToHashSet(),
        [.. sheet.Descendants().Where(column => column.Name.LocalName == "col" && (IsOn(column.Attribute("hidden")) || IsNothing(column.Attribute("width")))).Select(column => ((int?)column.Attribute("min") ?? 0, (int?)column.Attribute("max") ?? 0))]);

    /// <summary>Whether nothing is hidden.</summary>
    public bool IsEmpty => Rows.Count == 0 && Columns.Count == 0;

    /// <summary>Whether a cell, such as <c>D3</c>, is hidden.</summary>
    public bool Holds(string cell) => Corner().Match(cell) is { Success: true } at && Meets(Column(at.Groups["column"].Value), Column(at.Groups["column"].Value), Number(at.Groups["row"].Value), Number(at.Groups["row"].Value));

    /// <summary>Whether a formula of a sheet may take a value from here. What cannot be told from its letters, such as INDIRECT, may.</summary>
    /// <param name="formula">The formula.</param>
    /// <param name="of">The sheet on which it stands.</param>
    public bool IsUsedBy(string formula, string of) => !IsEmpty && (Unbounded.Any(word => formula.Contains(word, StringComparison.OrdinalIgnoreCase)) || Ranges().Matches(formula).Any(range => Meets(range, of)));

    private bool Meets(Match range, string of)
    {
        var name = range.Groups["quoted"] is { Success: true } quoted ? quoted.Value.Replace("''", "'", StringComparison.Ordinal) : range.Groups["plain"] is { Success: true } plain ? plain.Value : of;
        if (!name.Split(':').Contains(Sheet, StringComparer.OrdinalIgnoreCase))
            return false;
        var (from, to) = (range.Groups["from"].Value, range.Groups["to"].Success ? range.Groups["to"].Value : range.Groups["from"].Value);
        return Meets(Column(from), Column(to) is var last && last == 0 ? int.MaxValue : last, Number(from), Number(to) is var bottom && bottom == 0 ? int.MaxValue : bottom);
    }

    private bool Meets(int left, int right, int top, int bottom) => Columns.Any(column => column.First <= right && left <= column.Last) || Rows.Any(row => top <= row && row <= bottom);

    private static bool IsOn(XAttribute? value) => value?.Value is "1" or "true";

    private static bool IsNothing(XAttribute? size) => size is not null && double.TryParse(size.Value, System.Globalization.CultureInfo.InvariantCulture, out var width) && width < 0.2;

    private static int Column(string corner) => corner.Where(char.IsAsciiLetter).Aggregate(0, (sum, letter) => (sum * 26) + char.ToUpperInvariant(letter) - 'A' + 1);

    private static int Number(string corner) => int.TryParse(new string([.. corner.Where(char.IsAsciiDigit)]), System.Globalization.CultureInfo.InvariantCulture, out var row) ? row : 0;

    [GeneratedRegex(@"^(?<column>[A-Za-z]{1,3})(?<row>[0-9]{1,7})", RegexOptions.CultureInvariant)]
    private static partial Regex Corner();

    [GeneratedRegex(@"(?:'(?<quoted>(?:[^']|''){1,300})'!|(?<plain>[^\s'""!(),;+\-*/^&=<>{}#]{1,300})!)?(?<![\p{L}\p{N}_.])(?:(?<from>\$?[A-Za-z]{1,3}\$?[0-9]{1,7})(?::(?<to>\$?[A-Za-z]{1,3}\$?[0-9]{1,7}))?|(?<from>\$?[A-Za-z]{1,3}):(?<to>\$?[A-Za-z]{1,3})|(?<from>\$?[0-9]{1,7}):(?<to>\$?[0-9]{1,7}))(?![\p{L}\p{N}_(!.])", RegexOptions.CultureInvariant)]
    private static partial Regex Ranges();
}
