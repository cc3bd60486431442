using System.Xml;
using System.Xml.Linq;

namespace SpOffice.Word;

/// <summary>Writes text as the content of a run: line breaks and tabs are elements in WordprocessingML.</summary>
internal static class RunContent
{
    public static void Write(XmlWriter xml, string text, string element = "t")
    {
        var lines = text.Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            if (i > 0)
                Empty(xml, "br");
            var pieces = lines[i].Split('\t');
            for (var j = 0; j < pieces.Length; j++)
            {
                if (j > 0)
                    Empty(xml, "tab");
                if (pieces[j].Length == 0)
                    continue;
                xml.WriteStartElement("w", element, Names.Word);
                xml.WriteAttributeString("xml", "space", null, "preserve");
                xml.WriteString(pieces[j]);
                xml.WriteEndElement();
            }
        }
    }

    /// <summary>The same as elements.</summary>
    public static IEnumerable<XElement> Of(string text)
    {
        var lines = text.Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            if (i > 0)
                yield return new XElement(Names.W + "br");
            var pieces = lines[i].Split('\t');
            for (var j = 0; j < pieces.Length; j++)
            {
                if (j > 0)
                    yield return new XElement(Names.W + "tab");
                if (pieces[j].Length > 0)
                    yield return new XElement(Names.W + "t", new XAttribute(XNamespace.Xml + "space", "preserve"), pieces[j]);
            }
        }
    }

    private static void Empty(XmlWriter xml, string name)
    {
        xml.WriteStartElement("w", name, Names.Word);
        xml.WriteEndElement();
    }
}
