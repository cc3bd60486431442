using System.Text;
using System.Xml.Linq;
using SpOffice.Word;

namespace SpOffice.Tests.Word;

/// <summary>A document in the other formats that Word saves.</summary>
internal static class OtherFormats
{
    /// <summary>With the name spaces of the strict standard.</summary>
    public static byte[] Strict(byte[] docx)
    {
        var package = Package.Open(docx, Bounds.Native);
        foreach (var name in package.Names.Where(name => name.EndsWith(".xml") || name.EndsWith(".rels")).ToList())
        {
            package = package.With(name, Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(package[name]!)
                .Replace("http://schemas.openxmlformats.org/wordprocessingml/2006/main", "http://purl.oclc.org/ooxml/wordprocessingml/main")
                .Replace("http://schemas.openxmlformats.org/officeDocument/2006/relationships", "http://purl.oclc.org/ooxml/officeDocument/relationships")));
        }
        return package.ToBytes();
    }

    /// <summary>As one XML file.</summary>
    public static byte[] FlatOpcOf(byte[] docx)
    {
        XNamespace pkg = "http://schemas.microsoft.com/office/2006/xmlPackage";
        var package = Package.Open(docx, Bounds.Native);
        var types = XElement.Parse(Encoding.UTF8.GetString(package["[Content_Types].xml"]!)).Elements()
            .Where(type => type.Attribute("PartName") is not null).ToDictionary(type => type.Attribute("PartName")!.Value, type => type.Attribute("ContentType")!.Value);
        return Encoding.UTF8.GetBytes(new XElement(pkg + "package", new XAttribute(XNamespace.Xmlns + "pkg", pkg), package.Names.Where(name => name != "[Content_Types].xml").Select(name =>
            new XElement(pkg + "part", new XAttribute(pkg + "name", "/" + name),
                new XAttribute(pkg + "contentType", types.GetValueOrDefault("/" + name, "application/vnd.openxmlformats-package.relationships+xml")),
                new XElement(pkg + "xmlData", XElement.Load(new MemoryStream(package[name]!), LoadOptions.PreserveWhitespace))))).ToString(SaveOptions.DisableFormatting));
    }
}
