using System.Xml.Linq;

namespace SpOffice.Tests.Checks;

/// <summary>What users do to the controls of a document in Word.</summary>
internal static class DocumentEdits
{
    private static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    /// <summary>The first control of a question stands twice, the second time with other words.</summary>
    public static Case Doubled(this Case draft, string tag, string text, string by) => draft.Edited(tag, control =>
    {
        var copy = new XElement(control);
        foreach (var words in copy.Descendants(W + "t").Where(words => words.Value == text))
            words.Value = by;
        control.AddAfterSelf(copy);
    });

    /// <summary>The whole answer to a question is marked confidential, in every item.</summary>
    public static Case Confidential(this Case draft, string tag) => draft.EditedXml(document =>
    {
        foreach (var control in document.Descendants(W + "sdt").Where(control => TagOf(control) == tag).ToList())
            control.ReplaceWith(Marked(new XElement(control)));
    });

    /// <summary>A passage within an answer is marked confidential, at its first place.</summary>
    public static Case ConfidentialPassage(this Case draft, string passage) => draft.EditedXml(document =>
    {
        var run = document.Descendants(W + "r").First(run => run.Elements(W + "t").Count() == 1 && run.Value.Contains(passage, StringComparison.Ordinal));
        var at = run.Value.IndexOf(passage, StringComparison.Ordinal);
        run.ReplaceWith(Part(run, run.Value[..at]), Marked(Part(run, passage)), Part(run, run.Value[(at + passage.Length)..]));
    });

    private static Case Edited(this Case draft, string tag, Action<XElement> edit) =>
        draft.EditedXml(document => edit(document.Descendants(W + "sdt").First(control => TagOf(control) == tag)));

    private static Case EditedXml(this Case draft, Action<XElement> edit) => draft.Edited("word/document.xml", xml =>
    {
        var document = XElement.Parse(xml.TrimStart('\uFEFF'), LoadOptions.PreserveWhitespace);
        edit(document);
        return document.ToString(SaveOptions.DisableFormatting);
    });

    private static string? TagOf(XElement control) => (string?)control.Element(W + "sdtPr")?.Element(W + "tag")?.Attribute(W + "val");

    private static XElement Marked(XElement content) => new(W + "sdt",
        new XElement(W + "sdtPr", new XElement(W + "tag", new XAttribute(W + "val", "sp.confidential"))), new XElement(W + "sdtContent", content));

    private static XElement Part(XElement run, string text)
    {
        var part = new XElement(run);
        part.Element(W + "t")!.Value = text;
        part.Element(W + "t")!.SetAttributeValue(XNamespace.Xml + "space", "preserve");
        return part;
    }
}
