using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace SpOffice.OfficeHost.Word;

/// <summary>The line of help an empty control shows. Word on the web reads it and cannot set it.</summary>
internal static class Placeholder
{
    public static string TextOf(WordFile file, SdtElement control) =>
        control.ShowsPlaceholder() ? PlainText.Of(control.Content()) : Block(file, control) is { } block ? PlainText.Of(block) : "";

    /// <summary>Takes the help away before something is written.</summary>
    public static void Leave(WordFile file, SdtElement control)
    {
        if (!control.ShowsPlaceholder())
            return;
        control.Properties().RemoveAllChildren<ShowingPlaceholder>();
        foreach (var run in control.Content().Descendants<Run>().ToList())
            run.Remove();
    }

    /// <summary>Shows the help again in a control that was emptied.</summary>
    public static void Show(WordFile file, SdtElement control)
    {
        if (Block(file, control) is not { } block || control.Content() is not { } content)
            return;
        Leave(file, control);
        var holder = content is SdtContentRun ? content : content.Descendants<Paragraph>().FirstOrDefault() ?? content.AppendChild(new Paragraph());
        foreach (var run in holder.Elements<Run>().ToList())
            run.Remove();
        foreach (var run in block.Descendants<Run>())
            holder.AppendChild(run.CloneNode(true));
        control.Insert(new ShowingPlaceholder());
    }

    private static OpenXmlElement? Block(WordFile file, SdtElement control)
    {
        var name = control.Properties().GetFirstChild<SdtPlaceholder>()?.DocPartReference?.Val?.Value;
        return name is null ? null : file.Package.MainDocumentPart!.GlossaryDocumentPart?.GlossaryDocument.DocParts?.Elements<DocPart>()
            .FirstOrDefault(part => part.DocPartProperties?.DocPartName?.Val?.Value == name)?.DocPartBody;
    }
}
