using System.Xml;
using System.Xml.Linq;

namespace SpOffice.Word;

/// <summary>The document element: the letterhead's name spaces and ours, with w14 and w15 declared ignorable for older readers.</summary>
internal static class DocumentRoot
{
    private static readonly XNamespace Mc = Names.Compatibility;

    public static void Start(XmlWriter xml, XElement letterhead)
    {
        var prefixes = new SortedDictionary<string, string>(StringComparer.Ordinal)
        {
            ["r"] = Names.Relationships,
            ["mc"] = Names.Compatibility,
            ["w14"] = Names.Word2010,
            ["w15"] = Names.Word2012,
        };
        foreach (var declared in letterhead.Attributes().Where(attribute => attribute.IsNamespaceDeclaration && attribute.Name.LocalName is not ("xmlns" or "w")))
            prefixes.TryAdd(declared.Name.LocalName, declared.Value);
        var ignorable = ((string?)letterhead.Attribute(Mc + "Ignorable") ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Where(prefixes.ContainsKey).Concat(["w14", "w15"]).Distinct();
        xml.WriteStartElement("w", "document", Names.Word);
        foreach (var (prefix, uri) in prefixes)
            xml.WriteAttributeString("xmlns", prefix, null, uri);
        xml.WriteAttributeString("mc", "Ignorable", Names.Compatibility, string.Join(' ', ignorable));
    }
}
