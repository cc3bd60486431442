using System.Xml.Linq;
using SpOffice.Submissions;

namespace SpOffice.Word;

/// <summary>A form drawn in the styles of a document of the user's, matched by name.</summary>
/// <param name="Package">The document it was drawn in.</param>
/// <param name="Main">Its main part.</param>
/// <param name="Root">The root of the main part.</param>
/// <param name="Blocks">The form's blocks, cover and case, without what ends the document.</param>
internal sealed record DrawnForm(Package Package, string Main, XElement Root, List<XElement> Blocks)
{
    private static readonly XNamespace W = Names.W;

    /// <param name="theirs">The user's document.</param>
    /// <param name="submission">What is in the form.</param>
    /// <param name="templates">Wording and styles.</param>
    /// <param name="bounds">How large the document may be.</param>
    /// <exception cref="UnreadableException">The document's styles cannot be used (letterhead-unusable).</exception>
    public static DrawnForm In(Package theirs, Submission submission, Templates templates, Bounds bounds)
    {
        var plain = Package.Open(templates.BaseDocument, bounds);
        if (Styles(theirs) is { } styles && Styles(plain) is { } ours)
            plain = plain.With(ours, theirs[styles]);
        var head = Letterhead.Open(plain.ToBytes(), templates, bounds);
        var written = Package.Open(SubmissionWriter.Write(submission, templates, plain.ToBytes(), isSample: false, bounds), bounds);
        var main = Relations.MainDocument(written);
        var root = new EditedPart(written[main]!).Root;
        return new DrawnForm(written, main, root, [.. root.Element(W + "body")!.Elements().Skip(head.Blocks.Count()).Where(block => block.Name != W + "sectPr")]);
    }

    /// <summary>The part that holds a document's styles, or null.</summary>
    public static string? Styles(Package package) =>
        Relations.Of(package, Relations.MainDocument(package)).FirstOrDefault(relation => relation.Kind == "styles")?.Target is { } target && package[target] is not null ? target : null;

    /// <summary>Blocks as Flat OPC.</summary>
    public string Fragment(IEnumerable<XElement> blocks) => Word.Fragment.Of(Package, Main, Root, blocks);
}
