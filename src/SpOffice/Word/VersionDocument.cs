using System.Collections.Immutable;

namespace SpOffice.Word;

/// <summary>One paragraph of a version.</summary>
/// <param name="Style">Name of a style of <c>base.docx</c>.</param>
/// <param name="Text">Its text.</param>
internal sealed record VersionLine(string Style, string Text);

/// <summary>Writes a version that leaves, on the base styles and from nothing but its lines: no control, no tag, no header, no property of the original.</summary>
internal static class VersionDocument
{
    public static byte[] Write(string title, IEnumerable<VersionLine> lines, string lang, Templates templates)
    {
        var head = Letterhead.Open(templates.BaseDocument, templates, Bounds.Native);
        var styles = new StyleSheet(null, templates.BaseStyles.Root);
        var run = SubmissionWriter.RunLanguage(lang);
        var parts = new PartList(head);
        parts.Add("word/spFooter.xml", "footer", Furniture.Footer(styles, run, templates.Documents[lang]));
        parts.Add("word/spHeader.xml", "header", Furniture.Empty("hdr", styles, run));
        parts.Add("word/spSettings.xml", "settings", Settings.Write(false));
        var document = XmlBytes.Write(xml =>
        {
            var body = new BodyWriter(xml, styles, run, new ControlIds(head.Root));
            DocumentRoot.Start(xml, head.Root);
            body.Element("body", () =>
            {
                foreach (var line in lines.Prepend(new VersionLine("heading 1", title)).ToImmutableArray())
                    body.Paragraph(line.Style, line.Text);
                SectionSetup.OfCase(head, parts).WriteTo(xml);
            });
            xml.WriteEndElement();
        });
        parts.Add("word/spStyles.xml", "styles", styles.ToBytes());
        parts.AddProperties(title, lang);
        return parts.ToPackage(document).ToBytes();
    }
}
