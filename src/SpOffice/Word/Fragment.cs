using System.Xml.Linq;

namespace SpOffice.Word;

/// <summary>A few blocks of a document as a Flat OPC file of their own, for <c>insertOoxml</c>: with the styles, lists, pictures and help texts
/// they need, and without headers, footers and properties.</summary>
internal static class Fragment
{
    private static readonly XNamespace W = Names.W;

    /// <param name="package">The document.</param>
    /// <param name="main">Its main part.</param>
    /// <param name="root">The root of the main part as it is edited; its declarations are kept.</param>
    /// <param name="blocks">Blocks of its body.</param>
    public static string Of(Package package, string main, XElement root, IEnumerable<XElement> blocks)
    {
        var copies = blocks.Select(block => new XElement(block)).ToList();
        copies.Descendants().Where(element => element.Name.LocalName is "headerReference" or "footerReference").Remove();
        var document = new XElement(root.Name, root.Attributes(), new XElement(W + "body", copies));
        var used = copies.DescendantsAndSelf().Attributes().Where(attribute => attribute.Name.Namespace == Names.R).Select(attribute => attribute.Value).ToHashSet();
        var relations = Relations.Of(package, main).Where(relation => used.Contains(relation.Id) || IsNeeded(relation.Kind, document)).ToList();
        var parts = new Dictionary<string, byte[]>(StringComparer.Ordinal)
        {
            ["[Content_Types].xml"] = package["[Content_Types].xml"]!,
            [main] = XmlBytes.Of(document),
            [Relations.PathOf(main)] = Keep(package[Relations.PathOf(main)], relations.Select(relation => relation.Id).ToHashSet()),
            ["_rels/.rels"] = Keep(package["_rels/.rels"], Relations.Of(package, "").Where(relation => relation.Kind == "officeDocument").Select(relation => relation.Id).ToHashSet()),
        };
        var waiting = new Stack<string>(relations.Where(relation => !relation.External).Select(relation => relation.Target));
        while (waiting.TryPop(out var name))
        {
            if (package[name] is not { } content || !parts.TryAdd(name, content))
                continue;
            if (package[Relations.PathOf(name)] is { } own)
                parts[Relations.PathOf(name)] = own;
            foreach (var relation in Relations.Of(package, name).Where(relation => !relation.External))
                waiting.Push(relation.Target);
        }
        return FlatOpc.Write(Package.Of(parts));
    }

    private static bool IsNeeded(string kind, XElement document) => kind switch
    {
        "styles" => true,
        "numbering" => document.Descendants(W + "numPr").Any(),
        "glossaryDocument" => document.Descendants(W + "placeholder").Any(),
        "footnotes" => document.Descendants(W + "footnoteReference").Any(),
        "endnotes" => document.Descendants(W + "endnoteReference").Any(),
        "comments" => document.Descendants(W + "commentReference").Any(),
        _ => false,
    };

    private static byte[] Keep(byte[]? relations, HashSet<string> ids)
    {
        var root = relations is null ? new XElement(Names.Rels + "Relationships") : SafeXml.Load(relations);
        root.Elements().Where(relation => !ids.Contains((string?)relation.Attribute("Id") ?? "")).Remove();
        return XmlBytes.Of(root);
    }
}
