using System.Globalization;
using System.Xml;
using System.Xml.Linq;
using SpOffice.Excel;
using SpOffice.Word;

namespace SpOffice.Tracking;

/// <summary>The sheet of one table in a new workbook: rows, formats and validations. Those stand on whole columns, so that rows added later
/// have them too.</summary>
internal sealed class TableSheet(TrackerTable table, TrackerTexts texts, TrackerCells cells)
{
    private static readonly XNamespace S = Spreadsheet.S;

    private readonly TrackerFormula formulas = new(texts);

    /// <summary>The table's range; an empty table has one empty row.</summary>
    public CellRange Range(int rows) => new(1, 1, table.Columns.Length, 1 + Math.Max(1, rows));

    public byte[] Write(IReadOnlyList<IReadOnlyDictionary<string, string>> rows, bool formulasToo) => XmlBytes.Write(xml =>
    {
        xml.WriteStartElement("worksheet", Spreadsheet.Main);
        xml.WriteAttributeString("xmlns", "r", null, Spreadsheet.OfficeRelations);
        new XElement(S + "sheetPr", new XElement(S + "pageSetUpPr", new XAttribute("fitToPage", 1))).WriteTo(xml);
        new XElement(S + "dimension", new XAttribute("ref", Range(rows.Count).ToString())).WriteTo(xml);
        new XElement(S + "sheetViews", new XElement(S + "sheetView", new XAttribute("workbookViewId", 0), new XElement(S + "pane", new XAttribute("xSplit", 1), new XAttribute("ySplit", 1),
            new XAttribute("topLeftCell", "B2"), new XAttribute("activePane", "bottomRight"), new XAttribute("state", "frozen")))).WriteTo(xml);
        new XElement(S + "sheetFormatPr", new XAttribute("defaultRowHeight", 15)).WriteTo(xml);
        new XElement(S + "cols", table.Columns.Select((column, i) => new XElement(S + "col", new XAttribute("min", i + 1), new XAttribute("max", i + 1),
            new XAttribute("width", column.Width), new XAttribute("style", (int)TrackerCells.Style(column)), new XAttribute("customWidth", 1)))).WriteTo(xml);
        Rows(xml, rows, formulasToo);
        if (formulasToo)
        {
            foreach (var condition in Conditions())
                condition.WriteTo(xml);
            Validations().WriteTo(xml);
        }
        foreach (var element in Page(landscape: true, lines: true))
            element.WriteTo(xml);
        new XElement(S + "tableParts", new XAttribute("count", 1), new XElement(S + "tablePart", new XAttribute(Spreadsheet.R + "id", "rId1"))).WriteTo(xml);
        xml.WriteEndElement();
    });

    /// <summary>The part that makes the rows a native table.</summary>
    public byte[] Table(int id, int rows, bool formulasToo) => XmlBytes.Of(new XElement(S + "table", new XAttribute("id", id), new XAttribute("name", table.Id), new XAttribute("displayName", table.Id),
        new XAttribute("ref", Range(rows).ToString()), new XAttribute("totalsRowShown", 0),
        new XElement(S + "autoFilter", new XAttribute("ref", Range(rows).ToString())),
        new XElement(S + "tableColumns", new XAttribute("count", table.Columns.Length), table.Columns.Select((column, i) => new XElement(S + "tableColumn", new XAttribute("id", i + 1), new XAttribute("name", texts.Columns[column.Id]),
            formulasToo && column.Formula is { } formula ? new XElement(S + "calculatedColumnFormula", formulas.InTable(table.Id, formula)) : null))),
        new XElement(S + "tableStyleInfo", new XAttribute("name", "TableStyleLight1"), new XAttribute("showFirstColumn", 0), new XAttribute("showLastColumn", 0), new XAttribute("showRowStripes", 1), new XAttribute("showColumnStripes", 0))));

    /// <summary>Margins, paper and page numbers; of a table the lines between its cells too, since not every program draws its style.</summary>
    public static IEnumerable<XElement> Page(bool landscape, bool lines = false) =>
    [
        .. lines ? [new XElement(S + "printOptions", new XAttribute("gridLines", 1))] : Array.Empty<XElement>(),
        new(S + "pageMargins", new XAttribute("left", "0.4"), new XAttribute("right", "0.4"), new XAttribute("top", "0.5"), new XAttribute("bottom", "0.6"), new XAttribute("header", "0.3"), new XAttribute("footer", "0.3")),
        new(S + "pageSetup", new XAttribute("paperSize", 9), new XAttribute("orientation", landscape ? "landscape" : "portrait"), new XAttribute("fitToHeight", 0)),
        new(S + "headerFooter", new XElement(S + "oddFooter", "&L&A&R&P / &N")),
    ];

    /// <summary>The height of a row whose text wraps, or null.</summary>
    public static double? Height(TrackerTable table, IReadOnlyDictionary<string, string> values) =>
        RowHeight.Of(table.Columns.Where(column => column.Kind == "text" && values.ContainsKey(column.Id)).Select(column => (values[column.Id], column.Width)));

    private void Rows(XmlWriter xml, IReadOnlyList<IReadOnlyDictionary<string, string>> rows, bool formulasToo)
    {
        var sheet = new SheetXml(xml);
        var filled = table.Columns.Select(column => formulasToo && column.Formula is { } formula ? formulas.InTable(table.Id, formula) : null).ToArray();
        var styles = table.Columns.Select(column => (int)TrackerCells.Style(column)).ToArray();
        xml.WriteStartElement("sheetData", Spreadsheet.Main);
        sheet.Row(1, 33, () =>
        {
            for (var i = 0; i < table.Columns.Length; i++)
                sheet.Text(i + 1, 1, CellStyle.Header, texts.Columns[table.Columns[i].Id]);
        });
        for (var r = 0; r < Math.Max(1, rows.Count); r++)
        {
            var (row, values) = (r + 2, r < rows.Count ? rows[r] : null);
            var height = values is null ? null : Height(table, values);
            sheet.Row(row, height, () =>
            {
                for (var i = 0; i < table.Columns.Length; i++)
                    sheet.Cell(i + 1, row, new CellWrite(values?.GetValueOrDefault(table.Columns[i].Id) is { Length: > 0 } value && filled[i] is null ? cells.Cell(table.Columns[i], value, texts.Lang) : CellValue.Empty, filled[i], styles[i]));
            }, custom: false);
        }
        xml.WriteEndElement();
    }

    private IEnumerable<XElement> Conditions() => table.Formats.Length == 0 ? [] :
    [
        new XElement(S + "conditionalFormatting", new XAttribute("sqref", new CellRange(1, 2, table.Columns.Length, Spreadsheet.LastRow).ToString()),
            table.Formats.Select((format, i) => new XElement(S + "cfRule", new XAttribute("type", "expression"), new XAttribute("dxfId", (int)Enum.Parse<RowStyle>(format.Style, ignoreCase: true)),
                new XAttribute("priority", i + 1), new XAttribute("stopIfTrue", 1), new XElement(S + "formula", formulas.InCondition(table, format.When))))),
    ];

    private XElement Validations()
    {
        var rules = table.Columns.Select((column, i) => Validation(column, CellRange.Letters(i + 1))).OfType<XElement>().ToList();
        return new XElement(S + "dataValidations", new XAttribute("count", rules.Count), rules);
    }

    private XElement? Validation(TrackerColumn column, string letters)
    {
        if (column.Filled == "formula")
            return null;
        var prompt = column.Filled == "document" ? texts.Words["fromDocument"] : column.Id is "case.reference" or "victim.reference" ? texts.Words["noNames"] : null;
        var (type, error, formula) = column.Kind switch
        {
            "choice" => ("list", "wrongChoice", "Lists_" + column.List!.Replace('.', '_').Replace('-', '_')),
            "date" => ("date", "wrongDate", DateSerial.Of(new DateOnly(1950, 1, 1), false).ToString(CultureInfo.InvariantCulture)),
            "number" => ("whole", "wrongNumber", "0"),
            _ => ("none", "", ""),
        };
        if (type == "none" && prompt is null)
            return null;
        // A warning, not a refusal: "about May" is better kept than lost.
        return new XElement(S + "dataValidation", type == "none" ? null : new XAttribute("type", type), type is "date" or "whole" ? new object[] { new XAttribute("errorStyle", "warning"), new XAttribute("operator", "greaterThanOrEqual") } : null,
            new XAttribute("allowBlank", 1), prompt is null ? null : new XAttribute("showInputMessage", 1), type == "none" ? null : new XAttribute("showErrorMessage", 1),
            type == "none" ? null : new XAttribute("error", texts.Words[error]), prompt is null ? null : new object[] { new XAttribute("promptTitle", Cut(texts.Columns[column.Id], 32)), new XAttribute("prompt", prompt) },
            new XAttribute("sqref", $"{letters}2:{letters}{Spreadsheet.LastRow}"), type == "none" ? null : new XElement(S + "formula1", formula));
    }

    private static string Cut(string text, int longest) => text.Length <= longest ? text : text[..(longest - 1)] + "…";
}
