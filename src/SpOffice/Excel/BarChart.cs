using System.Xml.Linq;

namespace SpOffice.Excel;

/// <summary>A native bar chart over two ranges of a sheet; it follows them.</summary>
/// <param name="Title">Above the bars.</param>
/// <param name="Labels">Range of the labels, with its sheet.</param>
/// <param name="Values">Range of the numbers, with its sheet.</param>
/// <param name="Lying">Whether the bars lie, as long labels need.</param>
internal sealed record BarChart(string Title, string Labels, string Values, bool Lying)
{
    private const string Drawing = "http://schemas.openxmlformats.org/drawingml/2006/";

    private static readonly XNamespace C = Drawing + "chart";
    private static readonly XNamespace A = Drawing + "main";
    private static readonly XNamespace X = Drawing + "spreadsheetDrawing";

    public XElement ToXml() => new(C + "chartSpace", new XAttribute(XNamespace.Xmlns + "c", C), new XAttribute(XNamespace.Xmlns + "a", A),
        Value("roundedCorners", 0),
        new XElement(C + "chart",
            new XElement(C + "title", new XElement(C + "tx", new XElement(C + "rich", new XElement(A + "bodyPr"), new XElement(A + "p",
                new XElement(A + "pPr", new XElement(A + "defRPr", new XAttribute("sz", 1200), new XAttribute("b", 1))),
                new XElement(A + "r", new XElement(A + "rPr", new XAttribute("sz", 1200), new XAttribute("b", 1)), new XElement(A + "t", Title))))), Value("overlay", 0)),
            Value("autoTitleDeleted", 0),
            new XElement(C + "plotArea", new XElement(C + "layout"),
                new XElement(C + "barChart", Value("barDir", Lying ? "bar" : "col"), Value("grouping", "clustered"), Value("varyColors", 0),
                    new XElement(C + "ser", Value("idx", 0), Value("order", 0),
                        new XElement(C + "spPr", new XElement(A + "solidFill", new XElement(A + "srgbClr", new XAttribute("val", "2F5D8C")))),
                        Value("invertIfNegative", 0),
                        new XElement(C + "dLbls", Value("showLegendKey", 0), Value("showVal", 1), Value("showCatName", 0), Value("showSerName", 0), Value("showPercent", 0), Value("showBubbleSize", 0)),
                        new XElement(C + "cat", new XElement(C + "strRef", new XElement(C + "f", Labels))),
                        new XElement(C + "val", new XElement(C + "numRef", new XElement(C + "f", Values)))),
                    Value("gapWidth", 60), Value("axId", 111), Value("axId", 112)),
                new XElement(C + "catAx", Value("axId", 111), new XElement(C + "scaling", Value("orientation", Lying ? "maxMin" : "minMax")), Value("delete", 0), Value("axPos", Lying ? "l" : "b"),
                    Value("majorTickMark", "none"), Value("minorTickMark", "none"), Value("tickLblPos", "nextTo"), Value("crossAx", 112)),
                new XElement(C + "valAx", Value("axId", 112), new XElement(C + "scaling", Value("orientation", "minMax"), Value("min", 0)), Value("delete", 1), Value("axPos", Lying ? "t" : "l"),
                    new XElement(C + "numFmt", new XAttribute("formatCode", "0"), new XAttribute("sourceLinked", 0)),
                    Value("majorTickMark", "none"), Value("minorTickMark", "none"), Value("tickLblPos", "nextTo"), Value("crossAx", 111))),
            Value("plotVisOnly", 1), Value("dispBlanksAs", "gap")));

    /// <summary>The drawing that places charts on a sheet.</summary>
    /// <param name="places">Where each stands: rows and columns from 1; a title says what it shows.</param>
    public static XElement Placed(IEnumerable<(CellRange Place, string Title)> places) => new(X + "wsDr", new XAttribute(XNamespace.Xmlns + "xdr", X), new XAttribute(XNamespace.Xmlns + "a", A),
        places.Select((chart, i) => new XElement(X + "twoCellAnchor", new XAttribute("editAs", "oneCell"),
            Corner("from", chart.Place.Left - 1, chart.Place.Top - 1), Corner("to", chart.Place.Right, chart.Place.Bottom),
            new XElement(X + "graphicFrame", new XAttribute("macro", ""),
                new XElement(X + "nvGraphicFramePr", new XElement(X + "cNvPr", new XAttribute("id", i + 2), new XAttribute("name", $"Chart {i + 1}"), new XAttribute("descr", chart.Title)), new XElement(X + "cNvGraphicFramePr")),
                new XElement(X + "xfrm", new XElement(A + "off", new XAttribute("x", 0), new XAttribute("y", 0)), new XElement(A + "ext", new XAttribute("cx", 0), new XAttribute("cy", 0))),
                new XElement(A + "graphic", new XElement(A + "graphicData", new XAttribute("uri", C.NamespaceName), new XElement(C + "chart",
                    new XAttribute(XNamespace.Xmlns + "c", C), new XAttribute(XNamespace.Xmlns + "r", Spreadsheet.OfficeRelations), new XAttribute(Spreadsheet.R + "id", $"rId{i + 1}"))))),
            new XElement(X + "clientData"))));

    private static XElement Corner(string name, int column, int row) => new(X + name,
        new XElement(X + "col", column), new XElement(X + "colOff", 0), new XElement(X + "row", row), new XElement(X + "rowOff", 0));

    private static XElement Value(string name, object value) => new(C + name, new XAttribute("val", value));
}
