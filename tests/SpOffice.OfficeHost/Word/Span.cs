using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace SpOffice.OfficeHost.Word;

/// <summary>A stretch of a document: neighbours within one parent, or a point between them.</summary>
/// <param name="Parent">What holds it: a body, a cell, a control's content, a paragraph.</param>
/// <param name="First">The first element, or null for a point.</param>
/// <param name="Last">The last element, or null for a point.</param>
/// <param name="Next">What stands after a point; null at the parent's end.</param>
public sealed record Span(OpenXmlElement Parent, OpenXmlElement? First, OpenXmlElement? Last, OpenXmlElement? Next)
{
    public static Span Of(OpenXmlElement element) => new(element.Parent!, element, element, null);

    public static Span Between(OpenXmlElement first, OpenXmlElement last) => new(first.Parent!, first, last, null);

    public static Span Before(OpenXmlElement element) => new(element.Parent!, null, null, element);

    public static Span After(OpenXmlElement element) => new(element.Parent!, null, null, element.NextSibling());

    /// <summary>All that a container holds beside its own properties.</summary>
    public static Span Within(OpenXmlElement container)
    {
        var content = Content(container).ToList();
        return content.Count == 0 ? AtEndOf(container) : Between(content[0], content[^1]);
    }

    /// <summary>The point where typing at a container's start goes: in its first paragraph, if it begins with one.</summary>
    public static Span AtStartOf(OpenXmlElement container) => Content(container).FirstOrDefault() switch
    {
        null => AtEndOf(container),
        Paragraph paragraph when container is not Paragraph => AtStartOf(paragraph),
        var first => Before(first),
    };

    /// <summary>The point where typing at a container's end goes: in its last paragraph, if it ends with one.</summary>
    public static Span AtEndOf(OpenXmlElement container) => Content(container).LastOrDefault() switch
    {
        Paragraph paragraph when container is not Paragraph => AtEndOf(paragraph),
        { } last => After(last),
        null => new(container, null, null, container.GetFirstChild<SectionProperties>()),
    };

    /// <summary>The elements in it, none for a point.</summary>
    public IEnumerable<OpenXmlElement> Elements
    {
        get
        {
            for (var element = First; element is not null; element = element == Last ? null : element.NextSibling())
                yield return element;
        }
    }

    public Span Start => First is null ? this : Before(First);

    public Span End => Last is null ? this : After(Last);

    /// <summary>Whether blocks stand here: paragraphs, tables and controls of them, and not a part of a paragraph.</summary>
    public bool HoldsBlocks => Parent is Body or SdtContentBlock or TableCell or Header or Footer or TextBoxContent;

    /// <summary>Whether it is still in the document. What somebody else deleted is not.</summary>
    public bool IsIn(IEnumerable<OpenXmlElement> roots) =>
        roots.Contains(Parent.Ancestors().LastOrDefault() ?? Parent) && (First is null || First.Parent == Parent) && (Next is null || Next.Parent == Parent);

    public static IEnumerable<OpenXmlElement> Content(OpenXmlElement container) =>
        container.ChildElements.Where(child => child is not (ParagraphProperties or SectionProperties or TableCellProperties or SdtProperties));
}
