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
        story.Descendants().Where(element => element.Name.Namespace == W && Removed.Contains(element.Name.LocalName)).Remove();
        foreach (var insertion in story.Descendants().Where(element => element.Name == W + "ins" || element.Name == W + "moveTo").Reverse().ToList())
            insertion.ReplaceWith(insertion.Nodes());
    }

    /// <summary>Takes away the marks of comments.</summary>
    public static void WithoutComments(XElement story) =>
        story.Descendants().Where(element => element.Name.Namespace == W && Comments.Contains(element.Name.LocalName)).Remove();

    /// <summary>Takes away the numbers of editing sessions, which show what was written together and on which copy.</summary>
    public static void WithoutSessions(XElement story) =>
        story.DescendantsAndSelf().Attributes().Where(attribute => attribute.Name.Namespace == W && attribute.Name.LocalName.StartsWith("rsid", StringComparison.Ordinal)).Remove();
}
