using System.Collections.Immutable;
using SpOffice.Word;

namespace SpOffice.Cleaning;

/// <summary>Cleans a Word or Excel file of what tells about people and machines: author, company, template, editing sessions, printer settings,
/// links, embedded fonts and objects. What a reader would miss goes only once confirmed. Every other part keeps its bytes.</summary>
public static class CleanFile
{
    /// <summary>What is taken out only when it is confirmed.</summary>
    public static readonly ImmutableArray<string> ToConfirm = ["comments", "changes", "hidden-text", "hidden-sheets", "picture-metadata"];

    private static readonly string[] Personal = ["creator", "lastModifiedBy", "lastPrinted", "revision"];
    private static readonly string[] OfHouse = ["Company", "Manager", "Template", "HyperlinkBase"];

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
        return new CleanReport(parts.Found.Exists(found => found.Removed) ? parts.Package.ToBytes() : file, [.. parts.Found]);
    }

    private static void Properties(OfficeParts parts)
    {
        parts.Edit("docProps/core.xml", root => parts.Remove("author", "docProps/core.xml", root.Elements().Where(element => Personal.Contains(element.Name.LocalName) && element.Value.Length > 0)));
        parts.Edit("docProps/app.xml", root => parts.Remove("company-and-template", "docProps/app.xml", root.Elements().Where(element => OfHouse.Contains(element.Name.LocalName) && element.Value.Length > 0)));
        parts.Drop("custom-properties", parts.Names.Where(name => name == "docProps/custom.xml"));
        parts.Drop("thumbnail", parts.Names.Where(name => name.StartsWith("docProps/thumbnail", StringComparison.Ordinal)));
    }

    private static void Everywhere(OfficeParts parts)
    {
        parts.Drop("printer-settings", parts.Names.Where(name => name.Contains("printerSettings", StringComparison.OrdinalIgnoreCase) && !name.EndsWith(".rels", StringComparison.Ordinal)));
        foreach (var chart in parts.Names.Where(name => name.Contains("/charts/", StringComparison.Ordinal) && name.EndsWith(".xml", StringComparison.Ordinal)))
            parts.Edit(chart, root => parts.Remove("embedded-objects", chart, root.Descendants().Where(element => element.Name.LocalName == "externalData")));
        parts.Drop("embedded-objects", parts.Names.Where(name => name.Contains("/embeddings/", StringComparison.Ordinal) && !name.EndsWith(".rels", StringComparison.Ordinal)));
        foreach (var relations in parts.Names.Where(name => name.EndsWith(".rels", StringComparison.Ordinal)))
        {
            parts.Edit(relations, root => parts.Remove("external-links", OfficeParts.OwnerOf(relations), root.Elements().Where(relation =>
                (string?)relation.Attribute("TargetMode") == "External" && ((string?)relation.Attribute("Type"))?.EndsWith("/hyperlink", StringComparison.Ordinal) == false)));
        }
        foreach (var picture in parts.Names)
        {
            var bare = PictureMetadata.Without(parts[picture]!);
            if (bare.Length != parts[picture]!.Length && parts.MayRemove("picture-metadata", picture, 1))
                parts.Replace(picture, bare);
        }
    }
}
