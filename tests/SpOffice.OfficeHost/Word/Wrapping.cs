using DocumentFormat.OpenXml.Wordprocessing;

namespace SpOffice.OfficeHost.Word;

/// <summary>Puts a new content control round a stretch.</summary>
internal static class Wrapping
{
    public static SdtElement Wrap(WordFile file, Span span)
    {
        file.RequireWritable(span.Parent);
        var properties = new SdtProperties(new SdtId { Val = file.FreshId() });
        var elements = span.Elements.ToList();
        SdtElement control = span.HoldsBlocks ? new SdtBlock(properties, new SdtContentBlock()) : new SdtRun(properties, new SdtContentRun());
        Editing.Insert(span.Parent, control, span.First ?? span.Next);
        var content = control.Content();
        foreach (var element in elements)
        {
            element.Remove();
            content.AppendChild(element);
        }
        if (elements.Count == 0 && span.HoldsBlocks)
            content.AppendChild(new Paragraph());
        return control;
    }
}
