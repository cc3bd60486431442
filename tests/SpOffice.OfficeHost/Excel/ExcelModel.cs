using System.Text.Json.Nodes;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using SpOffice.OfficeHost.Protocol;

namespace SpOffice.OfficeHost.Excel;

/// <summary>Excel on the web with a workbook.</summary>
public sealed class ExcelModel : OfficeModel
{
    // office.js's numbers of the events.
    private const int WorksheetChanged = 10;
    private const int TableChanged = 101;
    private const int RichApiMessage = 65536;

    private readonly MemoryStream stream = new();
    private (string Sheet, Area Area)? selection;

    public ExcelModel(byte[] file)
    {
        stream.Write(file);
        Document = SpreadsheetDocument.Open(stream, isEditable: true);
        ActiveSheet = Book.Workbook.Descendants<Sheet>().First();
    }

    public SpreadsheetDocument Document { get; }

    public WorkbookPart Book => Document.WorkbookPart!;

    public Sheet ActiveSheet { get; set; }

    public override string Host => "Excel";

    public override int AppName => 16;

    public override string Extension => ".xlsx";

    public override Version NewestApi => new(1, 15);

    public override HostObject Root => new ExcelWorkbook(this);

    public override OpenXmlPackage Package => Document;

    public override bool IsReadOnly { get; set; }

    public override IReadOnlyList<byte[]> Opened => OpenedWorkbooks;

    /// <summary>The values of what is selected, row by row.</summary>
    public JsonArray SelectedValues => (JsonArray)Selection.Get("Values")!;

    /// <summary>Workbooks that the add-in made and opened.</summary>
    internal List<byte[]> OpenedWorkbooks { get; } = [];

    internal IEnumerable<ExcelWorksheet> Sheets => Book.Workbook.Descendants<Sheet>().Select(sheet => new ExcelWorksheet(this, sheet));

    internal ExcelWorksheet Active => Book.Workbook.Descendants<Sheet>().Contains(ActiveSheet) ? new(this, ActiveSheet) : Sheets.First();

    internal ExcelRange Selection
    {
        get => selection is { } chosen && Sheets.FirstOrDefault(sheet => sheet.Name == chosen.Sheet) is { } sheet ? new(sheet, chosen.Area) : new(Active, new(0, 0, 1, 1));
        set
        {
            selection = (value.Sheet.Name, value.Area);
            ActiveSheet = value.Sheet.Definition;
            Raise("documentSelectionChanged", new JsonObject());
        }
    }

    /// <summary>Somebody else types a value into a cell, such as <c>Sheet1!A1</c>.</summary>
    public bool Type(string address, JsonNode value)
    {
        var (name, local) = Area.Part(address);
        var range = new ExcelRange(Sheets.First(sheet => name is null || sheet.Name == name), Area.Parse(local));
        range.Sheet.Cells.Set(range.Area.Row, range.Area.Column, value);
        Changed(range.Sheet, range.Area, "Remote");
        return true;
    }

    internal void RequireWritable()
    {
        if (IsReadOnly)
            throw RichApiException.Denied();
    }

    internal void Changed(ExcelWorksheet sheet, Area area, string source = "Local", string change = "RangeEdited")
    {
        RaiseChange(WorksheetChanged, sheet.Id, new() { ["address"] = area.Address, ["changeType"] = change, ["source"] = source, ["worksheetId"] = sheet.Id });
        foreach (var table in sheet.Tables.Where(table => table.Area.Common(area) is not null))
            RaiseChange(TableChanged, table.Id, new() { ["address"] = area.Address, ["changeType"] = change, ["source"] = source, ["worksheetId"] = sheet.Id, ["tableId"] = table.Id });
    }

    public override JsonNode Selected(string coercion) => coercion switch
    {
        "matrix" => ((JsonNode)Selection.Get("Values")!).DeepClone(),
        "text" => string.Join('\n', ((JsonArray)Selection.Get("Values")!).Select(row => string.Join('\t', row!.AsArray().Select(cell => cell!.ToString())))),
        _ => throw new CommonApiException(CommonApiException.CoercionNotSupported),
    };

    public override void SetSelected(string coercion, JsonNode data)
    {
        if (coercion is not ("matrix" or "text"))
            throw new CommonApiException(CommonApiException.CoercionNotSupported);
        Selection.Set("Values", coercion == "text" ? data.DeepClone() : data);
    }

    public override byte[] Save()
    {
        using var copy = new MemoryStream();
        using (Document.Clone(copy))
        {
        }
        return copy.ToArray();
    }

    public override void Dispose()
    {
        Document.Dispose();
        stream.Dispose();
    }

    public static byte[] Empty()
    {
        using var stream = new MemoryStream();
        using (var document = SpreadsheetDocument.Create(stream, SpreadsheetDocumentType.Workbook))
        {
            var book = document.AddWorkbookPart();
            book.Workbook = new Workbook(new Sheets());
            var sheet = book.AddNewPart<WorksheetPart>();
            sheet.Worksheet = new Worksheet(new SheetData());
            book.Workbook.Sheets!.AppendChild(new Sheet { Id = book.GetIdOfPart(sheet), SheetId = 1, Name = "Sheet1" });
        }
        return stream.ToArray();
    }

    private void RaiseChange(int kind, string target, JsonObject arguments) =>
        Raise("richApiMessage", new JsonObject { ["ArrayData"] = new JsonArray(new JsonArray(RichApiMessage, kind, target, arguments.ToJsonString(), 1, 0)) });
}
