using System.Text.RegularExpressions;
using SpOffice.Importing;
using SpOffice.Submissions;
using SpOffice.Texts;

namespace SpOffice.Tracking.Imports;

/// <summary>Something in a list that could not be taken over.</summary>
/// <param name="Id">What is wrong: key of the sentence, after <c>import-</c>.</param>
/// <param name="Row">The row of the list.</param>
public sealed record ImportProblem(string Id, int Row)
{
    /// <summary>Header of the column, where one cell is meant.</summary>
    public string Header { get; init; } = "";

    /// <summary>What stands in the cell. Never of a cell that may name somebody.</summary>
    public string Value { get; init; } = "";

    /// <summary>Our reference.</summary>
    public string Ref { get; init; } = "";

    /// <summary>The other row, where two disagree.</summary>
    public int Other { get; init; }
}

/// <summary>What a list says of one row of a table of the tracker.</summary>
internal sealed record ListedRow(string Table, string Ref, int Row, Dictionary<string, string> Values);

/// <summary>The rows of a list as rows of the tracker. Rows that say the same of a case are one; rows that disagree are none.</summary>
internal sealed partial class ListRows(ImportProposal proposal, Templates templates, string lang)
{
    private readonly ImportCells cells = new(templates, lang, proposal.Sheet.From1904);
    private readonly OrderedDictionary<(string Table, string Key), ListedRow> rows = [];
    private readonly HashSet<(string Table, string Key)> disagreeing = [];

    /// <summary>What could not be taken over.</summary>
    public List<ImportProblem> Problems { get; } = [];

    /// <summary>Cases first, then what belongs to them, each in the order of the list.</summary>
    public IReadOnlyList<ListedRow> Read()
    {
        var columns = proposal.Sheet.Headers(proposal.HeaderRow).Zip(proposal.Matches, (header, match) => (header.Column, Match: match)).ToList();
        var people = columns.Where(column => column.Match.Refused == "name").Select(column => column.Column).ToList();
        var reference = columns.First(column => column.Match.Column == "Cases.case.reference");
        var mapped = columns.Where(column => column.Match.Column is not null && column.Column != reference.Column).Select(column => (column.Column, column.Match.Header, Target: column.Match.Column!)).ToList();
        var headers = proposal.Sheet.Top.First(row => row.Number == proposal.HeaderRow);
        foreach (var row in proposal.Sheet.Rows.Where(row => row.Number > proposal.HeaderRow))
        {
            var (key, number) = (row[reference.Column], row.Number);
            var text = AnswerText.Normalise(key.Text);
            if (templates.Import.IsTotal(text) || (text.Length == 0 && mapped.All(column => row[column.Column].Text.Length == 0)) || IsSame(row, headers))
                continue;
            if (Wrong(key, text, people.Select(column => row[column].Text)) is { } wrong)
                Problems.Add(new ImportProblem(wrong, number));
            else
                Add(number, text, row, mapped);
        }
        var lost = disagreeing.Where(key => key.Table == "Cases").Select(key => rows[key].Ref).ToHashSet();
        return [.. rows.Where(row => !disagreeing.Contains(row.Key) && !lost.Contains(row.Value.Ref)).Select(row => row.Value).OrderBy(row => row.Table == "Cases" ? 0 : 1)];
    }

    /// <summary>Printed lists repeat their headers on every page.</summary>
    private static bool IsSame(SheetRow row, SheetRow headers) => Enumerable.Range(0, Math.Max(row.Cells.Length, headers.Cells.Length)).All(column => row[column].Text == headers[column].Text);

    private static string? Wrong(SheetCell key, string text, IEnumerable<string> people) =>
        key.IsFormula || (key.Number is null && text.StartsWith('=')) ? "formula-key"
        : text.Length == 0 ? "no-reference"
        : LooksLikeName().IsMatch(text) || Names(people).IsIn(Plain.Of(text)) ? "reference-names" : null;

    private static WholeWordSet Names(IEnumerable<string> people) =>
        new(people.SelectMany(name => name.Split([' ', '-', ',', '.', ';'], StringSplitOptions.RemoveEmptyEntries).Where(word => word.Length >= 4)).Select(Plain.Of).Where(word => word.Length > 0));

    private void Add(int number, string reference, SheetRow row, List<(int Column, string Header, string Target)> mapped)
    {
        var tables = new Dictionary<string, Dictionary<string, string>> { ["Cases"] = new() { ["case.reference"] = reference } };
        var headers = new Dictionary<(string Table, string Column), string>();
        foreach (var (column, header, target) in mapped)
        {
            var cell = row[column];
            if (cell.Text.Length == 0)
                continue;
            var (value, problem) = cells.Read(target, cell, proposal.Dates ?? ListedDay.OrderOf(header));
            if (problem is not null)
                Problems.Add(new ImportProblem(problem, number) { Header = header, Value = cell.Text, Ref = reference });
            if (value.Length == 0)
                continue;
            var (table, id) = (ImportRules.TableOf(target), ImportRules.ColumnOf(target));
            if (!tables.TryGetValue(table, out var values))
                tables[table] = values = new() { ["case.reference"] = reference };
            values[id] = value;
            headers[(table, id)] = header;
        }
        if (tables.TryGetValue("Communications", out var letter) && letter.ContainsKey("letter.dated"))
            letter.TryAdd("letter.dating", "known");
        foreach (var (table, values) in tables)
            Join(new ListedRow(table, reference, number, values), headers);
    }

    private void Join(ListedRow row, Dictionary<(string Table, string Column), string> headers)
    {
        var key = (row.Table, string.Join('\u001F', templates.Tracker[row.Table].Key.Select(column => row.Values.GetValueOrDefault(column, ""))));
        if (rows.TryAdd(key, row))
            return;
        var before = rows[key];
        foreach (var (column, value) in row.Values)
        {
            if (before.Values.TryAdd(column, value) || before.Values[column] == value)
                continue;
            disagreeing.Add(key);
            Problems.Add(new ImportProblem("twice", row.Row) { Header = headers.GetValueOrDefault((row.Table, column), column), Ref = row.Ref, Other = before.Row });
        }
    }

    /// <summary>Words that begin with a capital and hold small letters, without a figure.</summary>
    [GeneratedRegex(@"^\p{Lu}[\p{L}'’]*\p{Ll}[\p{L}'’]*([\s,.'’-]+(\p{Lu}[\p{L}'’]*\.?|de|da|del|la|van|von|bin|al|el|ben))*\z", RegexOptions.CultureInvariant)]
    private static partial Regex LooksLikeName();
}
