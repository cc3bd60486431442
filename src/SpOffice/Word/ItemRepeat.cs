using System.Xml.Linq;
using SpOffice.Submissions;

namespace SpOffice.Word;

/// <summary>Adds items to repeating sections, the way Word does: the last item is cloned, and emptied.</summary>
internal sealed class ItemRepeat(XElement root, Submission given, Templates templates, ControlEdit edit)
{
    private static readonly XNamespace W = Names.W;
    private static readonly XNamespace W15 = Names.Word2012;

    private readonly EmptyItem empty = new(templates, given.Lang, new ControlIds(root), edit);

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
                var item = empty.Of(items[^1]);
                edit.MarkInserted(item);
                items[^1].AddAfterSelf(item);
                items.Add(item);
            }
            for (var i = 0; i < Math.Min(items.Count, answers.Items(group).Length); i++)
                added |= Add(items[i], group, answers.Items(group)[i]);
        }
        return added;
    }

    /// <summary>The items of the group's sections; where the marks of sections are lost, its controls one by one.</summary>
    public static List<XElement> Items(XElement around, string group)
    {
        var controls = around.Descendants(W + "sdt").Where(control => !control.Ancestors(W + "del").Any()).ToList();
        var marked = controls.Where(control => Has(control, "repeatingSectionItem") && control.Ancestors(W + "sdt").FirstOrDefault(outer => Has(outer, "repeatingSection")) is { } section
            && EmptyItem.Tag(section) == group).ToList();
        return marked.Count > 0 ? marked : [.. controls.Where(control => EmptyItem.Tag(control) == group && IsOneItem(control))];
    }

    private static bool IsOneItem(XElement control)
    {
        var tags = control.Descendants(W + "sdt").Select(EmptyItem.Tag).Where(tag => tag.Length > 0).ToList();
        return !Has(control, "repeatingSection") && tags.Count == tags.Distinct().Count();
    }

    private static bool Has(XElement control, string mark) => control.Element(W + "sdtPr")?.Element(W15 + mark) is not null;
}
