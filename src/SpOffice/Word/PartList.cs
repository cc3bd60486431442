using System.Xml.Linq;

namespace SpOffice.Word;

/// <summary>The parts of a new document with their relations and content types. Ids are ours and always the same.</summary>
internal sealed class PartList
{
    private const string OfficeTypes = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private const string WordTypes = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private const string DocumentPart = "word/document.xml";

    private readonly SortedDictionary<string, byte[]> contents = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, string> types = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, List<XElement>> relations = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> ids = [];

    public PartList(Letterhead head)
    {
        foreach (var relation in head.Relations.Where(relation => relation.Kind != "styles"))
            Relate(DocumentPart, relation.Id, relation.Kind, relation.External ? relation.Target : "/" + relation.Target, relation.External);
        foreach (var (name, content, type) in head.Parts())
        {
            contents[name] = content;
            if (type is not null)
                types[name] = type;
        }
    }

    public string IdOf(string part) => ids[part];

    /// <summary>Adds a part that the document points to.</summary>
    public void Add(string name, string kind, byte[] content) => AddTo(DocumentPart, name, kind, content);

    public void AddTo(string owner, string name, string kind, byte[] content)
    {
        ids[name] = $"rIdSp{ids.Count + 1}";
        contents[name] = content;
        types[name] = WordTypes + (kind == "glossaryDocument" ? "document.glossary" : kind) + "+xml";
        Relate(owner, ids[name], kind, "/" + name, false);
    }

    /// <summary>Adds a picture under an id of the caller's.</summary>
    public void AddPicture(string id, string name, string type, byte[] content)
    {
        (ids[name], contents[name], types[name]) = (id, content, type);
        Relate(DocumentPart, id, "image", "/" + name, false);
    }

    /// <summary>Core properties: what the document is, and nobody's name.</summary>
    public void AddProperties(string title, string lang)
    {
        XNamespace dc = "http://purl.org/dc/elements/1.1/";
        XNamespace cp = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";
        contents["docProps/core.xml"] = XmlBytes.Of(new XElement(cp + "coreProperties",
            new XAttribute(XNamespace.Xmlns + "cp", cp), new XAttribute(XNamespace.Xmlns + "dc", dc),
            new XElement(dc + "title", title), new XElement(dc + "language", lang)));
        types["docProps/core.xml"] = "application/vnd.openxmlformats-package.core-properties+xml";
    }

    public Package ToPackage(byte[] document)
    {
        contents[DocumentPart] = document;
        types[DocumentPart] = WordTypes + "document.main+xml";
        foreach (var (owner, related) in relations)
            contents[Relations.PathOf(owner)] = Relationships(related);
        contents["_rels/.rels"] = Relationships(
        [
            Relationship("rId1", OfficeTypes + "officeDocument", DocumentPart),
            Relationship("rId2", Names.PackageRelationships + "/metadata/core-properties", "docProps/core.xml"),
        ]);
        contents["[Content_Types].xml"] = XmlBytes.Of(new XElement(Names.Types + "Types",
            Default("rels", "application/vnd.openxmlformats-package.relationships+xml"), Default("xml", "application/xml"),
            types.Select(type => new XElement(Names.Types + "Override", new XAttribute("PartName", "/" + type.Key), new XAttribute("ContentType", type.Value)))));
        return Package.Of(contents);
    }

    private static XElement Default(string extension, string type) =>
        new(Names.Types + "Default", new XAttribute("Extension", extension), new XAttribute("ContentType", type));

    private void Relate(string owner, string id, string kind, string target, bool external)
    {
        if (!relations.TryGetValue(owner, out var related))
            relations[owner] = related = [];
        related.Add(Relationship(id, OfficeTypes + kind, target, external));
    }

    private static XElement Relationship(string id, string type, string target, bool external = false) => new(Names.Rels + "Relationship",
        new XAttribute("Id", id), new XAttribute("Type", type), new XAttribute("Target", target),
        external ? new XAttribute("TargetMode", "External") : null);

    private static byte[] Relationships(IEnumerable<XElement> related) => XmlBytes.Of(new XElement(Names.Rels + "Relationships", related));
}
