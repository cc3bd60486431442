using System.Text;
using System.Text.RegularExpressions;

namespace SpOffice.Excel;

/// <summary>Text on its way into a cell and out of it. Text from a case must never become a formula, nor when somebody saves the sheet as
/// CSV and opens that: an apostrophe stands before what could begin one.</summary>
internal static partial class CellText
{
    /// <summary>The text as it is kept in a cell: no longer than a cell holds, and harmless.</summary>
    public static string Guarded(string text)
    {
        var guarded = IsGuarded(text) ? "'" + text : text;
        return guarded.Length <= Spreadsheet.LongestText ? guarded : guarded[..(char.IsHighSurrogate(guarded[Spreadsheet.LongestText - 2]) ? Spreadsheet.LongestText - 2 : Spreadsheet.LongestText - 1)] + "…";
    }

    /// <summary>The text without that apostrophe.</summary>
    public static string Plain(string cell) => cell.Length > 1 && cell[0] == '\'' && IsGuarded(cell[1..]) ? cell[1..] : cell;

    /// <summary>As the file writes it: what looks like the escape of a character is escaped itself.</summary>
    public static string Escaped(string text) => text.Contains("_x", StringComparison.Ordinal) ? Escape().Replace(text, "_x005F_$0") : text;

    public static string Unescaped(string text) => !text.Contains("_x", StringComparison.Ordinal) ? text
        : Escape().Replace(text, escape => ((char)Convert.ToInt32(escape.Value[2..6], 16)).ToString());

    /// <summary>A text that already begins with such an apostrophe gets another, so that it is read as it was.</summary>
    private static bool IsGuarded(string text) => text.TrimStart('\'') is { Length: > 0 } rest && Begins(rest);

    /// <summary>Programs skip spaces before a sign, and read the wide signs of East Asian writing as the others.</summary>
    private static bool Begins(string text) => text.TrimStart() is var trimmed && (trimmed.Length > 0 && trimmed.Normalize(NormalizationForm.FormKC)[0] is '=' or '+' or '-' or '@' or '|' or '%' || text[0] is '\t' or '\r' or '\n');

    [GeneratedRegex("_x[0-9A-Fa-f]{4}_", RegexOptions.CultureInvariant)]
    private static partial Regex Escape();
}
