using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace SpOffice.OfficeHost.Word;

/// <summary>The text of a stretch as Word gives it: <c>\r</c> between paragraphs and cells, a tab for a tab, <c>\v</c> for a break. Deleted text and text boxes are not in it.</summary>
public static class PlainText
{
    public static string Of(IEnumerable<OpenXmlElement> elements)
    {
        var text = new StringBuilder();
        foreach (var element in elements)
            Add(element, text);
        return text.ToString();
    }

    public static string Of(OpenXmlElement element) => Of([element]);

    private static void Add(OpenXmlElement element, StringBuilder text)
    {
        switch (element)
        {
            case Text words:
                text.Append(words.Text);
                break;
            case TabChar:
                text.Append('\t');
                break;
            case Break or CarriageReturn:
                text.Append('\v');
                break;
            case NoBreakHyphen:
                text.Append('\u2011');
                break;
            case Drawing or Picture or AlternateContent or DeletedRun or RunProperties or ParagraphProperties or FieldCode:
                break;
            default:
                // A paragraph's mark is read where another paragraph follows.
                if (element is Paragraph && text.Length > 0 && element.PreviousSibling() is not null || element is TableCell && element.PreviousSibling<TableCell>() is not null)
                    EndParagraph(text);
                foreach (var child in element.ChildElements)
                    Add(child, text);
                break;
        }
    }

    private static void EndParagraph(StringBuilder text) => text.Append('\r');
}
