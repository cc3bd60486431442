using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;

namespace SpOffice.OfficeHost.Tests.Word;

/// <summary>Documents for the tests, and a look into what came out.</summary>
internal static class Documents
{
    /// <summary>A document of these blocks, written as WordprocessingML without its namespace declarations.</summary>
    public static byte[] Of(string blocks, string? header = null)
    {
        const string Names = "xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main' xmlns:w14='http://schemas.microsoft.com/office/word/2010/wordml' xmlns:w15='http://schemas.microsoft.com/office/word/2012/wordml'";
        using var stream = new MemoryStream();
        using (var document = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            var main = document.AddMainDocumentPart();
            main.Document = new Document($"<w:document {Names}><w:body>{blocks}<w:sectPr/></w:body></w:document>");
            if (header is not null)
            {
                var part = main.AddNewPart<HeaderPart>();
                part.Header = new Header($"<w:hdr {Names}>{header}</w:hdr>");
                main.Document.Body!.Elements<SectionProperties>().Last().AppendChild(new HeaderReference { Type = HeaderFooterValues.Default, Id = main.GetIdOfPart(part) });
            }
        }
        return stream.ToArray();
    }

    public static string Paragraph(string text) => $"<w:p>{Run(text)}</w:p>";

    public static string Run(string text) => $"<w:r><w:t xml:space='preserve'>{text}</w:t></w:r>";

    /// <summary>A control of paragraphs; <paramref name="properties"/> follow its id.</summary>
    public static string Block(string tag, int id, string content, string properties = "") =>
        $"<w:sdt><w:sdtPr><w:alias w:val='Title of {tag}'/><w:tag w:val='{tag}'/><w:id w:val='{id}'/>{properties}</w:sdtPr><w:sdtContent>{content}</w:sdtContent></w:sdt>";

    /// <summary>The text of the body that comes out, paragraphs apart by a bar. The file must be without a fault.</summary>
    public static string Text(this Session session) => session.Look(document => string.Join('|', document.MainDocumentPart!.Document.Body!.Descendants<Paragraph>().Select(paragraph => paragraph.InnerText)));

    public static T Look<T>(this Session session, Func<WordprocessingDocument, T> look)
    {
        using var document = WordprocessingDocument.Open(new MemoryStream(session.Save()), isEditable: false);
        new OpenXmlValidator(FileFormatVersions.Office2019).Validate(document).Select(error => $"{error.Path?.XPath}: {error.Description}").ShouldBeEmpty();
        return look(document);
    }
}
