using System.Xml.Linq;
using SpOffice.Word;

namespace SpOffice.Cleaning;

/// <summary>What a story of a Word file keeps and shows to nobody: a second copy of a drawing or of a field's data, the version of a text for older
/// programs where it says something else, words that appear only under the pointer.</summary>
internal static class UnseenWords
{
    private static readonly XNamespace W = Names.W;
    private static readonly XNamespace Mc = Names.Compatibility;
    private const string Vml = "urn:schemas-microsoft-com:vml";

    /// <returns>Whether the story changed.</returns>
    public static bool Clean(XElement story, string name, OfficeParts parts) =>
        parts.Remove("custom-data", name, story.Descendants().Attributes().Where(attribute => attribute.Name.LocalName == "gfxdata").Concat<XObject>(story.Descendants(W + "fldData")))
        | parts.Remove("printer-settings", name, story.Descendants(W + "printerSettings"))
        | parts.Remove("settings", name, story.Descendants(W + "abstractNum").Elements(W + "name"))
        | parts.Remove("part-names", name, story.Descendants().Where(element => element.Name == XName.Get("imagedata", Vml)).Attributes().Where(attribute => attribute.Name.LocalName == "title"))
        | parts.RemoveConfirmed("alternative-text", name, story.Descendants().Where(element => element.Name.NamespaceName == Vml).Attributes("alt")
            .Concat<XObject>(story.Descendants(W + "tblCaption")).Concat(story.Descendants(W + "tblDescription")))
        | parts.RemoveConfirmed("hidden-text", name, story.Descendants(W + "hyperlink").Attributes(W + "tooltip")
            .Concat<XObject>(story.Descendants(W + "helpText")).Concat(story.Descendants(W + "statusText")).Concat(OtherFallbacks(story)));

    /// <summary>Word shows the choice, an older program the fallback.</summary>
    private static IEnumerable<XElement> OtherFallbacks(XElement story) =>
        from alternate in story.Descendants(Mc + "AlternateContent")
        let fallback = alternate.Element(Mc + "Fallback")
        where fallback is not null && alternate.Element(Mc + "Choice") is { } choice && Said(fallback) is { Length: > 0 } said && said != Said(choice)
        select fallback;

    private static string Said(XElement element) => string.Concat(element.Descendants(W + "t").Select(text => text.Value));
}
