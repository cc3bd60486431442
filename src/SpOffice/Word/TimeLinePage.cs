using System.Globalization;
using System.Xml;
using System.Xml.Linq;
using SpOffice.Texts;
using SpOffice.Tracking;

namespace SpOffice.Word;

/// <summary>A case's time line as a page to print: a table, which every program reads aloud, and below it the picture, as SVG for Word
/// from 2016 on and as a metafile for every other program.</summary>
public static class TimeLinePage
{
    private static readonly int[] Widths = [2600, 500, 6254];

    // English metric units to a point of the picture, 96 of which make an inch; no wider than the text and no higher than a page.
    private const int Unit = 9525;
    private const int Highest = 880;

    /// <summary>Writes the page.</summary>
    /// <param name="line">The time line, in the words of <paramref name="lang"/>.</param>
    /// <param name="templates">Words and base document.</param>
    /// <param name="lang">Language of the page.</param>
    public static byte[] Write(CaseTimeLine line, Templates templates, string lang)
    {
        var texts = templates.TrackerWording[lang];
        var title = Wording.Fill(texts.Words["timeTitle"], [("ref", line.Ref)]);
        var drawing = TimeLineDrawing.Of(line, templates, texts, narrow: false);
        return FreshDocument.Write(title, lang, templates, (xml, body, _) =>
        {
            body.Paragraph("heading 1", title);
            body.Paragraph("SpOffice Note", texts.Words["weekNote"]);
            body.Table(Widths, () =>
            {
                Row(body, true, "SpOffice Label", texts.Dashboard["date"], "", texts.Columns["calendar.what"]);
                foreach (var entry in line.Entries)
                    Row(body, false, "SpOffice Cell", CaseTimeLine.Day(entry.Day, templates, texts), entry.Mark switch { TimeMark.Happened => "●", TimeMark.Ahead => "○", _ => "◇" }, CaseTimeLine.What(entry, texts));
            });
            body.Paragraph("Normal", () => body.Element("r", () => Picture(xml, drawing, line.Ref, TimeLinePicture.Description(line, templates, texts))));
        }, ("rIdLine", "word/media/line.svg", "image/svg+xml", TimeLinePicture.Draw(line, templates, lang)), ("rIdDrawn", "word/media/line.emf", "image/x-emf", TimeLineMetafile.Draw(drawing)));
    }

    private static void Row(BodyWriter body, bool header, string style, params ReadOnlySpan<string> cells)
    {
        var texts = cells.ToArray();
        body.Row(header, () =>
        {
            for (var i = 0; i < texts.Length; i++)
            {
                var text = texts[i];
                body.Cell(Widths[i], style, () => body.Run(text), shaded: header);
            }
        });
    }

    private static void Picture(XmlWriter xml, TimeLineDrawing drawing, string name, string said)
    {
        XNamespace wp = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing", a = "http://schemas.openxmlformats.org/drawingml/2006/main", pic = "http://schemas.openxmlformats.org/drawingml/2006/picture", svg = "http://schemas.microsoft.com/office/drawing/2016/SVG/main";
        var scale = Math.Min(1.0, (double)Highest / drawing.Height) * Unit;
        var (across, down) = (((long)(drawing.Width * scale)).ToString(CultureInfo.InvariantCulture), ((long)(drawing.Height * scale)).ToString(CultureInfo.InvariantCulture));
        new XElement(Names.W + "drawing", new XElement(wp + "inline", new XAttribute(XNamespace.Xmlns + "wp", wp), new XElement(wp + "extent", new XAttribute("cx", across), new XAttribute("cy", down)),
            new XElement(wp + "docPr", new XAttribute("id", 1), new XAttribute("name", name), new XAttribute("descr", said)),
            new XElement(a + "graphic", new XAttribute(XNamespace.Xmlns + "a", a), new XElement(a + "graphicData", new XAttribute("uri", pic.NamespaceName), new XElement(pic + "pic", new XAttribute(XNamespace.Xmlns + "pic", pic),
                new XElement(pic + "nvPicPr", new XElement(pic + "cNvPr", new XAttribute("id", 1), new XAttribute("name", name)), new XElement(pic + "cNvPicPr")),
                new XElement(pic + "blipFill", new XElement(a + "blip", new XAttribute(Names.R + "embed", "rIdDrawn"),
                    new XElement(a + "extLst", new XElement(a + "ext", new XAttribute("uri", "{96DAC541-7B7A-43D3-8B79-37D633B846F1}"), new XElement(svg + "svgBlip", new XAttribute(XNamespace.Xmlns + "asvg", svg), new XAttribute(Names.R + "embed", "rIdLine"))))),
                    new XElement(a + "stretch", new XElement(a + "fillRect"))),
                new XElement(pic + "spPr", new XElement(a + "xfrm", new XElement(a + "off", new XAttribute("x", 0), new XAttribute("y", 0)), new XElement(a + "ext", new XAttribute("cx", across), new XAttribute("cy", down))),
                    new XElement(a + "prstGeom", new XAttribute("prst", "rect"), new XElement(a + "avLst")))))))).WriteTo(xml);
    }
}
