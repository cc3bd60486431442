using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace SpOffice.OfficeHost.Word;

/// <summary>A stretch as Flat OPC, with the styles, lists and pictures it needs. Headers and footers are not in it.</summary>
internal static class Ooxml
{
    public static string Of(WordFile file, Span span)
    {
        var elements = span.Elements.Select(element => element.CloneNode(true)).ToList();
        using var copy = (WordprocessingDocument)file.Package.Clone(new MemoryStream());
        var main = copy.MainDocumentPart!;
        var body = main.Document.Body!;
        var section = body.Elements<SectionProperties>().LastOrDefault()?.CloneNode(true);
        body.RemoveAllChildren();
        body.Append(Blocks(span, elements));
        if (!body.HasChildren)
            body.AppendChild(new Paragraph());
        if (section is not null)
            body.AppendChild(section);
        foreach (var reference in body.Descendants().Where(element => element is HeaderReference or FooterReference).ToList())
            reference.Remove();
        main.DeleteParts(main.HeaderParts.ToList());
        main.DeleteParts(main.FooterParts.ToList());
        return copy.ToFlatOpcString();
    }

    private static IEnumerable<OpenXmlElement> Blocks(Span span, IReadOnlyList<OpenXmlElement> elements)
    {
        if (span.HoldsBlocks)
            return elements;
        if (span.Parent is SdtContentRow or Table)
            return [new Table(new TableProperties(), new TableGrid(), elements.Count == 0 ? new TableRow() : elements[0])];
        var properties = (span.Parent as Paragraph ?? span.Parent.Ancestors<Paragraph>().FirstOrDefault())?.ParagraphProperties?.CloneNode(true);
        properties?.RemoveAllChildren<SectionProperties>();
        var paragraph = new Paragraph();
        if (properties is not null)
            paragraph.AppendChild(properties);
        paragraph.Append(elements);
        return [paragraph];
    }
}
