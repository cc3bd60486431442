using System.Text;
using SpOffice.Cleaning;
using SpOffice.Tests.Versions;
using SpOffice.Word;

namespace SpOffice.Tests.Cleaning;

public sealed class HiddenTextTests
{
    private const string Word = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";
    private const string Hidden = "<w:rPr><w:vanish/></w:rPr>";

    private const string Styles = "<w:style w:type=\"paragraph\" w:styleId=\"Quiet\">" + Hidden + "</w:style><w:style w:type=\"paragraph\" w:styleId=\"Below\"><w:basedOn w:val=\"Quiet\"/></w:style>"
        + "<w:style w:type=\"character\" w:styleId=\"Faint\">" + Hidden + "</w:style><w:style w:type=\"table\" w:styleId=\"Grid\">" + Hidden + "</w:style><w:style w:type=\"paragraph\" w:styleId=\"Round\"><w:basedOn w:val=\"Round\"/></w:style>";

    [Theory]
    [InlineData("", "<w:p><w:r><w:t>x</w:t></w:r></w:p>", 0)]
    [InlineData("", "<w:p><w:r><w:rPr><w:vanish/></w:rPr></w:r></w:p>", 1)]
    [InlineData("", "<w:p><w:pPr><w:pStyle w:val=\"Quiet\"/></w:pPr><w:r/><w:r/></w:p>", 2)]
    [InlineData("", "<w:p><w:pPr><w:pStyle w:val=\"Below\"/></w:pPr><w:r/></w:p>", 1)]
    [InlineData("", "<w:p><w:pPr><w:pStyle w:val=\"Round\"/></w:pPr><w:r/></w:p>", 0)]
    [InlineData("", "<w:p><w:r><w:rPr><w:rStyle w:val=\"Faint\"/></w:rPr></w:r></w:p>", 1)]
    [InlineData("", "<w:p><w:pPr><w:pStyle w:val=\"Quiet\"/></w:pPr><w:r><w:rPr><w:rStyle w:val=\"Faint\"/></w:rPr></w:r></w:p>", 0)]
    [InlineData("", "<w:p><w:pPr><w:pStyle w:val=\"Quiet\"/></w:pPr><w:r><w:rPr><w:vanish w:val=\"0\"/></w:rPr></w:r></w:p>", 0)]
    [InlineData("", "<w:tbl><w:tblPr><w:tblStyle w:val=\"Grid\"/></w:tblPr><w:tr><w:tc><w:p><w:r/></w:p></w:tc></w:tr></w:tbl>", 1)]
    [InlineData("", "<w:tbl><w:tr><w:trPr><w:hidden/></w:trPr><w:tc><w:p><w:r/></w:p></w:tc></w:tr></w:tbl>", 1)]
    [InlineData("<w:docDefaults><w:rPrDefault><w:rPr><w:vanish/></w:rPr></w:rPrDefault></w:docDefaults>", "<w:p><w:r/></w:p>", 1)]
    [InlineData("<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Normal\"><w:rPr><w:vanish/></w:rPr></w:style>", "<w:p><w:r/></w:p>", 1)]
    public void Text_is_hidden_by_itself_its_style_the_defaults_or_its_row(string more, string body, int hidden) =>
        CleanFile.Clean(Document(more, body), [], Bounds.Native).Found.Where(found => found.Kind == "hidden-text").Sum(found => found.Count).ShouldBe(hidden);

    [Fact]
    public void Confirmed_it_goes_and_what_is_shown_stays()
    {
        var file = Document("", "<w:p><w:pPr><w:pStyle w:val=\"Below\"/></w:pPr><w:r><w:t>unseen</w:t></w:r></w:p><w:p><w:r><w:t>seen</w:t></w:r></w:p>");
        var cleaned = CleanFile.Clean(file, ["hidden-text"], Bounds.Native).File;
        Scanner.Hits(cleaned, "unseen").ShouldBeEmpty();
        Scanner.Hits(cleaned, "seen").ShouldNotBeEmpty();
    }

    private static byte[] Document(string styles, string body) => Package.Of(new Dictionary<string, byte[]>
    {
        ["[Content_Types].xml"] = Encoding.UTF8.GetBytes("<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Override PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>"),
        ["_rels/.rels"] = Relation("officeDocument", "word/document.xml"),
        ["word/_rels/document.xml.rels"] = Relation("styles", "styles.xml"),
        ["word/styles.xml"] = Encoding.UTF8.GetBytes($"<w:styles {Word}>{styles}{Styles}</w:styles>"),
        ["word/document.xml"] = Encoding.UTF8.GetBytes($"<w:document {Word}><w:body>{body}</w:body></w:document>"),
    }).ToBytes();

    private static byte[] Relation(string kind, string target) => Encoding.UTF8.GetBytes(
        $"<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/{kind}\" Target=\"{target}\"/></Relationships>");
}
