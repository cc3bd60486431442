using System.Text;
using System.Xml;
using System.Xml.Linq;
using SpOffice.Texts;

namespace SpOffice.Tracking;

/// <summary>A time line as a picture (SVG 1.1); whoever hears it gets every entry.</summary>
public static class TimeLinePicture
{
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    /// <summary>Draws it.</summary>
    /// <param name="line">The time line, in the words of <paramref name="lang"/>.</param>
    /// <param name="templates">Words.</param>
    /// <param name="lang">Language of the picture.</param>
    /// <param name="narrow">Whether it has to fit a pane of 320 pixels.</param>
    /// <returns>The picture, UTF-8.</returns>
    public static byte[] Draw(CaseTimeLine line, Templates templates, string lang, bool narrow = false)
    {
        using var stream = new MemoryStream();
        using (var xml = XmlWriter.Create(stream, new XmlWriterSettings { Encoding = new UTF8Encoding(false), OmitXmlDeclaration = true }))
            Of(line, templates, lang, narrow).WriteTo(xml);
        return stream.ToArray();
    }

    /// <summary>Everything the picture shows, in words.</summary>
    public static string Description(CaseTimeLine line, Templates templates, TrackerTexts texts) => line.Entries.IsEmpty ? texts.Words["timeNothing"]
        : string.Join(' ', line.Entries.Select(entry => CaseTimeLine.Said(entry, templates, texts) + ".").Prepend(Wording.Fill(texts.Words["timeDesc"], [("count", TimeLineDrawing.Number(line.Entries.Length))])));

    private static XElement Of(CaseTimeLine line, Templates templates, string lang, bool narrow)
    {
        var texts = templates.TrackerWording[lang];
        var drawing = TimeLineDrawing.Of(line, templates, texts, narrow);
        return new XElement(Svg + "svg", new XAttribute("viewBox", $"0 0 {TimeLineDrawing.Number(drawing.Width)} {TimeLineDrawing.Number(drawing.Height)}"), new XAttribute("width", drawing.Width), new XAttribute("height", drawing.Height), new XAttribute(XNamespace.Xml + "lang", lang),
            new XAttribute("role", "img"), new XAttribute("aria-labelledby", "time-line-title time-line-desc"), new XAttribute("font-family", "Calibri, Carlito, 'Segoe UI', Arial, sans-serif"), new XAttribute("font-size", 14),
            new XElement(Svg + "title", new XAttribute("id", "time-line-title"), Wording.Fill(texts.Words["timeTitle"], [("ref", line.Ref)])),
            new XElement(Svg + "desc", new XAttribute("id", "time-line-desc"), Description(line, templates, texts)),
            new XElement(Svg + "rect", new XAttribute("width", drawing.Width), new XAttribute("height", drawing.Height), new XAttribute("fill", "#FFFFFF")),
            drawing.Parts.Select(Element));
    }

    private static XElement Element(Drawn drawn) => drawn switch
    {
        Drawn.Line line => new(Svg + "line", new XAttribute("x1", line.X1), new XAttribute("x2", line.X2), new XAttribute("y1", line.Y1), new XAttribute("y2", line.Y2),
            new XAttribute("stroke", line.Colour), new XAttribute("stroke-width", line.Width), line.Dashes is null ? null : new XAttribute("stroke-dasharray", line.Dashes)),
        Drawn.Circle circle => new(Svg + "circle", new XAttribute("cx", circle.X), new XAttribute("cy", circle.Y), new XAttribute("r", 7), new XAttribute("fill", circle.Fill), new XAttribute("stroke", TimeLineDrawing.Ink), new XAttribute("stroke-width", 2.5)),
        Drawn.Diamond(var x, var y) => new(Svg + "path", new XAttribute("d", $"M{TimeLineDrawing.Number(x)} {TimeLineDrawing.Number(y - 9)} L{TimeLineDrawing.Number(x + 9)} {TimeLineDrawing.Number(y)} L{TimeLineDrawing.Number(x)} {TimeLineDrawing.Number(y + 9)} L{TimeLineDrawing.Number(x - 9)} {TimeLineDrawing.Number(y)} Z"),
            new XAttribute("fill", "#FFFFFF"), new XAttribute("stroke", TimeLineDrawing.Late), new XAttribute("stroke-width", 2.5)),
        Drawn.Text text => new(Svg + "text", new XAttribute("x", text.X), new XAttribute("y", text.Y), new XAttribute("text-anchor", text.ToTheLeft ? "end" : "start"), new XAttribute("fill", text.Colour),
            text.Size == 14 ? null : new XAttribute("font-size", text.Size), text.Bold ? new XAttribute("font-weight", "bold") : null, text.Words),
        _ => throw new ArgumentOutOfRangeException(nameof(drawn)),
    };
}
