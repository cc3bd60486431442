using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using SpOffice.OfficeHost.Protocol;

namespace SpOffice.OfficeHost.Excel;

/// <summary><c>Excel.Workbook</c>, the root of everything.</summary>
public sealed class ExcelWorkbook(ExcelModel model) : ExcelObject
{
    public override string ClassName => "Workbook";

    public override object? Get(string name) => name switch
    {
        "Worksheets" => new ExcelWorksheets(model),
        "Tables" => new ExcelTables(model, () => model.Sheets.SelectMany(sheet => sheet.Tables), null),
        "Functions" => new ExcelFunctions(model),
        _ => base.Get(name),
    };

    public override object? Call(string name, Arguments arguments) => name switch
    {
        // How the library asks Excel on the web for what Excel.createWorkbook does.
        "CreateAndOpenWorkbook" => Open(arguments.Text(0)),
        "GetSelectedRange" => model.Selection,
        "GetActiveCell" => new ExcelRange(model.Selection.Sheet, model.Selection.Area with { Rows = 1, Columns = 1 }),
        _ => base.Call(name, arguments),
    };

    private object? Open(string base64)
    {
        try
        {
            var bytes = Convert.FromBase64String(base64);
            using var workbook = SpreadsheetDocument.Open(new MemoryStream(bytes), isEditable: false);
            model.OpenedWorkbooks.Add(workbook.WorkbookPart is null ? throw RichApiException.Invalid("not an Excel workbook") : bytes);
            return null;
        }
        catch (Exception error) when (error is FormatException or FileFormatException or OpenXmlPackageException or InvalidDataException)
        {
            throw RichApiException.Invalid("not an Excel workbook");
        }
    }
}

/// <summary><c>Excel.WorksheetCollection</c>.</summary>
public sealed class ExcelWorksheets(ExcelModel model) : ExcelCollection(() => model.Sheets)
{
    // Excel's own limit and the signs it does not take.
    private const int LongestName = 31;
    private const string Forbidden = @"\/?*[]:";

    public override string ClassName => "WorksheetCollection";

    public override IReadOnlyList<string> Scalars => [];

    public override object? Call(string name, Arguments arguments) => name switch
    {
        "Add" => Add(arguments.OptionalText(0)),
        "GetActiveWorksheet" => model.Active,
        _ => base.Call(name, arguments),
    };

    private ExcelWorksheet Add(string? name)
    {
        model.RequireWritable();
        var sheets = model.Book.Workbook.Sheets!;
        for (var number = 1; name is null; number++)
            name = Find($"Sheet{number}") is null ? $"Sheet{number}" : null;
        if (name.Length is 0 or > LongestName || name.Any(Forbidden.Contains))
            throw RichApiException.Invalid("the name of a sheet");
        if (Find(name) is not null)
            throw new RichApiException("ItemAlreadyExists", "A resource with the same name or identifier already exists.", 409);
        var part = model.Book.AddNewPart<WorksheetPart>();
        part.Worksheet = new Worksheet(new SheetData());
        var sheet = new Sheet { Name = name, SheetId = sheets.Elements<Sheet>().Max(each => each.SheetId!.Value) + 1, Id = model.Book.GetIdOfPart(part) };
        sheets.AppendChild(sheet);
        return new(model, sheet);
    }
}
