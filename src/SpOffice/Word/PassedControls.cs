using System.Xml;
using System.Xml.Linq;

namespace SpOffice.Word;

/// <summary>Edits some content controls of a part while it is passed on from a reader to a writer: only these controls are ever built as
/// elements. In a browser that is the difference between one second and four for a document of hundreds of victims.</summary>
internal static class PassedControls
{
    /// <summary>The part with the controls edited.</summary>
    /// <param name="part">The part, not in the name spaces of "Strict Open XML".</param>
    /// <param name="edits">What to do with a control, by its number, see <see cref="Reading.Controls"/>.</param>
    public static byte[] Edit(byte[] part, IReadOnlyDictionary<int, Action<XElement>> edits) => XmlBytes.Write(xml => SafeXml.Read(part, reader =>
    {
        var ordinal = 0;
        for (var more = reader.Read(); more;)
        {
            SafeXml.Refuse(reader, Bounds.Native.Depth);
            var isControl = reader.NodeType == XmlNodeType.Element && reader.LocalName == "sdt" && Names.IsWord(reader.NamespaceURI);
            if (isControl && edits.TryGetValue(ordinal, out var edit))
            {
                var control = (XElement)XNode.ReadFrom(reader);
                ordinal += control.DescendantsAndSelf(Names.W + "sdt").Count();
                edit(control);
                control.WriteTo(xml);
                more = !reader.EOF;
                continue;
            }
            ordinal += isControl ? 1 : 0;
            Pass(reader, xml);
            more = reader.Read();
        }
        return ordinal;
    }));

    private static void Pass(XmlReader reader, XmlWriter xml)
    {
        switch (reader.NodeType)
        {
            case XmlNodeType.Element:
                xml.WriteStartElement(reader.Prefix, reader.LocalName, reader.NamespaceURI);
                xml.WriteAttributes(reader, defattr: false);
                if (reader.IsEmptyElement)
                    xml.WriteEndElement();
                break;
            case XmlNodeType.EndElement:
                xml.WriteFullEndElement();
                break;
            case XmlNodeType.CDATA:
                xml.WriteCData(reader.Value);
                break;
            case XmlNodeType.Text or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace when reader.Depth > 0:
                xml.WriteString(reader.Value);
                break;
        }
    }
}
