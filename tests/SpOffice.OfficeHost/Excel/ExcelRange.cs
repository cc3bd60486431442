using System.Text.Json.Nodes;
using SpOffice.OfficeHost.Protocol;

namespace SpOffice.OfficeHost.Excel;

/// <summary><c>Excel.Range</c>: one rectangle.</summary>
public sealed class ExcelRange(ExcelWorksheet sheet, Area area) : HostObject
{
    /// <summary>Values of more cells than this are not given or taken at once, as on the web.</summary>
    private const int MostCells = 5_000_000;

    public ExcelWorksheet Sheet => sheet;

    public Area Area => area;

    public override string ClassName => "Range";

    public override object Identity => (sheet.Definition, area);

    public override IReadOnlyList<string> Scalars => ["Address", "Values", "Text", "Formulas", "NumberFormat", "RowIndex", "ColumnIndex", "RowCount", "ColumnCount", "CellCount"];

    public override object? Get(string name) => name switch
    {
        "Address" => (sheet.Name.All(char.IsLetterOrDigit) ? sheet.Name : $"'{sheet.Name.Replace("'", "''", StringComparison.Ordinal)}'") + "!" + area.Address,
        "Values" => Grid(sheet.Cells.Value),
        "Text" => Grid((row, column) => sheet.Cells.Value(row, column).ToString()),
        "Formulas" => Grid(sheet.Cells.Formula),
        "NumberFormat" => Grid((row, column) => sheet.Cells.Format(row, column)),
        "RowIndex" => area.Row,
        "ColumnIndex" => area.Column,
        "RowCount" => area.Rows,
        "ColumnCount" => area.Columns,
        "CellCount" => (double)area.Rows * area.Columns,
        "Worksheet" => sheet,
        "Format" => new ExcelFormat(this),
        _ => base.Get(name),
    };

    public override void Set(string name, JsonNode? value)
    {
        if (name is not ("Values" or "Formulas" or "NumberFormat"))
        {
            base.Set(name, value);
            return;
        }
        sheet.Model.RequireWritable();
        var rows = value is JsonArray given ? Rows(given) : [.. Enumerable.Range(0, area.Rows).Select(_ => new JsonArray([.. Enumerable.Range(0, area.Columns).Select(_ => value?.DeepClone())]))];
        if (name == "NumberFormat")
            Each((row, column) => sheet.Cells.SetFormat(area.Row + row, area.Column + column, (string)rows[row][column]!));
        else
            Write(rows);
        sheet.Model.Changed(sheet, area);
    }

    public override object? Call(string name, Arguments arguments) => name switch
    {
        "Select" => Select(),
        "GetCell" => new ExcelRange(sheet, area.Offset((int)arguments[0]!, (int)arguments[1]!) with { Rows = 1, Columns = 1 }),
        "GetRow" => new ExcelRange(sheet, area.Offset((int)arguments[0]!, 0) with { Rows = 1 }),
        "GetColumn" => new ExcelRange(sheet, area.Offset(0, (int)arguments[0]!) with { Columns = 1 }),
        "GetOffsetRange" => new ExcelRange(sheet, area.Offset((int)arguments[0]!, (int)arguments[1]!)),
        "GetResizedRange" => new ExcelRange(sheet, area with { Rows = area.Rows + (int)arguments[0]!, Columns = area.Columns + (int)arguments[1]! }),
        "GetLastRow" => new ExcelRange(sheet, area.Offset(area.Rows - 1, 0) with { Rows = 1 }),
        "GetUsedRange" => Used() ?? new ExcelRange(sheet, area with { Rows = 1, Columns = 1 }),
        "GetUsedRangeOrNullObject" => Used(),
        "GetIntersectionOrNullObject" => arguments.Object(0) is ExcelRange other && other.Sheet.Id == sheet.Id && area.Common(other.Area) is { } common ? new ExcelRange(sheet, common) : null,
        "Clear" => Clear(arguments.OptionalText(0) ?? "All"),
        _ => base.Call(name, arguments),
    };

    /// <summary>Writes rows of this range's size.</summary>
    public void Write(IReadOnlyList<JsonArray> rows)
    {
        Each((row, column) => sheet.Cells.Set(area.Row + row, area.Column + column, rows[row][column]));
        foreach (var table in sheet.Tables.Where(table => (table.Area with { Rows = 1 }).Common(area) is not null))
            table.ReadHeadings();
    }

    private List<JsonArray> Rows(JsonArray given) => given.Count == area.Rows && given.All(row => row is JsonArray cells && cells.Count == area.Columns)
        ? [.. given.Select(row => row!.AsArray())]
        : throw RichApiException.Invalid("the number of rows or columns in the input array doesn't match the size or dimensions of the range");

    private JsonArray Grid(Func<int, int, JsonNode> value)
    {
        if ((long)area.Rows * area.Columns > MostCells)
            throw new RichApiException("ResponsePayloadSizeLimitExceeded", "The response payload size has exceeded the limit.", 413);
        return new([.. Enumerable.Range(area.Row, area.Rows).Select(row => new JsonArray([.. Enumerable.Range(area.Column, area.Columns).Select(column => value(row, column))]))]);
    }

    private void Each(Action<int, int> act)
    {
        for (var row = 0; row < area.Rows; row++)
        {
            for (var column = 0; column < area.Columns; column++)
                act(row, column);
        }
    }

    private object? Select()
    {
        sheet.Model.Selection = this;
        return null;
    }

    private ExcelRange? Used() => sheet.Cells.Used() is { } used && used.Common(area) is { } common ? new(sheet, common) : null;

    private object? Clear(string what)
    {
        sheet.Model.RequireWritable();
        if (what is not ("Contents" or "All"))
            throw RichApiException.NotEmulated($"clearing {what}");
        Each((row, column) => sheet.Cells.Set(area.Row + row, area.Column + column, ""));
        sheet.Model.Changed(sheet, area);
        return null;
    }
}
