using System.Text;
using SpOffice.Word;

namespace SpOffice.Tests.Word;

public sealed class DocumentParagraphsTests
{
    [Fact]
    public void Inserted_text_is_in_and_deleted_text_is_out() =>
        Read("<w:p><w:r><w:t>We </w:t></w:r><w:ins><w:r><w:t>thank</w:t></w:r></w:ins><w:del><w:r><w:delText>blame</w:delText></w:r></w:del><w:r><w:t> you.</w:t></w:r></w:p>")
            .ShouldBe("We thank you.");

    [Fact]
    public void A_content_control_inside_a_paragraph_does_not_part_it() =>
        Read("<w:p><w:r><w:t>We </w:t></w:r><w:sdt><w:sdtPr><w:tag w:val=\"x\"/></w:sdtPr><w:sdtContent><w:r><w:t>thank</w:t></w:r></w:sdtContent></w:sdt><w:r><w:t> you.</w:t></w:r></w:p><w:p/><w:p><w:r><w:t>Now.</w:t></w:r></w:p>")
            .ShouldBe("We thank you.\nNow.");

    [Fact]
    public void A_paragraph_whose_mark_was_deleted_goes_on_in_the_next() =>
        Read("<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:r><w:t>We </w:t></w:r></w:p><w:p><w:r><w:t>thank you.</w:t></w:r></w:p>").ShouldBe("We thank you.");

    [Fact]
    public void Cells_of_a_table_are_paragraphs() =>
        Read("<w:tbl><w:tr><w:tc><w:p><w:r><w:t>One.</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>Two.</w:t></w:r></w:p></w:tc></w:tr></w:tbl>").ShouldBe("One.\nTwo.");

    [Fact]
    public void A_heading_is_known_by_the_name_of_its_style() =>
        Read("<w:p><w:pPr><w:pStyle w:val=\"Titre1\"/></w:pPr><w:r><w:t>Point 3</w:t></w:r></w:p><w:p><w:r><w:t>Merci.</w:t></w:r></w:p>").ShouldBe("# Point 3\nMerci.");

    private static string Read(string body) => DocumentParagraphs.Read(Package.Of(new Dictionary<string, byte[]>
    {
        ["[Content_Types].xml"] = Encoding.UTF8.GetBytes("<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Override PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>"),
        ["_rels/.rels"] = Encoding.UTF8.GetBytes("<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"word/document.xml\"/></Relationships>"),
        ["word/_rels/document.xml.rels"] = Encoding.UTF8.GetBytes("<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles\" Target=\"styles.xml\"/></Relationships>"),
        ["word/styles.xml"] = Encoding.UTF8.GetBytes("<w:styles xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:style w:styleId=\"Titre1\"><w:name w:val=\"heading 1\"/></w:style></w:styles>"),
        ["word/document.xml"] = Encoding.UTF8.GetBytes($"<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>{body}</w:body></w:document>"),
    }).ToBytes(), Bounds.Native);
}
