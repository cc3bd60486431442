using System.Xml;

namespace SpOffice.Word;

/// <summary>A document of our own on the base styles, with page numbers and an empty header, and no control of a form.</summary>
internal static class FreshDocument
{
    /// <summary>Writes it.</summary>
    /// <param name="title">The title among its properties.</param>
    /// <param name="lang">Its language: en, fr or es.</param>
    /// <param name="templates">Wording and base document.</param>
    /// <param name="content">Writes what stands on its pages.</param>
    /// <param name="pictures">Pictures the pages show: the id by which they do, the part, its content type.</param>
    public static byte[] Write(string title, string lang, Templates templates, Action<XmlWriter, BodyWriter, StyleSheet> content, params ReadOnlySpan<(string Id, string Part, string Type, byte[] Content)> pictures)
    {
        var head = Letterhead.Open(templates.BaseDocument, templates, Bounds.Native);
        var styles = new StyleSheet(null, templates.BaseStyles.Root);
        var run = SubmissionWriter.RunLanguage(lang);
        var parts = new PartList(head);
        parts.Add("word/spFooter.xml", "footer", Furniture.Footer(styles, run, templates.Documents[lang]));
        parts.Add("word/spHeader.xml", "header", Furniture.Empty("hdr", styles, run));
        parts.Add("word/spSettings.xml", "settings", Settings.Write(false));
        foreach (var (id, part, type, picture) in pictures)
            parts.AddPicture(id, part, type, picture);
        var document = XmlBytes.Write(xml =>
        {
            var body = new BodyWriter(xml, styles, run, new ControlIds(head.Root));
            DocumentRoot.Start(xml, head.Root);
            body.Element("body", () =>
            {
                content(xml, body, styles);
                SectionSetup.OfCase(head, parts).WriteTo(xml);
            });
            xml.WriteEndElement();
        });
        parts.Add("word/spStyles.xml", "styles", styles.ToBytes());
        parts.AddProperties(title, lang);
        return parts.ToPackage(document).ToBytes();
    }
}
