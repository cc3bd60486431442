using System.Text.Json.Nodes;
using DocumentFormat.OpenXml.Spreadsheet;
using SpOffice.OfficeHost.Protocol;

namespace SpOffice.OfficeHost.Excel;

/// <summary><c>Excel.TableRowCollection</c>.</summary>
public sealed class ExcelTableRows(ExcelTable table) : ExcelCollection(() => Enumerable.Range(0, table.Body.Rows).Select(index => new ExcelTableRow(table, index)))
{
    public override string ClassName => "TableRowCollection";

    public override object? Call(string name, Arguments arguments) => name == "Add" ? Add(arguments) : base.Call(name, arguments);

    private ExcelTableRow Add(Arguments arguments)
    {
        table.Sheet.Model.RequireWritable();
        var rows = arguments[1] is JsonArray given ? given.Select(row => row as JsonArray ?? throw RichApiException.Invalid("the rows of a table")).ToList() : [];
        if (rows.Any(row => row.Count != table.Area.Columns))
            throw RichApiException.Invalid("the number of columns does not match the table");
        var index = arguments.Number(0) is { } wanted and >= 0 ? Math.Min(wanted, table.Body.Rows) : table.Body.Rows;
        var count = Math.Max(1, rows.Count);
        // The empty row of a new table is filled first.
        var empty = table.Body.Rows == 1 && Enumerable.Range(0, table.Area.Columns).All(column => table.Sheet.Cells.IsEmpty(table.Body.Row, table.Area.Column + column));
        if (empty)
            index = 0;
        var added = empty ? count - 1 : count;
        if (added > 0)
            table.Sheet.Cells.Shift(table.Body.Row + index, table.Area.Column, table.Area.Columns, added);
        table.Resize(table.Area with { Rows = table.Area.Rows + added });
        var area = new Area(table.Body.Row + index, table.Area.Column, count, table.Area.Columns);
        if (rows.Count > 0)
            new ExcelRange(table.Sheet, area).Write(rows);
        Compute(area);
        table.Sheet.Model.Changed(table.Sheet, area, change: "RowInserted");
        return new(table, index);
    }

    /// <summary>What a column of the table computes is computed in its new rows too, unless a value was given.</summary>
    private void Compute(Area area)
    {
        var columns = table.Definition.TableColumns!.Elements<TableColumn>().ToList();
        for (var row = area.Row; row < area.Row + area.Rows; row++)
        {
            for (var i = 0; i < columns.Count; i++)
            {
                if (columns[i].CalculatedColumnFormula?.Text is { Length: > 0 } formula && table.Sheet.Cells.IsEmpty(row, area.Column + i))
                    table.Sheet.Cells.Set(row, area.Column + i, "=" + formula);
            }
        }
    }
}

/// <summary><c>Excel.TableRow</c>.</summary>
public sealed class ExcelTableRow(ExcelTable table, int index) : ExcelObject
{
    public override string ClassName => "TableRow";

    public override object Identity => (table.Id, "row", index);

    public override (string Name, JsonNode Value)? Key => ("Index", index);

    public override IReadOnlyList<string> Scalars => ["Index", "Values"];

    private ExcelRange Range => new(table.Sheet, index < table.Body.Rows ? table.Body with { Row = table.Body.Row + index, Rows = 1 } : throw RichApiException.NotFound("row"));

    public override object? Get(string name) => name switch
    {
        "Index" => index,
        "Values" => Range.Get("Values"),
        _ => base.Get(name),
    };

    public override void Set(string name, JsonNode? value)
    {
        if (name == "Values")
            Range.Set(name, value);
        else
            base.Set(name, value);
    }

    public override object? Call(string name, Arguments arguments) => name switch
    {
        "GetRange" => Range,
        "Delete" => Delete(),
        _ => base.Call(name, arguments),
    };

    private object? Delete()
    {
        table.Sheet.Model.RequireWritable();
        var area = Range.Area;
        table.Sheet.Cells.Shift(area.Row + 1, area.Column, area.Columns, -1);
        if (table.Body.Rows > 1)
            table.Resize(table.Area with { Rows = table.Area.Rows - 1 });
        table.Sheet.Model.Changed(table.Sheet, area, change: "RowDeleted");
        return null;
    }
}
