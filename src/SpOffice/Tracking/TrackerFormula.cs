using System.Text.RegularExpressions;
using SpOffice.Excel;

namespace SpOffice.Tracking;

/// <summary>Formulas of the tracker: ids in braces become the headers, words and addresses of one workbook.</summary>
internal sealed partial class TrackerFormula(TrackerTexts texts)
{
    /// <summary>With structured references, for the cells of a table.</summary>
    public string InTable(string table, string formula) => Filled(formula, column => $"{table}[[#This Row],[{Escaped(column)}]]");

    /// <summary>With addresses, since a condition may not name a table. The row is the first one below the headers.</summary>
    public string InCondition(TrackerTable table, string formula) => Filled(formula, column => $"${CellRange.Letters(1 + IndexOf(table, column))}2");

    private string Filled(string formula, Func<string, string> here) => Place().Replace(formula, place => place.Groups["name"].Value switch
    {
        var name when name.StartsWith("option:", StringComparison.Ordinal) => Option(name["option:".Length..]),
        var name when name.StartsWith("days:", StringComparison.Ordinal) => $"INDEX({Ranges("Rules", "rule.offset")},MATCH(\"{name["days:".Length..]}\",{Ranges("Rules", "rule.id")},0))",
        var name when name.Contains('!', StringComparison.Ordinal) => Structured(name[..name.IndexOf('!', StringComparison.Ordinal)], name[(name.IndexOf('!', StringComparison.Ordinal) + 1)..]),
        var name => here(name),
    });

    /// <summary>A whole column of another table.</summary>
    public string Structured(string table, string column) => $"{table}[{Escaped(column)}]";

    /// <summary>The numbers of rules stand in names of the workbook, which a condition may use too.</summary>
    private static string Ranges(string table, string column) => $"{table}_{column.Replace('.', '_').Replace('-', '_')}";

    private string Option(string name)
    {
        var slash = name.IndexOf('/', StringComparison.Ordinal);
        return $"\"{texts.Options[name[..slash]][name[(slash + 1)..]]}\"";
    }

    /// <summary>Signs with a meaning in a reference are escaped.</summary>
    private string Escaped(string column) => Signs().Replace(texts.Columns[column], "'$0");

    private static int IndexOf(TrackerTable table, string column) => table.Columns.IndexOf(table.Column(column)!);

    [GeneratedRegex(@"\{(?<name>[^{}]+)\}", RegexOptions.CultureInvariant)]
    private static partial Regex Place();

    [GeneratedRegex(@"['\[\]#@]", RegexOptions.CultureInvariant)]
    private static partial Regex Signs();
}
