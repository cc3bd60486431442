using System.Xml;
using SpOffice.Texts;

namespace SpOffice.Word;

/// <summary>Header and footer of the case: its reference and the page, nothing else.</summary>
internal static class Furniture
{
    /// <summary>The style whose paragraph the header repeats.</summary>
    public const string ReferenceStyle = "SpOffice Reference";

    /// <summary>The header repeats the title of the case, so that it follows when the reference is changed in Word.</summary>
    public static byte[] Header(StyleSheet styles, string lang, string title) => Part("hdr", styles, lang, (xml, body) =>
        body.Paragraph("header", () => Field(xml, body, $" STYLEREF \"{ReferenceStyle}\" ", title)));

    public static byte[] Footer(StyleSheet styles, string lang, DocumentTexts texts) => Part("ftr", styles, lang, (xml, body) =>
        body.Paragraph("footer", () =>
        {
            body.Run(texts.Words["page"] + " ");
            Field(xml, body, " PAGE ", "1");
        }));

    /// <summary>An empty header or footer, for a cover without a letterhead.</summary>
    public static byte[] Empty(string root, StyleSheet styles, string lang) => Part(root, styles, lang, (_, body) => body.Element("p"));

    private static byte[] Part(string root, StyleSheet styles, string lang, Action<XmlWriter, BodyWriter> content) => XmlBytes.Write(xml =>
    {
        xml.WriteStartElement("w", root, Names.Word);
        content(xml, new BodyWriter(xml, styles, lang, ControlIds.OfNothing));
        xml.WriteEndElement();
    });

    private static void Field(XmlWriter xml, BodyWriter body, string instruction, string shown)
    {
        xml.WriteStartElement("w", "fldSimple", Names.Word);
        xml.WriteAttributeString("w", "instr", Names.Word, instruction);
        body.Run(shown);
        xml.WriteEndElement();
    }
}
