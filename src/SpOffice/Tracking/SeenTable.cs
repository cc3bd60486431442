using System.Collections.Immutable;
using System.Globalization;
using System.Xml.Linq;
using SpOffice.Excel;
using SpOffice.Word;

namespace SpOffice.Tracking;

/// <summary>A table of a workbook that is open in Excel, as Excel shows it. What is written is compared with it first.</summary>
/// <param name="Name">Its name, such as <c>Cases</c>.</param>
/// <param name="Headers">From left to right.</param>
/// <param name="Rows">Its cells row by row, without headers and totals. Days are numbers, as the workbook counts them.</param>
/// <param name="From1904">Whether the workbook counts days from 1904.</param>
public sealed record SeenTable(string Name, ImmutableArray<string> Headers, ImmutableArray<ImmutableArray<CellValue>> Rows, bool From1904 = false)
{
    private static readonly XNamespace S = Spreadsheet.S;

    /// <summary>The tracker these tables are. Row 2 of a table is its first row.</summary>
    /// <exception cref="UnreadableException">no-tracker: there is no table of cases.</exception>
    public static Tracker Tracker(IEnumerable<SeenTable> tables, Templates templates, Bounds bounds)
    {
        var parts = new WorkbookParts();
        var (number, from1904) = (0, false);
        foreach (var table in tables)
        {
            number++;
            from1904 |= table.From1904;
            var sheet = parts.AddSheet(table.Name, table.Sheet());
            parts.Add($"xl/tables/table{number}.xml", "spreadsheetml.table", table.Definition(number));
            parts.Relate(sheet, "table", $"xl/tables/table{number}.xml");
        }
        return number == 0 ? throw new UnreadableException("no-tracker") : Tracking.Tracker.Open(parts.ToBytes("", "en", from1904), templates, bounds);
    }

    private string Range => new CellRange(1, 1, Headers.Length, Math.Max(1, Rows.Length) + 1).ToString();

    private byte[] Sheet() => XmlBytes.Write(xml =>
    {
        var sheet = new SheetXml(xml);
        xml.WriteStartElement("worksheet", Spreadsheet.Main);
        xml.WriteAttributeString("xmlns", "r", null, Spreadsheet.OfficeRelations);
        xml.WriteStartElement("sheetData", Spreadsheet.Main);
        sheet.Row(1, null, () =>
        {
            for (var i = 0; i < Headers.Length; i++)
                sheet.Text(i + 1, 1, CellStyle.Header, Headers[i]);
        });
        for (var row = 0; row < Rows.Length; row++)
        {
            var (cells, at) = (Rows[row], row + 2);
            sheet.Row(at, null, () =>
            {
                for (var i = 0; i < cells.Length; i++)
                    Write(sheet, i + 1, at, cells[i]);
            });
        }
        xml.WriteEndElement();
        new XElement(S + "tableParts", new XAttribute("count", 1), new XElement(S + "tablePart", new XAttribute(Spreadsheet.R + "id", "rId1"))).WriteTo(xml);
        xml.WriteEndElement();
    });

    // Where a formula stands nothing is ever written; what it gives is nothing that rows are told apart by.
    private static void Write(SheetXml sheet, int column, int row, CellValue value)
    {
        if (value.IsFormula)
            sheet.Cell(column, row, new CellWrite(CellValue.Empty, "NA()", null));
        else if (value.Text.Length > 0)
            sheet.Cell(column, row, new CellWrite(value, null, null));
    }

    private byte[] Definition(int number) => XmlBytes.Of(new XElement(S + "table", new XAttribute("id", number), new XAttribute("name", Name), new XAttribute("displayName", Name), new XAttribute("ref", Range),
        new XElement(S + "tableColumns", new XAttribute("count", Headers.Length), Headers.Select((header, i) =>
            new XElement(S + "tableColumn", new XAttribute("id", i + 1), new XAttribute("name", header.Length > 0 ? header : (i + 1).ToString(CultureInfo.InvariantCulture)))))));
}
