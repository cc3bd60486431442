using DocumentFormat.OpenXml.Packaging;
using SpOffice.OfficeHost.Protocol;

namespace SpOffice.OfficeHost.Excel;

/// <summary><c>Excel.Application</c>: makes workbooks.</summary>
public sealed class ExcelApplication(ExcelModel model) : ExcelObject
{
    public override string ClassName => "Application";

    public override object Identity => (typeof(ExcelApplication), model);

    public override object? Call(string name, Arguments arguments) => name == "CreateWorkbook" ? new Created(model, Read(arguments)) : base.Call(name, arguments);

    private static byte[] Read(Arguments arguments)
    {
        try
        {
            var bytes = Convert.FromBase64String(arguments.Text(0));
            using var workbook = SpreadsheetDocument.Open(new MemoryStream(bytes), isEditable: false);
            return workbook.WorkbookPart is null ? throw RichApiException.Invalid("not an Excel workbook") : bytes;
        }
        catch (Exception error) when (error is FormatException or FileFormatException or OpenXmlPackageException or InvalidDataException)
        {
            throw RichApiException.Invalid("not an Excel workbook");
        }
    }

    /// <summary><c>Excel.WorkbookCreated</c>: nobody sees it until it is opened.</summary>
    private sealed class Created(ExcelModel model, byte[] workbook) : ExcelObject
    {
        public override string ClassName => "WorkbookCreated";

        public override object? Call(string name, Arguments arguments)
        {
            if (name != "Open")
                return base.Call(name, arguments);
            model.OpenedWorkbooks.Add(workbook);
            return null;
        }
    }
}
