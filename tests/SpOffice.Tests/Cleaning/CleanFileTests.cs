using System.Text;
using SpOffice.Cleaning;
using SpOffice.Tests.Checks;
using SpOffice.Tests.Versions;
using SpOffice.Tests.Word;
using SpOffice.Word;
using Case = SpOffice.Tests.Checks.Case;

namespace SpOffice.Tests.Cleaning;

public sealed class CleanFileTests
{
    private const string Name = "Oren Falk";

    [Fact]
    public void Author_company_template_and_sessions_go()
    {
        var report = CleanFile.Clean(Used(), [], Bounds.Native);
        report.Found.Where(found => found.Removed).Select(found => found.Kind).Distinct().ShouldBe(
            ["author", "company-and-template", "custom-properties", "thumbnail", "part-titles", "custom-data", "add-ins", "sessions", "settings", "embedded-fonts", "printer-settings", "embedded-objects", "external-links"], ignoreOrder: true);
        Scanner.Hits(report.File, "Falkhouse", "rsidR", "printer").ShouldBeEmpty();
    }

    public static TheoryData<string, string[], string[], string[]> Changes() => new()
    {
        {
            "docx", [],
            ["[Content_Types].xml", "_rels/.rels", "docProps/app.xml", "docProps/core.xml", "word/_rels/document.xml.rels", "word/_rels/spSettings.xml.rels", "word/document.xml", "word/spSettings.xml"],
            ["customXml/item1.xml", "docProps/custom.xml", "docProps/thumbnail.jpeg", "word/embeddings/o.bin", "word/fonts/font1.odttf", "word/printerSettings1.bin", "word/webextensions/taskpanes.xml"]
        },
        {
            "docx", ["picture-metadata"],
            ["[Content_Types].xml", "_rels/.rels", "docProps/app.xml", "docProps/core.xml", "word/_rels/document.xml.rels", "word/_rels/spSettings.xml.rels", "word/document.xml", "word/media/image1.jpeg", "word/spSettings.xml"],
            ["customXml/item1.xml", "docProps/custom.xml", "docProps/thumbnail.jpeg", "word/embeddings/o.bin", "word/fonts/font1.odttf", "word/printerSettings1.bin", "word/webextensions/taskpanes.xml"]
        },
        { "xlsx", [], ["docProps/app.xml", "xl/pivotCache/pivotCacheDefinition1.xml", "xl/sharedStrings.xml"], [] },
        {
            "xlsx", ["comments"],
            ["[Content_Types].xml", "docProps/app.xml", "xl/drawings/vmlDrawing1.vml", "xl/pivotCache/pivotCacheDefinition1.xml", "xl/sharedStrings.xml", "xl/worksheets/_rels/sheet1.xml.rels"], ["xl/comments1.xml"]
        },
    };

    /// <summary>Part by part: all that is not listed here keeps its bytes.</summary>
    [Theory, MemberData(nameof(Changes))]
    public void Nothing_else_changes(string kind, string[] confirmed, string[] changed, string[] gone)
    {
        var file = kind == "docx" ? Used() : UsedWorkbook.File();
        var (before, after) = (Opened(file, kind), Opened(CleanFile.Clean(file, confirmed, Bounds.Native).File, kind));
        after.Names.Except(before.Names).ShouldBeEmpty();
        before.Names.Except(after.Names).Order(StringComparer.Ordinal).ShouldBe(gone);
        after.Names.Where(name => !after[name].AsSpan().SequenceEqual(before[name])).Order(StringComparer.Ordinal).ShouldBe(changed);
    }

    [Fact]
    public void What_the_document_says_stays() =>
        Documents.Json(Read(CleanFile.Clean(Used(), CleanFile.ToConfirm, Bounds.Native).File)).ShouldBe(Documents.Json(Read(Used())));

    [Fact]
    public void LibreOffice_opens_what_is_left()
    {
        using var office = new LibreOffice();
        var (document, workbook) = (CleanFile.Clean(Used(), CleanFile.ToConfirm, Bounds.Native).File, CleanFile.Clean(UsedWorkbook.File(), CleanFile.ToConfirm, Bounds.Native).File);
        office.Text("cleaned.docx", document, "txt").ShouldContain("Ilaria Venn");
        office.Text("cleaned.xlsx", workbook, "csv").ShouldBe("Visible,kept\n7,8\n9,10\n");
        office.Text("shown.xlsx", CleanFile.Clean(UsedWorkbook.File(), CleanFile.ToConfirm.Except(["hidden-cells"]), Bounds.Native).File, "csv").ShouldBe("Visible,kept,,\n7,8,,\n9,10,,11\n");
    }

    [Fact]
    public void Comments_that_stay_keep_the_numbers_of_their_paragraphs_and_nothing_else_does()
    {
        const string Numbered = "<w:p xmlns:w14=\"http://schemas.microsoft.com/office/word/2010/wordml\" w14:paraId=\"0AFA1C\" w14:textId=\"0BEE\"/>";
        var file = Case.Sample().Edited("word/spHeader.xml", xml => xml.Replace("</w:hdr>", Numbered + "</w:hdr>"))
            .Repacked(package => package.With("word/comments.xml", Xml($"<w:comments xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:comment w:id=\"1\">{Numbered}</w:comment></w:comments>"))).File();
        var cleaned = Opened(CleanFile.Clean(file, [], Bounds.Native).File, "docx");
        Encoding.UTF8.GetString(cleaned["word/comments.xml"]!).ShouldContain("0AFA1C");
        Scanner.Hits(cleaned.With("word/comments.xml", null).ToBytes(), "0AFA1C", "0BEE").ShouldBeEmpty();
    }

    [Theory]
    [InlineData("comments")]
    [InlineData("changes")]
    [InlineData("hidden-text")]
    [InlineData("picture-metadata")]
    public void What_a_reader_would_miss_goes_once_it_is_confirmed(string kind)
    {
        CleanFile.Clean(Used(), [], Bounds.Native).Found.Where(found => found.Kind == kind).ShouldAllBe(found => !found.Removed);
        var report = CleanFile.Clean(Used(), [kind], Bounds.Native);
        report.Found.Where(found => found.Kind == kind).ShouldNotBeEmpty();
        CleanFile.Clean(report.File, [], Bounds.Native).Found.Where(found => found.Kind == kind).ShouldBeEmpty();
    }

    [Fact]
    public void With_everything_confirmed_the_name_is_nowhere_left() =>
        Scanner.Hits(CleanFile.Clean(Used(), CleanFile.ToConfirm, Bounds.Native).File, Name).ShouldBeEmpty();

    [Fact]
    public void A_clean_file_stays_byte_for_byte()
    {
        var file = SubmissionWriter.Write(Case.Templates.Sample(Case.Templates.Form("communication"), "en"), Case.Templates, null, false, Bounds.Native);
        CleanFile.Clean(file, [], Bounds.Native).File.ShouldBe(file);
    }

    /// <summary>A document as it comes from a house: names in every place that is cleaned.</summary>
    private static byte[] Used() => Case.Sample()
        .Edited("docProps/core.xml", xml => xml.Replace("</cp:coreProperties>", $"<dc:creator>{Name}</dc:creator></cp:coreProperties>"))
        .Edited("word/spSettings.xml", xml => xml.Replace("</w:settings>", "<w:rsids><w:rsid w:val=\"00AA\"/></w:rsids></w:settings>"))
        .Edited("word/document.xml", xml => xml.Insert(xml.LastIndexOf("<w:sectPr", StringComparison.Ordinal),
            $"<w:p w:rsidR=\"00AA\"><w:r><w:commentReference w:id=\"1\"/></w:r><w:ins w:id=\"7\" w:author=\"{Name}\"><w:r><w:t>new</w:t></w:r></w:ins><w:r><w:rPr><w:vanish/></w:rPr><w:t>{Name}</w:t></w:r></w:p>"))
        .Repacked(package => package.With("docProps/app.xml", Xml($"<Properties xmlns=\"urn:p\"><Company>Falkhouse</Company><Template>Falkhouse.dotx</Template><TitlesOfParts>Falkhouse</TitlesOfParts></Properties>"))
            .With("docProps/custom.xml", Xml($"<Properties xmlns=\"urn:c\"><p>{Name}</p></Properties>")).With("docProps/thumbnail.jpeg", [1, 2])
            .With("customXml/item1.xml", Xml($"<house>{Name}</house>")).With("word/webextensions/taskpanes.xml", Xml("<taskpanes/>"))
            .With("_rels/.rels", Xml(Encoding.UTF8.GetString(package["_rels/.rels"]!).Replace("</Relationships>", "<Relationship Id=\"w\" Type=\"urn:x/webextensiontaskpanes\" Target=\"word/webextensions/taskpanes.xml\"/></Relationships>")))
            .With("word/_rels/document.xml.rels", Xml(Encoding.UTF8.GetString(package["word/_rels/document.xml.rels"]!).Replace("</Relationships>", "<Relationship Id=\"x\" Type=\"urn:x/customXml\" Target=\"/customXml/item1.xml\"/></Relationships>")))
            .With("[Content_Types].xml", Xml(Encoding.UTF8.GetString(package["[Content_Types].xml"]!).Replace("</Types>", "<Override PartName=\"/docProps/custom.xml\" ContentType=\"x/x\"/></Types>")))
            .With("word/fonts/font1.odttf", [1]).With("word/printerSettings1.bin", "printer"u8.ToArray()).With("word/embeddings/o.bin", Encoding.UTF8.GetBytes(Name))
            .With("word/comments.xml", Xml($"<w:comments xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:comment w:id=\"1\" w:author=\"{Name}\"/></w:comments>"))
            .With("word/media/image1.jpeg", Pictures.Jpeg([.. Pictures.Exif(true), .. Encoding.UTF8.GetBytes(Name)]))
            .With("word/_rels/spSettings.xml.rels", Xml("<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r\" Type=\"urn:x/attachedTemplate\" Target=\"file:///falkhouse.dotx\" TargetMode=\"External\"/></Relationships>")))
        .File();

    private static Package Opened(byte[] file, string kind) => kind == "docx" ? Package.Open(file, Bounds.Native) : Package.OpenWorkbook(file, Bounds.Native);

    private static SpOffice.Submissions.Submission Read(byte[] file) => SubmissionReader.Read(file, Case.Templates, Bounds.Native).Submission;

    private static byte[] Xml(string xml) => Encoding.UTF8.GetBytes(xml);
}
