using System.Xml.Linq;
using SpOffice.Texts;

namespace SpOffice.Word;

/// <summary>A copy of an item in which nothing is left of what was said about the first: no answer, nothing typed beside the answers,
/// no picture, no note. Only wording of ours stays, since text about one person under the name of another does harm.</summary>
internal sealed class EmptyItem(Templates templates, string lang, ControlIds ids, ControlEdit edit)
{
    private static readonly XNamespace W = Names.W;
    private static readonly XNamespace W15 = Names.Word2012;

    /// <summary>What a run of nothing but text is made of.</summary>
    private static readonly HashSet<string> Plainly = ["rPr", "t", "tab", "br", "cr", "noBreakHyphen", "softHyphen", "lastRenderedPageBreak"];

    private readonly HashSet<string> wording = [.. templates.Documents.Values.SelectMany(texts => texts.Groups.Values.SelectMany(group => new[] { group.Title, group.Item })
        .Concat(texts.Questions.Values.SelectMany(question => new[] { question.Label, question.Statement ?? "", $"{question.Statement} ({question.StatementSource})" }))
        .Append(texts.Words["consentIntro"]).Select(Plain.Of))];

    public XElement Of(XElement item)
    {
        var copy = new XElement(item);
        AcceptedChanges.In(copy);
        copy.Descendants().Where(element => element.Name == W + "bookmarkStart" || element.Name == W + "bookmarkEnd").Remove();
        copy.DescendantsAndSelf().Attributes().Where(attribute => attribute.Name.LocalName is "paraId" or "textId").Remove();
        foreach (var section in copy.Descendants(W + "sdt").Where(control => control.Element(W + "sdtPr")?.Element(W15 + "repeatingSection") is not null).ToList())
            section.Element(W + "sdtContent")?.Elements(W + "sdt").Skip(1).Remove();
        foreach (var paragraph in copy.Descendants(W + "p").ToList())
            RemoveTyped(paragraph);
        foreach (var control in copy.DescendantsAndSelf(W + "sdt").ToList())
        {
            control.Element(W + "sdtPr")?.Element(W + "id")?.SetAttributeValue(W + "val", ids.Next());
            if (templates.Questions.ContainsKey(Tag(control)) && control.Element(W + "sdtContent") is not null)
                edit.ShowPlaceholder(control, AnnexTable.HelpOf(control, Tag(control), templates.Documents[lang]));
        }
        return copy;
    }

    public static string Tag(XElement control) => ((string?)control.Element(W + "sdtPr")?.Element(W + "tag")?.Attribute(W + "val") ?? "").Trim();

    private void RemoveTyped(XElement paragraph)
    {
        var runs = paragraph.Descendants(W + "r").Where(run => run.Ancestors(W + "sdt").All(control => !templates.Questions.ContainsKey(Tag(control)))).ToList();
        if (runs.Elements().Any(element => !Plainly.Contains(element.Name.LocalName))
            || (string.Concat(runs.Select(run => run.Value)) is { } text && text.Trim().Length > 0 && !wording.Contains(Plain.Of(text.Trim()))))
            runs.Remove();
    }
}
