using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace SpOffice.Word;

/// <summary>Flat OPC: a whole package in one XML file, as <c>getOoxml</c> gives it and Word saves as "XML document".</summary>
internal static class FlatOpc
{
    private const string Namespace = "http://schemas.microsoft.com/office/2006/xmlPackage";

    public static Package Open(byte[] file, Bounds bounds) => SafeXml.Read(file, reader =>
    {
        reader.MoveToContent();
        if (reader.NamespaceURI != Namespace)
            throw new UnreadableException("not-word-xml");
        var parts = new Dictionary<string, byte[]>(StringComparer.Ordinal);
        var types = new StringBuilder("<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">");
        reader.Read();
        while (!reader.EOF && parts.Count <= bounds.Parts)
        {
            if (reader.NodeType == XmlNodeType.Element && reader.LocalName == "part")
            {
                var name = reader.GetAttribute("name", Namespace)?.TrimStart('/') ?? "";
                types.Append("<Override PartName=\"/").Append(name).Append("\" ContentType=\"")
                    .Append(System.Security.SecurityElement.Escape(reader.GetAttribute("contentType", Namespace))).Append("\"/>");
                parts[name] = Content(reader);
            }
            else
            {
                reader.Read();
            }
        }
        parts["[Content_Types].xml"] = Encoding.UTF8.GetBytes(types.Append("</Types>").ToString());
        return Package.Of(parts);
    });

    /// <summary>Writes a package as Flat OPC, for <c>insertOoxml</c>.</summary>
    public static string Write(Package package)
    {
        XNamespace pkg = Namespace;
        var types = SafeXml.Load(package["[Content_Types].xml"]!);
        return new XElement(pkg + "package", new XAttribute(XNamespace.Xmlns + "pkg", Namespace),
            package.Names.Where(name => name != "[Content_Types].xml").OrderBy(name => name == "_rels/.rels" ? 0 : 1).Select(name =>
            {
                var type = ContentTypes.Of(types, name) ?? "application/octet-stream";
                var content = package[name]!;
                return new XElement(pkg + "part", new XAttribute(pkg + "name", "/" + name), new XAttribute(pkg + "contentType", type),
                    type.EndsWith("xml", StringComparison.Ordinal)
                        ? new XElement(pkg + "xmlData", SafeXml.Load(content))
                        : new XElement(pkg + "binaryData", Convert.ToBase64String(content, Base64FormattingOptions.InsertLineBreaks)));
            })).ToString(SaveOptions.DisableFormatting);
    }

    private static byte[] Content(XmlReader reader)
    {
        using var part = reader.ReadSubtree();
        var content = Array.Empty<byte>();
        while (part.Read())
        {
            if (part.NodeType != XmlNodeType.Element)
                continue;
            if (part.LocalName == "xmlData")
                content = Encoding.UTF8.GetBytes(part.ReadInnerXml());
            else if (part.LocalName == "binaryData")
                content = Convert.FromBase64String(part.ReadElementContentAsString());
        }
        reader.Read();
        return content;
    }
}
