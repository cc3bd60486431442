using System.Text.Json.Nodes;
using DocumentFormat.OpenXml.Spreadsheet;
using SpOffice.OfficeHost.Protocol;

namespace SpOffice.OfficeHost.Excel;

/// <summary><c>Excel.TableColumnCollection</c>.</summary>
public sealed class ExcelTableColumns(ExcelTable table) : ExcelCollection(() => Enumerable.Range(0, table.Area.Columns).Select(index => new ExcelTableColumn(table, index)))
{
    public override string ClassName => "TableColumnCollection";
}

/// <summary><c>Excel.TableColumn</c>.</summary>
public sealed class ExcelTableColumn(ExcelTable table, int index) : ExcelObject
{
    public override string ClassName => "TableColumn";

    public override object Identity => (table.Id, "column", index);

    public override (string Name, JsonNode Value)? Key => ("Id", (int)Definition.Id!.Value);

    public override IReadOnlyList<string> Scalars => ["Id", "Index", "Name", "Values"];

    private TableColumn Definition => table.Definition.TableColumns!.Elements<TableColumn>().ElementAt(index);

    public override object? Get(string name) => name switch
    {
        "Id" => (int)Definition.Id!.Value,
        "Index" => index,
        "Name" => Definition.Name!.Value,
        "Values" => Range(table.Area).Get("Values"),
        _ => base.Get(name),
    };

    public override void Set(string name, JsonNode? value)
    {
        if (name == "Name")
            Range(table.Area with { Rows = 1 }).Set("Values", value);
        else if (name == "Values")
            Range(table.Area).Set("Values", value);
        else
            base.Set(name, value);
    }

    public override object? Call(string name, Arguments arguments) => name switch
    {
        "GetRange" => Range(table.Area),
        "GetHeaderRowRange" => Range(table.Area with { Rows = 1 }),
        "GetDataBodyRange" => Range(table.Body),
        _ => base.Call(name, arguments),
    };

    private ExcelRange Range(Area area) => new(table.Sheet, area with { Column = area.Column + index, Columns = 1 });
}
