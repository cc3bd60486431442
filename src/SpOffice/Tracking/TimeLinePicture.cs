using System.Globalization;
using System.Text;
using System.Xml;
using System.Xml.Linq;
using SpOffice.Texts;

namespace SpOffice.Tracking;

/// <summary>A time line as a picture (SVG 1.1). It runs down the page, so that it fits a pane and a sheet of paper; shapes and words say what
/// colours say, so that it can be printed in black; and whoever hears it gets every entry.</summary>
public static class TimeLinePicture
{
    private const int Width = 480;
    private const int Axis = 172;
    private const int First = 76;

    // Distances grow with the days between, within what can be read on one page.
    private const double PerDay = 0.45;
    private const double Nearest = 30;
    private const double Farthest = 84;

    private const string Ink = "#1F3A5F";
    private const string Late = "#8C1D18";
    private const string Quiet = "#4A4A4A";

    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    /// <summary>Draws it.</summary>
    /// <returns>The picture, UTF-8.</returns>
    public static byte[] Draw(CaseTimeLine line, Templates templates, string lang)
    {
        using var stream = new MemoryStream();
        using (var xml = XmlWriter.Create(stream, new XmlWriterSettings { Encoding = new UTF8Encoding(false), OmitXmlDeclaration = true }))
            Of(line, templates, lang).WriteTo(xml);
        return stream.ToArray();
    }

    /// <summary>Everything the picture shows, in words.</summary>
    public static string Description(CaseTimeLine line, Templates templates, TrackerTexts texts) => line.Entries.IsEmpty ? texts.Words["timeNothing"]
        : string.Join(' ', line.Entries.Select(entry => CaseTimeLine.Said(entry, templates, texts) + ".").Prepend(Wording.Fill(texts.Words["timeDesc"], [("count", line.Entries.Length.ToString(CultureInfo.InvariantCulture))])));

    /// <summary>How high the picture is for its width, for whoever places it.</summary>
    internal static (int Width, int Height) Size(CaseTimeLine line) => (Width, (int)Places(line).Last().Y + 40);

    private static XElement Of(CaseTimeLine line, Templates templates, string lang)
    {
        var texts = templates.TrackerWording[lang];
        var places = Places(line).ToList();
        var title = Wording.Fill(texts.Words["timeTitle"], [("ref", line.Ref)]);
        var (_, height) = Size(line);
        var today = places.First(place => place.Entry is null).Y;
        return new XElement(Svg + "svg", new XAttribute("viewBox", string.Create(CultureInfo.InvariantCulture, $"0 0 {Width} {height}")), new XAttribute("width", Width), new XAttribute("height", height), new XAttribute(XNamespace.Xml + "lang", lang),
            new XAttribute("role", "img"), new XAttribute("aria-labelledby", "time-line-title time-line-desc"), new XAttribute("font-family", "Calibri, Carlito, 'Segoe UI', Arial, sans-serif"), new XAttribute("font-size", 14),
            new XElement(Svg + "title", new XAttribute("id", "time-line-title"), title),
            new XElement(Svg + "desc", new XAttribute("id", "time-line-desc"), Description(line, templates, texts)),
            new XElement(Svg + "rect", new XAttribute("width", Width), new XAttribute("height", height), new XAttribute("fill", "#FFFFFF")),
            Text(20, 34, "start", title, Ink, bold: true, size: 20),
            Line(Axis, First - 20, today, dashed: false),
            Line(Axis, today, places[^1].Y + 16, dashed: true),
            places.SelectMany((place, i) => place.Entry is { } entry ? Entry(entry, place.Y, i > 0 && places[i - 1].Entry?.Day == entry.Day, templates, texts) : Today(place.Y, line.Today, templates, texts)),
            line.Entries.IsEmpty ? Text(Axis + 22, today + 34, "start", texts.Words["timeNothing"], Quiet) : null);
    }

    /// <summary>The entries from above down, with today among them.</summary>
    private static IEnumerable<(TimeEntry? Entry, double Y)> Places(CaseTimeLine line)
    {
        var y = (double)First;
        DateOnly? before = null;
        IEnumerable<(DateOnly Day, TimeEntry? Entry)> all = [.. line.Entries.Select(entry => (entry.Day, (TimeEntry?)entry)), (line.Today, null)];
        foreach (var (day, entry) in all.OrderBy(place => place.Day).ThenBy(place => place.Entry is null ? 0 : 1))
        {
            if (before is { } last)
                y += Math.Clamp((day.DayNumber - last.DayNumber) * PerDay, entry is null ? 44 : day == last ? 22 : Nearest, Farthest);
            before = day;
            yield return (entry, Math.Round(y));
        }
        if (line.Entries.IsEmpty)
            yield return (new TimeEntry(line.Today, "", TimeMark.Happened), y + Nearest);
    }

    private static IEnumerable<XElement> Entry(TimeEntry entry, double y, bool sameDay, Templates templates, TrackerTexts texts)
    {
        if (entry.What.Length == 0)
            yield break;
        if (!sameDay)
            yield return Text(Axis - 18, y + 5, "end", CaseTimeLine.Day(entry.Day, templates, texts), Quiet);
        yield return entry.Mark switch
        {
            TimeMark.Happened => Circle(y, Ink),
            TimeMark.Ahead => Circle(y, "#FFFFFF"),
            _ => new XElement(Svg + "path", new XAttribute("d", string.Create(CultureInfo.InvariantCulture, $"M{Axis} {y - 9} L{Axis + 9} {y} L{Axis} {y + 9} L{Axis - 9} {y} Z")), new XAttribute("fill", "#FFFFFF"), new XAttribute("stroke", Late), new XAttribute("stroke-width", 2.5)),
        };
        yield return Text(Axis + 22, y + 5, "start", CaseTimeLine.What(entry, texts), entry.Mark == TimeMark.Overdue ? Late : "#1A1A1A", bold: entry.Mark == TimeMark.Overdue);
    }

    private static IEnumerable<XElement> Today(double y, DateOnly today, Templates templates, TrackerTexts texts) =>
    [
        new(Svg + "line", new XAttribute("x1", 20), new XAttribute("x2", Width - 20), new XAttribute("y1", y), new XAttribute("y2", y), new XAttribute("stroke", Quiet), new XAttribute("stroke-width", 1), new XAttribute("stroke-dasharray", "2 3")),
        Text(Axis - 18, y - 5, "end", CaseTimeLine.Day(today, templates, texts), Quiet),
        Text(Axis + 22, y - 5, "start", texts.Words["timeToday"], Quiet, bold: true),
    ];

    private static XElement Line(double x, double from, double to, bool dashed) => new(Svg + "line", new XAttribute("x1", x), new XAttribute("x2", x), new XAttribute("y1", from), new XAttribute("y2", to),
        new XAttribute("stroke", Ink), new XAttribute("stroke-width", 2), dashed ? new XAttribute("stroke-dasharray", "6 4") : null);

    private static XElement Circle(double y, string fill) => new(Svg + "circle", new XAttribute("cx", Axis), new XAttribute("cy", y), new XAttribute("r", 7), new XAttribute("fill", fill), new XAttribute("stroke", Ink), new XAttribute("stroke-width", 2.5));

    private static XElement Text(double x, double y, string anchor, string text, string colour, bool bold = false, int size = 14) => new(Svg + "text",
        new XAttribute("x", x), new XAttribute("y", y), new XAttribute("text-anchor", anchor), new XAttribute("fill", colour), size == 14 ? null : new XAttribute("font-size", size), bold ? new XAttribute("font-weight", "bold") : null, text);
}
