using System.Text.Json.Nodes;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using SpOffice.OfficeHost.Protocol;

namespace SpOffice.OfficeHost.Excel;

/// <summary><c>Excel.Table</c>.</summary>
public sealed class ExcelTable(ExcelWorksheet sheet, TableDefinitionPart part) : ExcelObject
{
    public ExcelWorksheet Sheet => sheet;

    public Table Definition => part.Table;

    public string Id => Definition.Id!.Value.ToString(System.Globalization.CultureInfo.InvariantCulture);

    public Area Area => Area.Parse(Definition.Reference!.Value!);

    /// <summary>The rows without headings and totals.</summary>
    public Area Body => Area with { Row = Area.Row + 1, Rows = Area.Rows - 1 - (Definition.TotalsRowCount?.Value > 0 ? 1 : 0) };

    public override string ClassName => "Table";

    public override object Identity => Definition;

    public override (string Name, JsonNode Value)? Key => ("Id", Id);

    public override IReadOnlyList<string> Scalars => ["Id", "Name", "ShowHeaders", "ShowTotals", "Style"];

    protected override IReadOnlyList<string> Events => ["DataChangedEvent"];

    public override object? Get(string name) => name switch
    {
        "Id" => Id,
        "Name" => Definition.Name!.Value,
        "ShowHeaders" => Definition.HeaderRowCount?.Value != 0,
        "ShowTotals" => Definition.TotalsRowCount?.Value > 0,
        "Style" => Definition.TableStyleInfo?.Name?.Value ?? "",
        "Columns" => new ExcelTableColumns(this),
        "Rows" => new ExcelTableRows(this),
        "Worksheet" => sheet,
        _ => base.Get(name),
    };

    public override void Set(string name, JsonNode? value)
    {
        sheet.Model.RequireWritable();
        switch (name)
        {
            case "Name" when sheet.Model.Sheets.SelectMany(each => each.Tables).Any(other => other.Id != Id && other.Definition.Name!.Value!.Equals((string)value!, StringComparison.OrdinalIgnoreCase)):
                throw new RichApiException("ItemAlreadyExists", "A resource with the same name or identifier already exists.", 409);
            case "Name" when ((string)value!).Length is 0 or > 255 || !char.IsLetter(((string)value!)[0]) && ((string)value!)[0] is not '_' || ((string)value!).Contains(' ', StringComparison.Ordinal):
                throw RichApiException.Invalid("the name of a table");
            case "Name":
                (Definition.Name, Definition.DisplayName) = ((string)value!, (string)value!);
                break;
            case "Style":
                (Definition.TableStyleInfo ??= new TableStyleInfo()).Name = (string)value!;
                break;
            default:
                base.Set(name, value);
                break;
        }
    }

    public override object? Call(string name, Arguments arguments) => name switch
    {
        "GetRange" => new ExcelRange(sheet, Area),
        "GetHeaderRowRange" => new ExcelRange(sheet, Area with { Rows = 1 }),
        "GetDataBodyRange" => new ExcelRange(sheet, Body),
        _ => base.Call(name, arguments),
    };

    public void Resize(Area area)
    {
        Definition.Reference = area.Address;
        if (Definition.AutoFilter is { } filter)
            filter.Reference = area.Address;
    }

    /// <summary>Keeps the names of the columns what their headings say.</summary>
    public void ReadHeadings()
    {
        var columns = Definition.TableColumns!.Elements<TableColumn>().ToList();
        for (var i = 0; i < columns.Count; i++)
            columns[i].Name = sheet.Cells.Value(Area.Row, Area.Column + i).ToString();
    }
}
