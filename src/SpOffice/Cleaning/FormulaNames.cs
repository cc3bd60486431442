using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace SpOffice.Cleaning;

/// <summary>What a formula leads to, of sheets, ranges and tables that are to go.</summary>
/// <param name="Sheets">Names of sheets.</param>
/// <param name="Others">Names of ranges and tables.</param>
internal sealed partial record FormulaNames(ImmutableHashSet<string> Sheets, ImmutableHashSet<string> Others)
{
    /// <summary>These names, in any case of letters, as Excel takes them.</summary>
    public static FormulaNames Of(IEnumerable<string> sheets, IEnumerable<string> others) =>
        new(sheets.ToImmutableHashSet(StringComparer.OrdinalIgnoreCase), others.ToImmutableHashSet(StringComparer.OrdinalIgnoreCase));

    /// <summary>Whether a formula, or the target of a link within the workbook, leads to one of them. A text in it may be an address too.</summary>
    public bool Lead(string formula) =>
        SheetNames().Matches(formula).SelectMany(match => Named(match)).Any(Sheets.Contains)
        || (Others.Count > 0 && Words().Matches(Texts().Replace(formula, " ")).Any(match => Others.Contains(match.Value)));

    /// <summary>Whether a formula leads out of the workbook: it names another file by its number in brackets.</summary>
    public static bool IsOutside(string formula) =>
        formula.IndexOf('[') is var open && open >= 0 && open + 1 < formula.Length && char.IsAsciiDigit(formula[open + 1]) && formula.IndexOf('!', open) > open;

    /// <summary>A range over several sheets names the first and the last.</summary>
    private static IEnumerable<string> Named(Match match)
    {
        var name = match.Groups["quoted"] is { Success: true } quoted ? quoted.Value.Replace("''", "'", StringComparison.Ordinal) : match.Groups["plain"].Value;
        return name[(name.LastIndexOf(']') + 1)..].Split(':');
    }

    [GeneratedRegex(@"'(?<quoted>(?:[^']|''){1,300})'!|(?<plain>[^\s'""!(),;+\-*/^&=<>{}#]{1,300})!", RegexOptions.CultureInvariant)]
    private static partial Regex SheetNames();

    [GeneratedRegex(@"""[^""]*""|'(?:[^']|'')*'!", RegexOptions.CultureInvariant)]
    private static partial Regex Texts();

    [GeneratedRegex(@"(?<![\p{L}\p{N}_.\\])[\p{L}_\\][\p{L}\p{N}_.\\]{0,254}(?![\p{L}\p{N}_.\\(!])", RegexOptions.CultureInvariant)]
    private static partial Regex Words();
}
