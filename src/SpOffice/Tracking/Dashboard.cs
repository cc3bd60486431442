using System.Globalization;
using System.Xml.Linq;
using SpOffice.Excel;
using SpOffice.Word;

namespace SpOffice.Tracking;

/// <summary>The overview: figures, the next things to do, and charts that follow the tables. Everything in it is a formula.</summary>
internal sealed class Dashboard(TrackerDesign design, TrackerTexts texts)
{
    private const int Shown = 10;
    private const int FirstRow = 14;

    private static readonly XNamespace S = Spreadsheet.S;

    private readonly TrackerFormula formulas = new(texts);
    private readonly string[] stages = [.. design.Lists["progress"].Select(stage => texts.Options["progress"][stage])];

    /// <summary>How many charts.</summary>
    public int Count => 3;

    /// <summary>A sheet's name as formulas write it.</summary>
    public static string Quoted(string sheet) => $"'{sheet.Replace("'", "''", StringComparison.Ordinal)}'";

    /// <summary>Short titles of the mandates that are not over, in order.</summary>
    public static List<string> Mandates(Templates templates, TrackerTexts texts) =>
        [.. templates.Mandates.All.Where(mandate => mandate.ValidTo is null).Select(mandate => texts.Short(mandate.Name(texts.Lang))).Order(StringComparer.Ordinal)];

    /// <summary>How many cases name a mandate: whole titles only, since one may be part of another.</summary>
    public static string CasesOf(TrackerFormula formulas, string cell) =>
        $"SUMPRODUCT(--ISNUMBER(SEARCH(\"; \"&{cell}&\"; \",\"; \"&{formulas.Structured("Cases", "request.mandates")}&\"; \")))";

    public byte[] Sheet() => XmlBytes.Write(xml =>
    {
        xml.WriteStartElement("worksheet", Spreadsheet.Main);
        xml.WriteAttributeString("xmlns", "r", null, Spreadsheet.OfficeRelations);
        new XElement(S + "sheetPr", new XElement(S + "pageSetUpPr", new XAttribute("fitToPage", 1))).WriteTo(xml);
        new XElement(S + "sheetViews", new XElement(S + "sheetView", new XAttribute("showGridLines", 0), new XAttribute("tabSelected", 1), new XAttribute("workbookViewId", 0))).WriteTo(xml);
        new XElement(S + "cols", new double[] { 2, 70, 12, 3, 26, 16, 34, 3, 12, 12, 12, 12, 12, 12 }.Select((width, i) =>
            new XElement(S + "col", new XAttribute("min", i + 1), new XAttribute("max", i + 1), new XAttribute("width", width), new XAttribute("customWidth", 1)))).WriteTo(xml);
        xml.WriteStartElement("sheetData", Spreadsheet.Main);
        Cells(new SheetXml(xml));
        xml.WriteEndElement();
        new XElement(S + "conditionalFormatting", new XAttribute("sqref", $"E{FirstRow - 8}:G{FirstRow - 9 + Shown}"),
            Rule(1, $"AND(ISNUMBER($E{FirstRow - 8}),$E{FirstRow - 8}<TODAY())", RowStyle.Overdue), Rule(2, $"AND(ISNUMBER($E{FirstRow - 8}),$E{FirstRow - 8}<=TODAY()+30)", RowStyle.Soon)).WriteTo(xml);
        foreach (var element in TableSheet.Page(landscape: true))
            element.WriteTo(xml);
        new XElement(S + "drawing", new XAttribute(Spreadsheet.R + "id", "rId1")).WriteTo(xml);
        xml.WriteEndElement();
    });

    /// <summary>The drawing and the charts on it.</summary>
    public IEnumerable<(string Part, string Kind, byte[] Content)> Charts()
    {
        var sheet = Quoted(texts.Tables["Dashboard"]);
        var mandates = FirstRow + stages.Length + 3;
        BarChart[] charts =
        [
            new(texts.Dashboard["byStage"], Rows(sheet, "B", FirstRow, stages.Length), Rows(sheet, "C", FirstRow, stages.Length), Lying: true),
            new(texts.Dashboard["load"], Rows(sheet, "E", FirstRow + 6, 3), Rows(sheet, "F", FirstRow + 6, 3), Lying: false),
            new(texts.Dashboard["byMandate"], Rows(sheet, "B", mandates, Shown), Rows(sheet, "C", mandates, Shown), Lying: true),
        ];
        yield return ("xl/drawings/drawing1.xml", "drawing", XmlBytes.Of(BarChart.Placed([(new CellRange(9, 2, 14, 13), charts[0].Title), (new CellRange(9, 15, 14, 24), charts[1].Title), (new CellRange(5, 26, 14, 35), charts[2].Title)])));
        for (var i = 0; i < charts.Length; i++)
            yield return ($"xl/charts/chart{i + 1}.xml", "drawingml.chart", XmlBytes.Of(charts[i].ToXml()));
    }

    private void Cells(SheetXml sheet)
    {
        var left = Left().ToDictionary(cell => cell.Row);
        var right = Right().ToLookup(cell => cell.Row);
        foreach (var row in left.Keys.Union(right.Select(group => group.Key)).Order())
        {
            sheet.Row(row, row == 2 ? 26 : row >= FirstRow + stages.Length + 3 ? 30 : row >= 4 ? 20 : null, () =>
            {
                if (left.TryGetValue(row, out var cell))
                    cell.Write(sheet);
                foreach (var other in right[row])
                    other.Write(sheet);
            });
        }
    }

    private IEnumerable<(int Row, Action<SheetXml> Write)> Left()
    {
        var closed = texts.Options["progress"]["closed"];
        var days = formulas.Structured("Deadlines", "deadline.days");
        yield return (2, sheet => sheet.Text(2, 2, CellStyle.Title, texts.Dashboard["title"]));
        yield return (3, sheet => sheet.Text(2, 3, CellStyle.Note, texts.Dashboard["safety"]));
        yield return Figure(5, "open", $"COUNTA({formulas.Structured("Cases", "case.reference")})-COUNTIF({formulas.Structured("Cases", "case.progress")},\"{closed}\")");
        yield return Figure(6, "overdue", $"COUNTIF({days},\"<0\")");
        yield return Figure(7, "next", $"COUNTIFS({days},\">=0\",{days},\"<=30\")");
        yield return Figure(8, "waiting", $"COUNTIF({formulas.Structured("Submissions", "submission.waiting")},\">=0\")");
        yield return Figure(9, "consent", $"COUNTIF({formulas.Structured("Consent", "consent.ask-by")},\"<\"&TODAY())");
        yield return (FirstRow - 1, sheet => sheet.Text(2, FirstRow - 1, CellStyle.Subtitle, texts.Dashboard["byStage"]));
        for (var i = 0; i < stages.Length; i++)
        {
            var (row, stage) = (FirstRow + i, stages[i]);
            void Stage(SheetXml sheet)
            {
                sheet.Text(2, row, CellStyle.Label, stage);
                sheet.Formula(3, row, CellStyle.Count, $"COUNTIF({formulas.Structured("Cases", "case.progress")},B{row})");
            }
            yield return (row, Stage);
        }
        var first = FirstRow + stages.Length + 3;
        yield return (first - 1, sheet => sheet.Text(2, first - 1, CellStyle.Subtitle, texts.Dashboard["byMandate"]));
        for (var i = 0; i < Shown; i++)
        {
            var row = first + i;
            var place = string.Create(CultureInfo.InvariantCulture, $"MATCH(LARGE(Lists_order,{i + 1}),Lists_order,0)");
            void Mandate(SheetXml sheet)
            {
                sheet.Formula(2, row, CellStyle.Label, $"IF(INDEX(Lists_cases,{place})=0,\"\",INDEX(Lists_mandate,{place}))");
                sheet.Formula(3, row, CellStyle.Count, $"IF(B{row}=\"\",\"\",INDEX(Lists_cases,{place}))");
            }
            yield return (row, Mandate);
        }
    }

    private IEnumerable<(int Row, Action<SheetXml> Write)> Right()
    {
        yield return (2, sheet => sheet.Text(5, 2, CellStyle.Label, texts.Dashboard["today"]));
        yield return (2, sheet => sheet.Formula(6, 2, CellStyle.ComputedDate, "TODAY()"));
        yield return (4, sheet => sheet.Text(5, 4, CellStyle.Subtitle, texts.Dashboard["nextList"]));
        foreach (var (name, column) in new[] { ("date", 5), ("case", 6), ("what", 7) })
            yield return (5, sheet => sheet.Text(column, 5, CellStyle.Header, texts.Dashboard[name]));
        var rank = formulas.Structured("Deadlines", "deadline.rank");
        for (var i = 0; i < Shown; i++)
        {
            var row = 6 + i;
            var place = string.Create(CultureInfo.InvariantCulture, $"MATCH(SMALL({rank},{i + 1}),{rank},0)");
            foreach (var (column, name, style) in new[] { (5, "deadline.open", CellStyle.ComputedDate), (6, "case.reference", CellStyle.Computed), (7, "deadline.what", CellStyle.Computed) })
                yield return (row, sheet => sheet.Formula(column, row, style, $"IFERROR(INDEX({formulas.Structured("Deadlines", name)},{place})&\"\",\"\")".Replace("&\"\"", column == 5 ? "" : "&\"\"", StringComparison.Ordinal)));
        }
        yield return (FirstRow + 5, sheet => sheet.Text(5, FirstRow + 5, CellStyle.Subtitle, texts.Dashboard["load"]));
        foreach (var (name, cell, offset) in new[] { ("overdue", "C6", 0), ("next", "C7", 1) })
        {
            yield return (FirstRow + 6 + offset, sheet => sheet.Text(5, FirstRow + 6 + offset, CellStyle.Label, texts.Dashboard[name]));
            yield return (FirstRow + 6 + offset, sheet => sheet.Formula(6, FirstRow + 6 + offset, CellStyle.Count, cell));
        }
        yield return (FirstRow + 8, sheet => sheet.Text(5, FirstRow + 8, CellStyle.Label, texts.Dashboard["later"]));
        yield return (FirstRow + 8, sheet => sheet.Formula(6, FirstRow + 8, CellStyle.Count, $"COUNTIF({formulas.Structured("Deadlines", "deadline.days")},\">30\")"));
    }

    private (int Row, Action<SheetXml> Write) Figure(int row, string name, string formula)
    {
        void Cells(SheetXml sheet)
        {
            sheet.Text(2, row, CellStyle.Label, texts.Dashboard[name]);
            sheet.Formula(3, row, CellStyle.Figure, formula);
        }
        return (row, Cells);
    }

    private static XElement Rule(int priority, string formula, RowStyle style) => new(S + "cfRule", new XAttribute("type", "expression"), new XAttribute("dxfId", (int)style), new XAttribute("priority", priority), new XAttribute("stopIfTrue", 1), new XElement(S + "formula", formula));

    private static string Rows(string sheet, string column, int first, int count) => string.Create(CultureInfo.InvariantCulture, $"{sheet}!${column}${first}:${column}${first + count - 1}");
}
