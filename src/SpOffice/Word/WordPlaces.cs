using System.Xml.Linq;

namespace SpOffice.Word;

/// <summary>Where an answer of a file is in Word, to go there.</summary>
public static class WordPlaces
{
    private static readonly XNamespace W = Names.W;

    /// <param name="file">The document as last read.</param>
    /// <param name="ordinal">The control's number in the main part, see <see cref="Reading.Controls"/>.</param>
    /// <param name="view">What Word showed then.</param>
    /// <param name="bounds">How large the document may be.</param>
    /// <returns>The control's number among those Word shows, else the number of the paragraph it begins in; neither where it stands in a text box.</returns>
    public static (int? Control, int? Paragraph) Of(byte[] file, int ordinal, WordView view, Bounds bounds)
    {
        var package = Package.Open(file, bounds);
        var root = new EditedPart(package[Relations.MainDocument(package)]!).Root;
        if (BodyControls.Match(root, view.Controls).TryGetValue(ordinal, out var index))
            return (index, null);
        var control = root.Descendants(W + "sdt").ElementAtOrDefault(ordinal);
        var wanted = control?.Ancestors(W + "p").FirstOrDefault() ?? control?.Descendants(W + "p").FirstOrDefault();
        var paragraph = BodyParagraphs.Of(root).TakeWhile(one => one != wanted).Count();
        return (null, paragraph < view.Paragraphs.Length && wanted is not null && BodyControls.InBody(wanted) ? paragraph : null);
    }
}
