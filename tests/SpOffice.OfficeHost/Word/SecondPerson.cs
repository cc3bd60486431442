using DocumentFormat.OpenXml.Wordprocessing;

namespace SpOffice.OfficeHost.Word;

/// <summary>What somebody else does to a content control while the pane is open: no lock and no rule of the add-in binds them.</summary>
public static class SecondPerson
{
    /// <summary>Edits one control of a tag.</summary>
    /// <param name="file">The document.</param>
    /// <param name="tag">The tag.</param>
    /// <param name="index">Which of the same tag, from 0, in the order of the document.</param>
    /// <param name="text">What they type in place of what stands there.</param>
    /// <param name="action"><c>delete</c>, <c>duplicate</c>, <c>up</c>, <c>down</c> or <c>select</c> instead.</param>
    /// <returns>Whether there was such a control and such an action.</returns>
    public static bool Edit(WordFile file, string tag, int index, string? text, string? action)
    {
        var control = file.Roots.SelectMany(root => root.Descendants<SdtElement>()).Where(control => control.Tag() == tag).ElementAtOrDefault(index);
        switch (action)
        {
            case null when control is not null && text is not null:
                new WordControl(file, control).Call("InsertText", new Protocol.Arguments([text, "Replace"], []));
                return true;
            case "delete" when control is not null:
                control.Remove();
                return true;
            case "duplicate" when control is not null:
                control.InsertAfterSelf(control.CloneNode(true));
                return true;
            case "up" when control?.PreviousSibling() is { } before:
                control.Remove();
                before.InsertBeforeSelf(control);
                return true;
            case "down" when control?.NextSibling() is { } after and not SectionProperties:
                control.Remove();
                after.InsertAfterSelf(control);
                return true;
            case "select" when control is not null:
                file.Selection = Span.Within(control.Content());
                return true;
            default:
                return false;
        }
    }
}
