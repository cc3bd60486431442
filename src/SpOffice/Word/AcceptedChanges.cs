using System.Collections.Immutable;
using System.Xml.Linq;

namespace SpOffice.Word;

/// <summary>A story of a letterhead as it reads once every tracked change is accepted and every comment removed: both name people.</summary>
internal static class AcceptedChanges
{
    private static readonly XNamespace W = Names.W;

    /// <summary>Removed with what is in them (ECMA-376 part 1, 17.13.4 and 17.13.5).</summary>
    private static readonly ImmutableHashSet<string> Removed =
        ["del", "moveFrom", "rPrChange", "pPrChange", "tblPrChange", "tblPrExChange", "tblGridChange", "trPrChange", "tcPrChange", "sectPrChange",
         "numberingChange", "cellIns", "cellDel", "cellMerge", "moveFromRangeStart", "moveFromRangeEnd", "moveToRangeStart", "moveToRangeEnd",
         "customXmlInsRangeStart", "customXmlInsRangeEnd", "customXmlDelRangeStart", "customXmlDelRangeEnd", "customXmlMoveFromRangeStart",
         "customXmlMoveFromRangeEnd", "customXmlMoveToRangeStart", "customXmlMoveToRangeEnd"];

    /// <summary>What two authors changed at once ([MS-DOCX], conflicts).</summary>
    private static readonly XNamespace Conflict = Names.Word2010;
    private static readonly ImmutableHashSet<string> Conflicts =
        ["customXmlConflictInsRangeStart", "customXmlConflictInsRangeEnd", "customXmlConflictDelRangeStart", "customXmlConflictDelRangeEnd"];

    private static readonly ImmutableHashSet<string> Comments = ["commentRangeStart", "commentRangeEnd", "commentReference"];

    public static void In(XElement story)
    {
        Accept(story);
        WithoutComments(story);
        WithoutSessions(story);
    }

    /// <summary>Accepts the tracked changes alone.</summary>
    public static void Accept(XElement story)
    {
        story.Descendants(W + "tr").Where(row => row.Element(W + "trPr")?.Element(W + "del") is not null).Remove();
        story.Descendants(W + "tc").Where(cell => cell.Element(W + "tcPr")?.Element(W + "cellDel") is not null).Remove();
        story.Descendants(W + "tr").Where(row => !row.Descendants(W + "tc").Any()).Remove();
        story.Descendants(W + "tbl").Where(table => !table.Descendants(W + "tr").Any()).Remove();
        story.Descendants().Where(element => IsRemoved(element) || element.Name == Conflict + "conflictDel").Remove();
        foreach (var insertion in story.Descendants().Where(IsInsertion).Reverse().ToList())
            insertion.ReplaceWith(insertion.Nodes());
    }

    /// <summary>Whether an element marks a tracked change.</summary>
    public static bool IsChange(XElement element) => IsRemoved(element) || IsInsertion(element) || element.Name == Conflict + "conflictDel";

    private static bool IsRemoved(XElement element) => (element.Name.Namespace == W && Removed.Contains(element.Name.LocalName)) || (element.Name.Namespace == Conflict && Conflicts.Contains(element.Name.LocalName));

    private static bool IsInsertion(XElement element) => element.Name == W + "ins" || element.Name == W + "moveTo" || element.Name == Conflict + "conflictIns";

    /// <summary>Takes away the marks of comments.</summary>
    public static void WithoutComments(XElement story) =>
        story.Descendants().Where(element => element.Name.Namespace == W && Comments.Contains(element.Name.LocalName)).Remove();

    /// <summary>Takes away the numbers of editing sessions, which show what was written together and on which copy.</summary>
    public static void WithoutSessions(XElement story) =>
        story.DescendantsAndSelf().Attributes().Where(attribute => attribute.Name.Namespace == W && attribute.Name.LocalName.StartsWith("rsid", StringComparison.Ordinal)).Remove();
}
