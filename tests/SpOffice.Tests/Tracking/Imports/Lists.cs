using System.Security;
using System.Text;
using SpOffice.Importing;
using SpOffice.Tracking;
using SpOffice.Tracking.Imports;
using SpOffice.Word;

namespace SpOffice.Tests.Tracking.Imports;

/// <summary>Lists that somebody kept, as workbooks and as CSV.</summary>
internal static class Lists
{
    /// <summary>A CSV list: headers, then rows.</summary>
    public static ImportProposal Csv(string text, string? dates = null) => Of(Encoding.UTF8.GetBytes(text), dates);

    public static ImportProposal Of(byte[] file, string? dates = null) => ImportProposal.Of(SheetTable.Read(file, Bounds.Native), Trackers.All, "en", dates);

    /// <summary>A workbook of one sheet. A value of numbers alone is a number, one that begins with = a formula and what it last gave, parted by a bar.</summary>
    public static byte[] Workbook(string[][] rows, string merged = "", bool from1904 = false)
    {
        const string main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main", office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships", package = "http://schemas.openxmlformats.org/package/2006/";
        var sheet = new StringBuilder();
        for (var r = 0; r < rows.Length; r++)
        {
            sheet.Append($"<row r=\"{r + 1}\">");
            for (var c = 0; c < rows[r].Length; c++)
                sheet.Append(Cell($"{(char)('A' + c)}{r + 1}", rows[r][c]));
            sheet.Append("</row>");
        }
        return Package.Of(new Dictionary<string, byte[]>
        {
            ["[Content_Types].xml"] = Part($"<Types xmlns='{package}content-types'><Default Extension='rels' ContentType='application/vnd.openxmlformats-package.relationships+xml'/><Default Extension='xml' ContentType='application/xml'/><Override PartName='/xl/workbook.xml' ContentType='application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml'/><Override PartName='/xl/worksheets/sheet1.xml' ContentType='application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml'/></Types>"),
            ["_rels/.rels"] = Part($"<Relationships xmlns='{package}relationships'><Relationship Id='rId1' Type='{office}/officeDocument' Target='xl/workbook.xml'/></Relationships>"),
            ["xl/workbook.xml"] = Part($"<workbook xmlns='{main}' xmlns:r='{office}'><workbookPr date1904='{(from1904 ? 1 : 0)}'/><sheets><sheet name='Cases 2026' sheetId='1' r:id='rId1'/></sheets></workbook>"),
            ["xl/_rels/workbook.xml.rels"] = Part($"<Relationships xmlns='{package}relationships'><Relationship Id='rId1' Type='{office}/worksheet' Target='worksheets/sheet1.xml'/></Relationships>"),
            ["xl/worksheets/sheet1.xml"] = Part($"<worksheet xmlns='{main}'><sheetData>{sheet}</sheetData>{(merged.Length == 0 ? "" : $"<mergeCells><mergeCell ref='{merged}'/></mergeCells>")}</worksheet>"),
        }).ToBytes();
    }

    /// <summary>What the tracker holds after the import.</summary>
    public static (Tracker Tracker, ImportReport Report, byte[] File) Import(ImportProposal proposal, byte[]? into = null)
    {
        var edit = new TrackerEdit(Trackers.Open(into ?? Trackers.New()));
        var report = CaseImport.Into(edit, proposal);
        var file = edit.ToBytes();
        return (Trackers.Open(file), report, file);
    }

    private static string Cell(string address, string value) => value switch
    {
        "" => "",
        ['=', ..] when value.Split('|') is [var formula, var given] => $"<c r='{address}' t='str'><f>{SecurityElement.Escape(formula[1..])}</f><v>{SecurityElement.Escape(given)}</v></c>",
        _ when value.All(char.IsAsciiDigit) => $"<c r='{address}'><v>{value}</v></c>",
        _ => $"<c r='{address}' t='inlineStr'><is><t>{SecurityElement.Escape(value)}</t></is></c>",
    };

    private static byte[] Part(string xml) => Encoding.UTF8.GetBytes(xml);
}
