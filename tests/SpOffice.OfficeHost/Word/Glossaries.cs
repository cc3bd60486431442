using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace SpOffice.OfficeHost.Word;

/// <summary>The placeholders of inserted controls.</summary>
internal static class Glossaries
{
    public static void Take(MainDocumentPart from, MainDocumentPart to, IEnumerable<OpenXmlElement> blocks)
    {
        var wanted = blocks.SelectMany(block => block.Descendants<DocPartReference>()).Select(reference => reference.Val?.Value).ToHashSet();
        if (wanted.Count == 0 || from.GlossaryDocumentPart?.GlossaryDocument?.DocParts is not { } source)
            return;
        var glossary = to.GlossaryDocumentPart ?? to.AddNewPart<GlossaryDocumentPart>();
        glossary.GlossaryDocument ??= new GlossaryDocument();
        var own = glossary.GlossaryDocument.DocParts ??= new DocParts();
        var known = own.Elements<DocPart>().Select(Name).ToHashSet();
        foreach (var part in source.Elements<DocPart>().Where(part => wanted.Contains(Name(part)) && !known.Contains(Name(part))))
            own.AppendChild(part.CloneNode(true));
    }

    private static string? Name(DocPart part) => part.DocPartProperties?.DocPartName?.Val?.Value;
}
