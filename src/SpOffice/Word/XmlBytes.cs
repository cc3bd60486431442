using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace SpOffice.Word;

/// <summary>Writes parts: UTF-8 without a mark, nothing added between elements, since white space is text.</summary>
internal static class XmlBytes
{
    public static byte[] Of(XElement root) => Write(root.WriteTo);

    public static byte[] Write(Action<XmlWriter> write)
    {
        using var stream = new MemoryStream();
        using (var writer = XmlWriter.Create(stream, new XmlWriterSettings { Encoding = new UTF8Encoding(false), NewLineHandling = NewLineHandling.Entitize }))
        {
            writer.WriteStartDocument(true);
            write(writer);
        }
        return stream.ToArray();
    }
}
