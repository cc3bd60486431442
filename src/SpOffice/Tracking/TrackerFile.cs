using System.Globalization;
using System.Xml.Linq;
using SpOffice.Excel;
using SpOffice.Word;

namespace SpOffice.Tracking;

/// <summary>Rows by table: values by column, as <see cref="TrackerCells"/> writes them.</summary>
public sealed class TrackerRows : Dictionary<string, IReadOnlyList<IReadOnlyDictionary<string, string>>>;

/// <summary>Makes the workbook of a new tracker. The same rows give the same bytes.</summary>
public static class TrackerFile
{
    private const double MandateWidth = 62;

    private static readonly XNamespace S = Spreadsheet.S;

    /// <summary>Writes a tracker.</summary>
    /// <param name="templates">Design, words, mandates, rules and calendar.</param>
    /// <param name="lang">Language of its sheets.</param>
    /// <param name="rows">What stands in it; calendar and rules are filled in where they are not given.</param>
    public static byte[] Write(Templates templates, string lang, TrackerRows rows)
    {
        var design = templates.Tracker;
        var texts = templates.TrackerWording[lang];
        var cells = new TrackerCells(design, templates.TrackerWording, templates.Dates, from1904: false);
        var parts = new WorkbookParts();
        var dashboard = new Dashboard(design, texts);
        var overview = parts.AddSheet(texts.Tables["Dashboard"], dashboard.Sheet());
        foreach (var (part, kind, content) in dashboard.Charts())
            parts.Add(part, kind, content);
        parts.Relate(overview, "drawing", "xl/drawings/drawing1.xml");
        for (var i = 0; i < dashboard.Count; i++)
            parts.Relate("xl/drawings/drawing1.xml", "chart", $"xl/charts/chart{i + 1}.xml");
        foreach (var table in design.Tables)
            Add(parts, table, texts, cells, rows.GetValueOrDefault(table.Id) ?? FirstRows.Of(table.Id, templates, lang), true);
        parts.AddSheet(texts.Tables["Lists"], Lists(design, texts, templates));
        Names(parts, design, texts);
        return parts.ToBytes(texts.Dashboard["title"], lang);
    }

    /// <summary>Writes a copy for others: only these tables, columns and rows, values instead of formulas, nothing else.</summary>
    public static byte[] WriteValues(Templates templates, string lang, IEnumerable<(TrackerTable Table, IReadOnlyList<IReadOnlyDictionary<string, string>> Rows)> tables)
    {
        var texts = templates.TrackerWording[lang];
        var cells = new TrackerCells(templates.Tracker, templates.TrackerWording, templates.Dates, from1904: false);
        var parts = new WorkbookParts();
        foreach (var (table, rows) in tables)
            Add(parts, table, texts, cells, rows, false);
        return parts.ToBytes("", lang);
    }

    private static void Add(WorkbookParts parts, TrackerTable table, TrackerTexts texts, TrackerCells cells, IReadOnlyList<IReadOnlyDictionary<string, string>> rows, bool formulasToo)
    {
        var sheet = new TableSheet(table, texts, cells);
        var part = parts.AddSheet(texts.Tables[table.Id], sheet.Write(rows, formulasToo));
        var number = int.Parse(Path.GetFileNameWithoutExtension(part).AsSpan(5), CultureInfo.InvariantCulture);
        parts.Add($"xl/tables/table{number}.xml", "spreadsheetml.table", sheet.Table(number, rows.Count, formulasToo));
        parts.Relate(part, "table", $"xl/tables/table{number}.xml");
        parts.Name("_xlnm.Print_Titles", $"{Dashboard.Quoted(texts.Tables[table.Id])}!$1:$1", number - 1);
    }

    /// <summary>The lists, one a column, then the mandates with the number of cases each has.</summary>
    private static byte[] Lists(TrackerDesign design, TrackerTexts texts, Templates templates) => XmlBytes.Write(xml =>
    {
        var columns = ListColumns(design).Select(list => design.Lists[list].Select(option => texts.Options[list][option]).ToArray()).ToList();
        var mandates = Dashboard.Mandates(templates, texts);
        var (first, last) = (columns.Count + 1, mandates.Count + 1);
        xml.WriteStartElement("worksheet", Spreadsheet.Main);
        new XElement(S + "sheetPr", new XElement(S + "pageSetUpPr", new XAttribute("fitToPage", 1))).WriteTo(xml);
        new XElement(S + "sheetViews", new XElement(S + "sheetView", new XAttribute("workbookViewId", 0), new XElement(S + "pane", new XAttribute("ySplit", 1), new XAttribute("topLeftCell", "A2"), new XAttribute("activePane", "bottomLeft"), new XAttribute("state", "frozen")))).WriteTo(xml);
        new XElement(S + "cols", new XElement(S + "col", new XAttribute("min", 1), new XAttribute("max", columns.Count), new XAttribute("width", 20), new XAttribute("customWidth", 1)),
            new XElement(S + "col", new XAttribute("min", first), new XAttribute("max", first), new XAttribute("width", MandateWidth), new XAttribute("customWidth", 1)),
            new XElement(S + "col", new XAttribute("min", first + 1), new XAttribute("max", first + 2), new XAttribute("width", 12), new XAttribute("customWidth", 1))).WriteTo(xml);
        xml.WriteStartElement("sheetData", Spreadsheet.Main);
        var sheet = new SheetXml(xml);
        sheet.Row(1, 33, () =>
        {
            var headers = ListColumns(design).Select(list => Header(design, list, texts)).Concat([texts.Dashboard["mandate"], texts.Dashboard["cases"], texts.Dashboard["order"]]).ToList();
            for (var i = 0; i < headers.Count; i++)
                sheet.Text(i + 1, 1, CellStyle.Header, headers[i]);
        });
        for (var row = 2; row <= last; row++)
        {
            var at = row;
            sheet.Row(at, RowHeight.Of([(mandates[at - 2], MandateWidth)]), () =>
            {
                for (var i = 0; i < columns.Count; i++)
                {
                    if (at - 2 < columns[i].Length)
                        sheet.Text(i + 1, at, CellStyle.Text, columns[i][at - 2]);
                }
                sheet.Text(first, at, CellStyle.Text, mandates[at - 2]);
                sheet.Formula(first + 1, at, CellStyle.ComputedNumber, Dashboard.CasesOf(new TrackerFormula(texts), CellRange.Address(first, at)));
                sheet.Formula(first + 2, at, CellStyle.Computed, string.Create(CultureInfo.InvariantCulture, $"{CellRange.Address(first + 1, at)}+(1000-ROW())/1000000"));
            });
        }
        xml.WriteEndElement();
        foreach (var element in TableSheet.Page(landscape: true))
            element.WriteTo(xml);
        xml.WriteEndElement();
    });

    private static IEnumerable<string> ListColumns(TrackerDesign design) => design.Lists.Keys.Order(StringComparer.Ordinal);

    /// <summary>A list is called as the first column that uses it.</summary>
    private static string Header(TrackerDesign design, string list, TrackerTexts texts) =>
        texts.Columns[design.Tables.SelectMany(table => table.Columns).First(column => column.List == list).Id];

    private static void Names(WorkbookParts parts, TrackerDesign design, TrackerTexts texts)
    {
        var sheet = Dashboard.Quoted(texts.Tables["Lists"]);
        foreach (var (list, i) in ListColumns(design).Select((list, i) => (list, i)))
            parts.Name("Lists_" + list.Replace('.', '_').Replace('-', '_'), string.Create(CultureInfo.InvariantCulture, $"{sheet}!${CellRange.Letters(i + 1)}$2:${CellRange.Letters(i + 1)}${design.Lists[list].Length + 1}"));
        foreach (var (name, offset) in new[] { ("Lists_mandate", 1), ("Lists_cases", 2), ("Lists_order", 3) })
            parts.Name(name, $"{sheet}!${CellRange.Letters(design.Lists.Count + offset)}$2:${CellRange.Letters(design.Lists.Count + offset)}$200");
        var rules = design["Rules"];
        foreach (var column in new[] { "rule.id", "rule.offset" })
        {
            var letters = CellRange.Letters(rules.Columns.IndexOf(rules.Column(column)!) + 1);
            parts.Name("Rules_" + column.Replace('.', '_').Replace('-', '_'), $"{Dashboard.Quoted(texts.Tables["Rules"])}!${letters}$2:${letters}$200");
        }
    }
}
