using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace SpOffice.Tests.Graph;

/// <summary>A workbook as SharePoint makes one that is called new: a sheet without cells.</summary>
internal sealed class EmptyWorkbook
{
    public byte[] File { get; } = Of(null);

    public static byte[] WithCell() => Of(new Row(new Cell { CellReference = "A1", DataType = CellValues.String, CellValue = new CellValue("x") }) { RowIndex = 1 });

    private static byte[] Of(Row? row)
    {
        using var stream = new MemoryStream();
        using (var book = SpreadsheetDocument.Create(stream, SpreadsheetDocumentType.Workbook))
        {
            var main = book.AddWorkbookPart();
            var sheet = main.AddNewPart<WorksheetPart>();
            sheet.Worksheet = new Worksheet(row is null ? new SheetData() : new SheetData(row));
            main.Workbook = new Workbook(new Sheets(new Sheet { Name = "Sheet1", SheetId = 1, Id = main.GetIdOfPart(sheet) }));
        }
        return stream.ToArray();
    }
}
