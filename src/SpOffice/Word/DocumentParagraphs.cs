using System.Xml.Linq;

namespace SpOffice.Word;

/// <summary>The body of any Word document as plain text, a paragraph a line: deleted text out, inserted text in, notes and headers out.
/// Paragraphs in a title's or a heading's style begin with "# ".</summary>
public static class DocumentParagraphs
{
    private static readonly XNamespace W = Names.W;

    /// <summary>Reads a .docx or Flat OPC file.</summary>
    /// <exception cref="UnreadableException">The file is no Word document; the id says why.</exception>
    public static string Read(byte[] file, Bounds bounds)
    {
        var package = Package.Open(file, bounds);
        var main = Relations.MainDocument(package);
        var headings = HeadingStyles(package, main);
        return string.Join('\n', PartWalk.Of(package[main]!, bounds, _ => false).Paragraphs
            .Select(paragraph => paragraph.Style is not null && headings.Contains(paragraph.Style) ? $"# {paragraph.Text.ReplaceLineEndings(" ")}" : paragraph.Text));
    }

    /// <summary>Ids of the heading styles, found by name, for French and Spanish Word have other ids.</summary>
    private static HashSet<string> HeadingStyles(Package package, string main)
    {
        if (Relations.Of(package, main).FirstOrDefault(relation => relation.Kind == "styles") is not { } relation || package[relation.Target] is not { } styles)
            return [];
        return [.. SafeXml.Load(styles).Elements(W + "style").Where(style => IsHeading((string?)style.Element(W + "name")?.Attribute(W + "val") ?? ""))
            .Select(style => (string?)style.Attribute(W + "styleId") ?? "")];
    }

    private static bool IsHeading(string name) =>
        name.StartsWith("heading ", StringComparison.OrdinalIgnoreCase) || name.Equals("Title", StringComparison.OrdinalIgnoreCase) || name.Equals("Subtitle", StringComparison.OrdinalIgnoreCase);
}
