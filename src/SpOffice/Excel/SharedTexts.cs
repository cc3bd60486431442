using System.Globalization;
using System.Text;
using System.Xml;
using SpOffice.Word;

namespace SpOffice.Excel;

/// <summary>The texts that cells share.</summary>
internal sealed class SharedTexts
{
    private readonly List<string> texts = [];

    public SharedTexts(byte[]? part)
    {
        if (part is null)
            return;
        SafeXml.Read(part, xml =>
        {
            while (!xml.EOF)
            {
                if (xml.NodeType == XmlNodeType.Element && xml.LocalName == "si")
                    texts.Add(CellText.Unescaped(ReadItem(xml)));
                else
                    xml.Read();
            }
            return true;
        });
    }

    /// <summary>The text of a number as the file writes it; empty if there is none.</summary>
    public string this[string number] =>
        int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var index) && index < texts.Count ? texts[index] : "";

    /// <summary>Reads one text to its end, phonetic readings left out.</summary>
    public static string ReadItem(XmlReader xml)
    {
        if (xml.IsEmptyElement)
        {
            xml.Read();
            return "";
        }
        var text = new StringBuilder();
        var depth = xml.Depth;
        xml.Read();
        while (xml.Depth > depth)
        {
            if (xml.NodeType == XmlNodeType.Element && xml.LocalName == "rPh")
                xml.Skip();
            else if (xml.NodeType == XmlNodeType.Element && xml.LocalName == "t")
                text.Append(xml.ReadElementContentAsString());
            else
                xml.Read();
        }
        xml.Read();
        return text.ToString();
    }
}
