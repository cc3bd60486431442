using System.Xml.Linq;

namespace SpOffice.Excel;

/// <summary>The formats of cells in workbooks we make. The number is the format's place in the styles part.</summary>
internal enum CellStyle
{
    None,
    Text,
    Date,
    Number,
    Header,
    Computed,
    ComputedDate,
    ComputedNumber,
    Title,
    Note,
    Label,
    Figure,
    Subtitle,
    Count,
}

/// <summary>Formats that a condition lays over a row. The number is their place among the differential formats.</summary>
internal enum RowStyle
{
    Overdue,
    Soon,
    Done,
}

/// <summary>Writes the styles part. Contrast of every pair of colours is above 4.5.</summary>
internal static class StylesPart
{
    private const int IsoDate = 164;
    private const int AnyText = 49;
    private const int WholeNumber = 1;

    private static readonly XNamespace S = Spreadsheet.S;

    public static XElement Of() => new(S + "styleSheet",
        List("numFmts", new XElement(S + "numFmt", new XAttribute("numFmtId", IsoDate), new XAttribute("formatCode", "yyyy\\-mm\\-dd"))),
        List("fonts", Font(11), Font(11, "FFFFFF", bold: true), Font(18, "1F3A5F", bold: true), Font(10, "4A4A4A"), Font(14, "1F3A5F", bold: true), Font(12, "1F3A5F", bold: true), Font(11, "4A4A4A")),
        List("fills", Fill("none", null), Fill("gray125", null), Fill("solid", "1F3A5F"), Fill("solid", "F3F5F8")),
        List("borders", new XElement(S + "border", Sides()), new XElement(S + "border", Sides("D5DAE1"))),
        List("cellStyleXfs", new XElement(S + "xf", new XAttribute("numFmtId", 0), new XAttribute("fontId", 0), new XAttribute("fillId", 0), new XAttribute("borderId", 0))),
        List("cellXfs", Format(0, 0, 0, wrap: false, null), Format(AnyText, 0, 0, true, "left"), Format(IsoDate, 0, 0, false, "left"), Format(WholeNumber, 0, 0, false, "right", indent: 1),
            Format(0, 1, 2, true, "left", "center", border: 1), Format(0, 6, 3, true, "left"), Format(IsoDate, 6, 3, false, "left"), Format(WholeNumber, 6, 3, false, "right", indent: 1),
            Format(0, 2, 0, false, "left"), Format(0, 3, 0, true, "left"), Format(0, 0, 3, true, "left", "center", border: 1), Format(WholeNumber, 4, 3, false, "right", "center", border: 1, indent: 1), Format(0, 5, 0, false, "left", "center"),
            Format(WholeNumber, 0, 3, false, "right", "center", border: 1, indent: 1)),
        List("cellStyles", new XElement(S + "cellStyle", new XAttribute("name", "Normal"), new XAttribute("xfId", 0), new XAttribute("builtinId", 0))),
        List("dxfs", Laid("8C1D18", "FDE9E7"), Laid("6B4400", "FFF4D6"), Laid("5F6368", "FFFFFF")),
        new XElement(S + "tableStyles", new XAttribute("count", 0), new XAttribute("defaultTableStyle", "TableStyleMedium2"), new XAttribute("defaultPivotStyle", "PivotStyleLight16")));

    private static XElement List(string name, params XElement[] items) => new(S + name, new XAttribute("count", items.Length), items);

    private static XElement Font(int points, string colour = "1A1A1A", bool bold = false) => new(S + "font", bold ? new XElement(S + "b") : null,
        new XElement(S + "sz", new XAttribute("val", points)), Colour("color", colour), new XElement(S + "name", new XAttribute("val", "Calibri")), new XElement(S + "family", new XAttribute("val", 2)));

    private static XElement Fill(string pattern, string? colour) => new(S + "fill", new XElement(S + "patternFill", new XAttribute("patternType", pattern),
        colour is null ? null : Colour("fgColor", colour), colour is null ? null : new XElement(S + "bgColor", new XAttribute("indexed", 64))));

    private static IEnumerable<XElement> Sides(string? colour = null) => new[] { "left", "right", "top", "bottom", "diagonal" }.Select(side =>
        colour is null || side == "diagonal" ? new XElement(S + side) : new XElement(S + side, new XAttribute("style", "thin"), Colour("color", colour)));

    private static XElement Format(int number, int font, int fill, bool wrap, string? across, string up = "top", int border = 0, int indent = 0) => new(S + "xf",
        new XAttribute("numFmtId", number), new XAttribute("fontId", font), new XAttribute("fillId", fill), new XAttribute("borderId", border), new XAttribute("xfId", 0),
        new XAttribute("applyNumberFormat", 1), new XAttribute("applyFont", 1), new XAttribute("applyFill", 1), new XAttribute("applyBorder", 1), new XAttribute("applyAlignment", 1),
        new XElement(S + "alignment", across is null ? null : new XAttribute("horizontal", across), new XAttribute("vertical", up), wrap ? new XAttribute("wrapText", 1) : null, indent > 0 ? new XAttribute("indent", indent) : null));

    private static XElement Laid(string font, string fill) => new(S + "dxf",
        new XElement(S + "font", Colour("color", font)),
        new XElement(S + "fill", new XElement(S + "patternFill", new XAttribute("patternType", "solid"), Colour("bgColor", fill))));

    private static XElement Colour(string name, string colour) => new(S + name, new XAttribute("rgb", "FF" + colour));
}
