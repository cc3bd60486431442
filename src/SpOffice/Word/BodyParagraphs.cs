using System.Xml.Linq;

namespace SpOffice.Word;

/// <summary>The paragraphs of the body as Word counts them: those of tables and controls too, not those of text boxes.</summary>
internal static class BodyParagraphs
{
    private static readonly XNamespace W = Names.W;

    /// <param name="around">The main part, or a block of it.</param>
    public static IEnumerable<XElement> Of(XElement around) => around.DescendantsAndSelf(W + "p").Where(BodyControls.InBody);

    /// <summary>The text of a paragraph without what is deleted.</summary>
    public static string Text(XElement paragraph) => string.Concat(paragraph.Descendants(W + "t")
        .Where(text => !text.Ancestors().TakeWhile(outer => outer != paragraph).Any(outer => outer.Name.LocalName is "del" or "moveFrom" or "txbxContent" or "Fallback"))
        .Select(text => text.Value));

    /// <summary>Whether two texts say the same to a person, without spaces and signs.</summary>
    public static readonly IEqualityComparer<string> Alike = EqualityComparer<string>.Create((one, other) => one == other || Letters(one!) == Letters(other!));

    private static string Letters(string text) => string.Concat(text.Where(char.IsLetterOrDigit));
}
