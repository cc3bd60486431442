using System.Collections.Immutable;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using SpOffice.Word;

namespace SpOffice.Cleaning;

/// <summary>Cleans a Word or Excel file of what tells about people and machines: author, company, template, editing sessions, printer settings,
/// links, embedded fonts and objects. What a reader would miss goes only once confirmed. Every other part keeps its bytes.</summary>
public static partial class CleanFile
{
    /// <summary>What is taken out only when it is confirmed.</summary>
    public static readonly ImmutableArray<string> ToConfirm =
    [
        "comments", "changes", "hidden-text", "hidden-sheets", "hidden-cells", "formula-texts", "pivot-caches", "data-connections", "picture-metadata", "picture-not-cleaned", "alternative-text",
        "document-properties", "building-blocks",
    ];

    /// <summary>What is reported and left: it cannot be taken out without making the document another one, or the picture anew.</summary>
    public static readonly ImmutableArray<string> NotCleaned = ["film-not-cleaned", "cropped-pictures", "linked-values", "inserted-files", "telling-fields"];

    private static readonly string[] Personal = ["creator", "lastModifiedBy", "lastPrinted", "revision"];
    private static readonly string[] OfContent = ["title", "subject", "keywords", "description", "category", "contentStatus", "identifier", "version"];
    private static readonly string[] OfHouse = ["Company", "Manager", "Template", "HyperlinkBase"];
    private static readonly string[] Titles = ["HeadingPairs", "TitlesOfParts", "HLinks", "DigSig"];

    /// <summary>Makes a cleaned copy.</summary>
    /// <param name="file">A .docx or .xlsx.</param>
    /// <param name="confirmed">Which of <see cref="ToConfirm"/> to take out.</param>
    /// <param name="bounds">How large the file may be.</param>
    /// <exception cref="UnreadableException">The file is neither, or holds macros.</exception>
    public static CleanReport Clean(byte[] file, IEnumerable<string> confirmed, Bounds bounds)
    {
        var package = Package.OpenOffice(file, bounds);
        var parts = new OfficeParts(package, confirmed.ToImmutableHashSet());
        Properties(parts);
        if (package.Names.Any(name => name.StartsWith("xl/", StringComparison.Ordinal)))
            ExcelCleaning.Clean(parts);
        else
            WordCleaning.Clean(parts);
        Everywhere(parts);
        Leftovers.Clean(parts);
        // Written anew even where nothing was found: the container itself can hold remarks, and says when each part was saved.
        return new CleanReport(parts.Package.ToBytes(), [.. parts.Found]);
    }

    private static void Properties(OfficeParts parts)
    {
        foreach (var core in parts.Related("core-properties", "docProps/core.xml"))
        {
            parts.Edit(core, root => parts.Remove("author", core, root.Elements().Where(element => Personal.Contains(element.Name.LocalName) && element.Value.Length > 0))
                | parts.RemoveConfirmed("document-properties", core, root.Elements().Where(element => OfContent.Contains(element.Name.LocalName) && element.Value.Length > 0)));
        }
        // The titles name sheets and ranges once more, those too that are no longer there.
        foreach (var app in parts.Related("extended-properties", "docProps/app.xml"))
        {
            parts.Edit(app, root => parts.Remove("company-and-template", app, root.Elements().Where(element => OfHouse.Contains(element.Name.LocalName) && element.Value.Length > 0))
                | parts.Remove("part-titles", app, root.Elements().Where(element => Titles.Contains(element.Name.LocalName))));
        }
        parts.Drop("custom-properties", parts.Related("custom-properties").Concat(parts.In("docProps/custom.xml", "docMetadata/")));
        parts.Drop("thumbnail", parts.Related("thumbnail").Concat(parts.In("docProps/thumbnail")));
        parts.Drop("signatures", parts.In("_xmlsignatures/"));
        parts.Drop("custom-data", parts.Related("customXml").Where(name => !InkNotes.IsInk(parts[name]!)).Concat(parts.In("customXml/")));
        parts.Drop("add-ins", parts.Related("extensibility", "userCustomization", "keyMapCustomizations", "attachedToolbars")
            .Concat(parts.Names.Where(name => name.Contains("webextensions/", StringComparison.Ordinal) && !name.EndsWith(".rels", StringComparison.Ordinal))));
    }

    private static void Everywhere(OfficeParts parts)
    {
        parts.Drop("printer-settings", parts.Names.Where(name => name.Contains("printerSettings", StringComparison.OrdinalIgnoreCase) && !name.EndsWith(".rels", StringComparison.Ordinal)));
        foreach (var chart in parts.Names.Where(name => name.Contains("/charts/", StringComparison.Ordinal) && name.EndsWith(".xml", StringComparison.Ordinal)))
            parts.Edit(chart, root => parts.Remove("embedded-objects", chart, root.Descendants().Where(element => element.Name.LocalName == "externalData")));
        parts.Drop("embedded-objects", parts.Related("package", "oleObject"));
        parts.Drop("embedded-objects", parts.Names.Where(name => (name.Contains("/embeddings/", StringComparison.Ordinal) || name.Contains("/activeX/", StringComparison.Ordinal)) && !name.EndsWith(".rels", StringComparison.Ordinal)));
        foreach (var relations in parts.Names.Where(name => name.EndsWith(".rels", StringComparison.Ordinal)))
            ExternalLinks(relations, parts);
        foreach (var chunk in parts.Related("aFChunk"))
            parts.Leave("inserted-files", chunk, 1);
        InkNotes.Clean(parts);
        DrawnThings.Clean(parts);
        Pictures.Clean(parts);
    }

    /// <summary>Links to other files, with what leads to them in the part itself.</summary>
    private static void ExternalLinks(string relations, OfficeParts parts)
    {
        var owner = OfficeParts.OwnerOf(relations);
        var ids = Relations.Of(parts.Package, owner).Where(relation => relation.External && (relation.Kind != "hyperlink" || IsFile(relation.Target))).Select(relation => relation.Id).ToHashSet();
        parts.Edit(relations, root => parts.Remove("external-links", owner, root.Elements().Where(relation => ids.Contains((string?)relation.Attribute("Id") ?? ""))));
        if (ids.Count > 0)
            parts.Edit(owner, root => OfficeParts.Cut(root.Descendants().Attributes().Where(attribute => attribute.Name.NamespaceName.EndsWith("/relationships", StringComparison.Ordinal) && ids.Contains(attribute.Value))));
    }

    /// <summary>A link to a file of a machine or a house tells its path; one to the web or to a mailbox is what a reader clicks on.</summary>
    private static bool IsFile(string target) => target.StartsWith("file:", StringComparison.OrdinalIgnoreCase) || target.StartsWith('\\')
        || (target.Length > 1 && target[1] == ':') || !(target.StartsWith('#') || Scheme().IsMatch(target));

    [GeneratedRegex("^[a-zA-Z][a-zA-Z0-9+.-]{1,30}:", RegexOptions.CultureInvariant)]
    private static partial Regex Scheme();
}
