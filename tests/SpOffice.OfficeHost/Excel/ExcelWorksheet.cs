using System.Text.Json.Nodes;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using SpOffice.OfficeHost.Protocol;

namespace SpOffice.OfficeHost.Excel;

/// <summary><c>Excel.Worksheet</c>.</summary>
public sealed class ExcelWorksheet(ExcelModel model, Sheet definition) : ExcelObject
{
    public ExcelModel Model => model;

    public Sheet Definition => definition;

    public WorksheetPart Part => (WorksheetPart)model.Book.GetPartById(definition.Id!.Value!);

    public Cells Cells => new(model.Book, Part);

    public string Name => definition.Name!.Value!;

    public string Id => $"{{{definition.SheetId!.Value}}}";

    public IEnumerable<ExcelTable> Tables => Part.TableDefinitionParts.Select(part => new ExcelTable(this, part)).OrderBy(table => table.Area.Row);

    public override string ClassName => "Worksheet";

    public override object Identity => definition;

    public override (string Name, JsonNode Value)? Key => ("Id", Id);

    public override IReadOnlyList<string> Scalars => ["Id", "Name", "Position", "Visibility"];

    protected override IReadOnlyList<string> Events => ["DataChangedEvent"];

    public override object? Get(string name) => name switch
    {
        "Id" => Id,
        "Name" => Name,
        "Position" => model.Book.Workbook.Sheets!.Elements<Sheet>().ToList().IndexOf(definition),
        "Visibility" => definition.State?.Value == SheetStateValues.Hidden ? "Hidden" : "Visible",
        "Tables" => new ExcelTables(model, () => Tables, this),
        "FreezePanes" => new ExcelFreezePanes(this),
        _ => base.Get(name),
    };

    public override void Set(string name, JsonNode? value)
    {
        model.RequireWritable();
        if (name == "Name")
            definition.Name = (string)value!;
        else
            base.Set(name, value);
    }

    public override object? Call(string name, Arguments arguments) => name switch
    {
        "GetRange" => new ExcelRange(this, arguments.OptionalText(0) is { } address ? Local(address) : Area.Sheet),
        "GetCell" => new ExcelRange(this, new((int)arguments[0]!, (int)arguments[1]!, 1, 1)),
        "GetUsedRange" => new ExcelRange(this, Cells.Used() ?? new(0, 0, 1, 1)),
        "GetUsedRangeOrNullObject" => Cells.Used() is { } used ? new ExcelRange(this, used) : null,
        "Activate" => Activate(),
        _ => base.Call(name, arguments),
    };

    public Area Local(string address)
    {
        var (sheet, local) = Area.Part(address);
        return sheet is null || sheet.Equals(Name, StringComparison.OrdinalIgnoreCase) ? Area.Parse(local) : throw RichApiException.Invalid($"{address} is on another sheet");
    }

    /// <summary>Puts a part of the sheet's definition where the schema wants it.</summary>
    public void Place(OpenXmlElement element, params Type[] before)
    {
        var next = Part.Worksheet.ChildElements.FirstOrDefault(child => before.Contains(child.GetType()));
        if (next is null)
            Part.Worksheet.AppendChild(element);
        else
            Part.Worksheet.InsertBefore(element, next);
    }

    private object? Activate()
    {
        model.ActiveSheet = definition;
        return null;
    }
}

/// <summary><c>Excel.WorksheetFreezePanes</c>.</summary>
public sealed class ExcelFreezePanes(ExcelWorksheet sheet) : ExcelObject
{
    public override string ClassName => "WorksheetFreezePanes";

    public override object? Call(string name, Arguments arguments) => name switch
    {
        "FreezeRows" => Freeze(arguments.Number(0) ?? 1, 0),
        "FreezeColumns" => Freeze(0, arguments.Number(0) ?? 1),
        "Unfreeze" => Freeze(0, 0),
        "GetLocationOrNullObject" => Frozen() is { } area ? new ExcelRange(sheet, area) : null,
        _ => base.Call(name, arguments),
    };

    private object? Freeze(int rows, int columns)
    {
        sheet.Model.RequireWritable();
        sheet.Part.Worksheet.RemoveAllChildren<SheetViews>();
        if (rows + columns == 0)
            return null;
        var pane = new Pane { State = PaneStateValues.Frozen, TopLeftCell = Area.Name(rows, columns), ActivePane = rows > 0 ? PaneValues.BottomLeft : PaneValues.TopRight };
        if (rows > 0)
            pane.VerticalSplit = rows;
        if (columns > 0)
            pane.HorizontalSplit = columns;
        sheet.Place(new SheetViews(new SheetView(pane) { WorkbookViewId = 0 }), typeof(SheetFormatProperties), typeof(Columns), typeof(SheetData));
        return null;
    }

    private Area? Frozen() => sheet.Part.Worksheet.Descendants<Pane>().FirstOrDefault() is { } pane
        ? new(0, 0, pane.VerticalSplit is { } rows ? (int)rows.Value : Area.Sheet.Rows, pane.HorizontalSplit is { } columns ? (int)columns.Value : Area.Sheet.Columns)
        : null;
}
