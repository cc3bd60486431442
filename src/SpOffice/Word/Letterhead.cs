using System.Collections.Immutable;
using System.Xml.Linq;
using SpOffice.Media;

namespace SpOffice.Word;

/// <summary>The document a submission is written on: the user's letterhead, or <c>base.docx</c>. Its body, headers and pictures stand on the
/// cover page only. Properties, comments, custom data and links to templates, which name people and machines, are left behind.</summary>
internal sealed class Letterhead
{
    private static readonly ImmutableHashSet<string> Kept =
        ["styles", "numbering", "fontTable", "theme", "image", "header", "footer", "footnotes", "endnotes", "hyperlink", "chart", "diagramData",
         "diagramLayout", "diagramQuickStyle", "diagramColors", "diagramDrawing", "font", "chartStyle", "chartColorStyle"];

    private static readonly XNamespace W = Names.W;

    private readonly Package package;
    private readonly string main;

    private Letterhead(Package package)
    {
        this.package = package;
        main = Word.Relations.MainDocument(package);
        Root = SafeXml.Load(package[main]!);
        if (Root.Name != W + "document" || Root.Element(W + "body") is null)
            throw new UnreadableException("letterhead-unusable");
        Relations = [.. Word.Relations.Of(package, main).Where(relation => Kept.Contains(relation.Kind))];
        AcceptedChanges.In(Root);
        WithoutAlternativeText(Root);
        var kept = Relations.Select(relation => relation.Id).ToHashSet();
        // An embedded workbook or an imported file can hide what the page does not show, and a linked picture tells its server who opens it.
        if (Relations.Any(relation => relation is { External: true, Kind: not "hyperlink" }) || Blocks.DescendantsAndSelf().Attributes().Any(attribute => attribute.Name.Namespace == Names.R && !kept.Contains(attribute.Value)))
            throw new UnreadableException("letterhead-unusable");
    }

    /// <exception cref="UnreadableException">The file is no Word document, or a submission itself (letterhead-unusable).</exception>
    public static Letterhead Open(byte[] file, Templates templates, Bounds bounds)
    {
        var letterhead = new Letterhead(Package.Open(file, bounds));
        var tags = letterhead.Root.Descendants(W + "tag").Select(tag => (string?)tag.Attribute(W + "val") ?? "");
        return tags.Any(tag => tag.StartsWith(Names.FormTag, StringComparison.Ordinal) || templates.Questions.ContainsKey(tag))
            ? throw new UnreadableException("letterhead-unusable") : letterhead;
    }

    /// <summary>The whole document element.</summary>
    public XElement Root { get; }

    /// <summary>Relations of the document that are kept, with their ids.</summary>
    public ImmutableArray<Relation> Relations { get; }

    /// <summary>What stands on the page, without the last section's set-up.</summary>
    public IEnumerable<XElement> Blocks => Root.Element(W + "body")!.Elements().Where(element => element.Name != W + "sectPr");

    /// <summary>The set-up of its last section.</summary>
    public XElement? Section => Root.Element(W + "body")!.Element(W + "sectPr");

    /// <summary>Whether even pages have headers of their own.</summary>
    public bool EvenAndOdd => Word.Relations.Of(package, main).FirstOrDefault(relation => relation.Kind == "settings") is { } settings
        && package[settings.Target] is { } part && SafeXml.Load(part).Element(W + "evenAndOddHeaders") is not null;

    /// <summary>The styles part.</summary>
    public byte[]? Styles => Target("styles") is { } name ? package[name] : null;

    /// <summary>The part of a kind, or null.</summary>
    public string? Target(string kind) => Relations.FirstOrDefault(relation => relation.Kind == kind)?.Target;

    /// <summary>Every part that is kept apart from the document and its styles, with what those parts point to.</summary>
    public IEnumerable<(string Name, byte[] Content, string? Type)> Parts()
    {
        var names = new HashSet<string>();
        var waiting = new Stack<string>(Relations.Where(relation => relation is { External: false, Kind: not "styles" }).Select(relation => relation.Target));
        while (waiting.TryPop(out var name))
        {
            if (package[name] is not { } content || !names.Add(name))
                continue;
            yield return (name, Bare(Story(content)), ContentType(name));
            if (package[Word.Relations.PathOf(name)] is { } relations)
                yield return (Word.Relations.PathOf(name), relations, null);
            foreach (var relation in Word.Relations.Of(package, name))
            {
                if (relation.External ? relation.Kind != "hyperlink" : !Kept.Contains(relation.Kind))
                    throw new UnreadableException("letterhead-unusable");
                if (!relation.External)
                    waiting.Push(relation.Target);
            }
        }
    }

    private static byte[] Bare(byte[] part) => PictureMetadata.Without(part) ?? part;

    /// <summary>Headers, footers and notes without the names of those who changed them.</summary>
    private static byte[] Story(byte[] part)
    {
        if (part.AsSpan().IndexOf("wordprocessingml/2006/main"u8) < 0)
            return part;
        var story = SafeXml.Load(part);
        AcceptedChanges.In(story);
        WithoutAlternativeText(story);
        return XmlBytes.Of(story);
    }

    /// <summary>What describes a picture of the letterhead names the house where nobody looks.</summary>
    private static void WithoutAlternativeText(XElement story) =>
        story.Descendants().Where(element => element.Name.LocalName is "docPr" or "cNvPr" or "shape").Attributes()
            .Where(attribute => attribute.Name.LocalName is "descr" or "title" or "alt").Remove();

    private string? ContentType(string part) => ContentTypes.Of(SafeXml.Load(package["[Content_Types].xml"]!), part);
}
