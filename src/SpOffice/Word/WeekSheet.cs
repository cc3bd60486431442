using System.Xml.Linq;
using SpOffice.Texts;
using SpOffice.Tracking;

namespace SpOffice.Word;

/// <summary>What is due, as a sheet to print: our references, neutral verbs and days, and a box to tick.</summary>
public static class WeekSheet
{
    private static readonly int[] Widths = [1500, 1500, 2900, 2600, 854];

    /// <summary>Writes the sheet.</summary>
    /// <param name="due">What is due.</param>
    /// <param name="templates">Words and base document.</param>
    /// <param name="lang">Language of the sheet.</param>
    /// <param name="from">First day of the week.</param>
    public static byte[] Write(IReadOnlyList<Due> due, Templates templates, string lang, DateOnly from)
    {
        var head = Letterhead.Open(templates.BaseDocument, templates, Bounds.Native);
        var styles = new StyleSheet(null, templates.BaseStyles.Root);
        var run = SubmissionWriter.RunLanguage(lang);
        var texts = templates.TrackerWording[lang];
        var parts = new PartList(head);
        var title = Wording.Fill(texts.Words["weekTitle"], [("date", Words(templates, lang, from))]);
        parts.Add("word/spFooter.xml", "footer", Furniture.Footer(styles, run, templates.Documents[lang]));
        parts.Add("word/spSettings.xml", "settings", Settings.Write(false));
        var document = XmlBytes.Write(xml =>
        {
            var body = new BodyWriter(xml, styles, run, ControlIds.OfNothing);
            DocumentRoot.Start(xml, head.Root);
            body.Element("body", () =>
            {
                body.Paragraph("heading 1", title);
                body.Paragraph("SpOffice Note", texts.Words["weekNote"]);
                if (due.Count == 0)
                    body.Paragraph("Normal", texts.Words["nothingDue"]);
                else
                    Table(body, due, templates, texts, from);
                Section(parts).WriteTo(xml);
            });
            xml.WriteEndElement();
        });
        parts.Add("word/spStyles.xml", "styles", styles.ToBytes());
        parts.AddProperties(title, lang);
        return parts.ToPackage(document).ToBytes();
    }

    private static void Table(BodyWriter body, IReadOnlyList<Due> due, Templates templates, TrackerTexts texts, DateOnly from) => body.Table(Widths, () =>
    {
        Row(body, true, "SpOffice Label", [texts.Dashboard["date"], texts.Dashboard["case"], texts.Dashboard["what"], texts.Columns["deadline.basis"], texts.Words["doneBox"]]);
        foreach (var item in due)
        {
            var day = Words(templates, texts.Lang, item.Day) + (item.Hour is { } hour ? $", {hour:HH:mm} {item.Zone}".TrimEnd() : "") + (item.Day < from ? $" ({texts.Words["overdue"]})" : "");
            Row(body, false, "SpOffice Cell", [day, item.Ref, item.Verb(texts), item.BasisText(texts, templates), "☐"]);
        }
    });

    private static void Row(BodyWriter body, bool header, string style, string[] cells) => body.Row(header, () =>
    {
        for (var i = 0; i < cells.Length; i++)
        {
            var text = cells[i];
            body.Cell(Widths[i], style, () => body.Run(text), shaded: header);
        }
    });

    private static string Words(Templates templates, string lang, DateOnly day) => templates.Dates.Of(new Submissions.PartialDate(day.Year, day.Month, day.Day), lang);

    private static XElement Section(PartList parts) => new(Names.W + "sectPr",
        new XElement(Names.W + "footerReference", new XAttribute(Names.W + "type", "default"), new XAttribute(Names.R + "id", parts.IdOf("word/spFooter.xml"))),
        new XElement(Names.W + "pgSz", new XAttribute(Names.W + "w", 11906), new XAttribute(Names.W + "h", 16838)),
        new XElement(Names.W + "pgMar", new[] { ("top", 1361), ("right", 1276), ("bottom", 1247), ("left", 1276), ("header", 624), ("footer", 567), ("gutter", 0) }.Select(margin => new XAttribute(Names.W + margin.Item1, margin.Item2))));
}
