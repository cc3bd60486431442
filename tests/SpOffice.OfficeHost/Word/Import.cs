using System.Xml;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using SpOffice.OfficeHost.Protocol;

namespace SpOffice.OfficeHost.Word;

/// <summary>Takes Flat OPC into a document: its blocks, and whatever they need that the document has not. A style of the same id stays the document's own.</summary>
internal static class Import
{
    public static IReadOnlyList<OpenXmlElement> Blocks(WordFile file, string flatOpc)
    {
        using var source = Open(flatOpc);
        var from = source.MainDocumentPart!;
        var blocks = from.Document.Body!.ChildElements.Where(element => element is not SectionProperties).Select(element => element.CloneNode(true)).ToList();
        foreach (var section in blocks.SelectMany(block => block.Descendants<SectionProperties>()).ToList())
        {
            foreach (var reference in section.ChildElements.Where(child => child is HeaderReference or FooterReference).ToList())
                reference.Remove();
        }
        var to = file.Package.MainDocumentPart!;
        TakeStyles(from, to);
        Numbering.Take(from, to, blocks);
        Attachments.Take(from, to, blocks);
        Glossaries.Take(from, to, blocks);
        RenewIds(file, blocks);
        return blocks;
    }

    private static WordprocessingDocument Open(string flatOpc)
    {
        try
        {
            var source = WordprocessingDocument.FromFlatOpcString(flatOpc);
            return source.MainDocumentPart?.Document?.Body is null ? throw RichApiException.Invalid("the package holds no document") : source;
        }
        catch (Exception error) when (error is XmlException or ArgumentException or InvalidOperationException or FormatException or OpenXmlPackageException or NullReferenceException)
        {
            throw RichApiException.Invalid("not Flat OPC");
        }
    }

    private static void TakeStyles(MainDocumentPart from, MainDocumentPart to)
    {
        if (from.StyleDefinitionsPart?.Styles is not { } styles)
            return;
        var own = (to.StyleDefinitionsPart ?? to.AddNewPart<StyleDefinitionsPart>()).Styles ??= new DocumentFormat.OpenXml.Wordprocessing.Styles();
        var known = own.Elements<Style>().Select(style => style.StyleId?.Value).ToHashSet();
        foreach (var style in styles.Elements<Style>().Where(style => !known.Contains(style.StyleId?.Value)))
        {
            var taken = (Style)style.CloneNode(true);
            taken.Default = null;
            own.AppendChild(taken);
        }
    }

    /// <summary>No two controls of a document have one id.</summary>
    private static void RenewIds(WordFile file, IEnumerable<OpenXmlElement> blocks)
    {
        var used = file.Roots.SelectMany(root => root.Descendants<SdtId>()).Select(id => id.Val?.Value).ToHashSet();
        foreach (var id in blocks.SelectMany(block => block.Descendants<SdtId>()).Where(id => !used.Add(id.Val?.Value)))
        {
            id.Val = file.FreshId();
            used.Add(id.Val.Value);
        }
    }
}
