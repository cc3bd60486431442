using System.Xml.Linq;
using SpOffice.Submissions;

namespace SpOffice.Word;

/// <summary>A form as it is put into a document of the user's: in the styles of that document, matched by name, on its own pages.</summary>
public static class FormInsertion
{
    private static readonly XNamespace W = Names.W;

    /// <summary>The whole form as Flat OPC, the cover in a section of its own with the document's own page.</summary>
    /// <param name="document">The user's document.</param>
    /// <param name="submission">What is in the form already.</param>
    /// <param name="templates">Wording and styles.</param>
    /// <param name="bounds">How large the document may be.</param>
    /// <exception cref="UnreadableException">The document cannot be read, or is a submission already (letterhead-unusable).</exception>
    public static string Of(byte[] document, Submission submission, Templates templates, Bounds bounds)
    {
        var theirs = Package.Open(document, bounds);
        var page = new EditedPart(theirs[Relations.MainDocument(theirs)]!).Root.Element(W + "body")?.Element(W + "sectPr");
        var drawn = DrawnForm.In(theirs, submission, templates, bounds);
        foreach (var section in drawn.Blocks.Descendants(W + "sectPr").ToList())
            section.ReplaceWith(OwnPage(page));
        return drawn.Fragment(drawn.Blocks);
    }

    /// <summary>The document's own page, for a section that ends here and begins on a new page.</summary>
    private static XElement OwnPage(XElement? page)
    {
        var copy = new XElement(W + "sectPr", page?.Elements());
        copy.Elements().Where(element => element.Name.LocalName is "headerReference" or "footerReference" or "type" or "sectPrChange").Remove();
        return copy;
    }
}
