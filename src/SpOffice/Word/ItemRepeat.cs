using System.Globalization;
using System.Xml.Linq;
using SpOffice.Submissions;

namespace SpOffice.Word;

/// <summary>Adds items to repeating sections, the way Word does: the last item is cloned and emptied.</summary>
internal sealed class ItemRepeat(XElement root, Submission given, Templates templates)
{
    private static readonly XNamespace W = Names.W;
    private static readonly XNamespace W15 = Names.Word2012;

    /// <summary>Adds what is missing and says whether anything was.</summary>
    public bool Add() => Add(root, null, given.Answers);

    private bool Add(XElement around, string? parent, Answers answers)
    {
        var added = false;
        foreach (var group in given.Form.GroupsIn(parent).Where(group => !answers.Items(group).IsEmpty))
        {
            var items = Items(around, group);
            for (; items.Count > 0 && items.Count < answers.Items(group).Length; added = true)
            {
                var item = Emptied(items[^1]);
                items[^1].AddAfterSelf(item);
                items.Add(item);
            }
            for (var i = 0; i < Math.Min(items.Count, answers.Items(group).Length); i++)
                added |= Add(items[i], group, answers.Items(group)[i]);
        }
        return added;
    }

    /// <summary>The items of a group as they stand in its repeating section.</summary>
    public static List<XElement> Items(XElement around, string group) =>
    [
        .. around.Descendants(W + "sdt").Where(control => Tag(control) == group)
            .SelectMany(section => section.Element(W + "sdtContent")?.Elements(W + "sdt") ?? [])
            .Where(item => item.Element(W + "sdtPr")?.Element(W15 + "repeatingSectionItem") is not null),
    ];

    /// <summary>A copy of an item whose controls show their help, with ids of its own.</summary>
    public XElement Emptied(XElement item)
    {
        var copy = new XElement(item);
        var next = root.Descendants(W + "id").Select(id => (int?)id.Attribute(W + "val") ?? 0).DefaultIfEmpty().Max() + 1;
        foreach (var control in copy.DescendantsAndSelf(W + "sdt").ToList())
        {
            var properties = control.Element(W + "sdtPr");
            properties?.Element(W + "id")?.SetAttributeValue(W + "val", (next++).ToString(CultureInfo.InvariantCulture));
            if (templates.Questions.ContainsKey(Tag(control)))
                ControlEdit.ShowHelp(control, templates.Documents[given.Lang].Questions[Tag(control)].Placeholder);
        }
        return copy;
    }

    private static string Tag(XElement control) => (string?)control.Element(W + "sdtPr")?.Element(W + "tag")?.Attribute(W + "val") ?? "";
}
