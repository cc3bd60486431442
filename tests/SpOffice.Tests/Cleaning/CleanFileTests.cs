using System.IO.Compression;
using System.Text;
using SpOffice.Cleaning;
using SpOffice.Tests.Checks;
using SpOffice.Tests.Versions;
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
            ["author", "company-and-template", "custom-properties", "thumbnail", "sessions", "settings", "embedded-fonts", "printer-settings", "embedded-objects", "external-links"], ignoreOrder: true);
        Scanner.Hits(report.File, "Falkhouse", "rsidR", "printer").ShouldBeEmpty();
    }

    [Fact]
    public void Nothing_else_changes()
    {
        var (before, after) = (Package.Open(Used(), Bounds.Native), Package.Open(CleanFile.Clean(Used(), [], Bounds.Native).File, Bounds.Native));
        after.Names.Except(before.Names).ShouldBeEmpty();
        foreach (var same in new[] { "word/spStyles.xml", "word/spHeader.xml", "word/spFooter.xml", "word/glossary/document.xml", "word/media/image1.jpeg", "word/comments.xml" })
            after[same].ShouldBe(before[same], same);
        SubmissionReader.Read(after.ToBytes(), Case.Templates, Bounds.Native).Submission.Answers.Text("summary.facts")
            .ShouldBe(SubmissionReader.Read(before.ToBytes(), Case.Templates, Bounds.Native).Submission.Answers.Text("summary.facts"));
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

    [Fact]
    public void A_workbook_loses_path_hidden_sheets_and_links_and_keeps_values()
    {
        var report = CleanFile.Clean(Workbook(), CleanFile.ToConfirm, Bounds.Native);
        Scanner.Hits(report.File, Name, "Secret").ShouldBeEmpty();
        using var zip = new ZipArchive(new MemoryStream(report.File));
        using var reader = new StreamReader(zip.GetEntry("xl/worksheets/sheet1.xml")!.Open());
        var sheet = reader.ReadToEnd();
        sheet.ShouldContain("<v>7</v>");
        sheet.ShouldNotContain("<f>");
        report.Found.Select(found => found.Kind).ShouldContain("hidden-sheets");
    }

    /// <summary>A document as it comes from a house: names in every place that is cleaned.</summary>
    private static byte[] Used() => Case.Sample()
        .Edited("docProps/core.xml", xml => xml.Replace("</cp:coreProperties>", $"<dc:creator>{Name}</dc:creator></cp:coreProperties>"))
        .Edited("word/spSettings.xml", xml => xml.Replace("</w:settings>", "<w:rsids><w:rsid w:val=\"00AA\"/></w:rsids></w:settings>"))
        .Edited("word/document.xml", xml => xml.Insert(xml.LastIndexOf("<w:sectPr", StringComparison.Ordinal),
            $"<w:p w:rsidR=\"00AA\"><w:r><w:commentReference w:id=\"1\"/></w:r><w:ins w:id=\"7\" w:author=\"{Name}\"><w:r><w:t>new</w:t></w:r></w:ins><w:r><w:rPr><w:vanish/></w:rPr><w:t>{Name}</w:t></w:r></w:p>"))
        .Repacked(package => package.With("docProps/app.xml", Xml($"<Properties xmlns=\"urn:p\"><Company>Falkhouse</Company><Template>Falkhouse.dotx</Template></Properties>"))
            .With("docProps/custom.xml", Xml($"<Properties xmlns=\"urn:c\"><p>{Name}</p></Properties>")).With("docProps/thumbnail.jpeg", [1, 2])
            .With("word/fonts/font1.odttf", [1]).With("word/printerSettings1.bin", "printer"u8.ToArray()).With("word/embeddings/o.bin", Encoding.UTF8.GetBytes(Name))
            .With("word/comments.xml", Xml($"<w:comments xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:comment w:id=\"1\" w:author=\"{Name}\"/></w:comments>"))
            .With("word/media/image1.jpeg", Pictures.Jpeg([.. Pictures.Exif(true), .. Encoding.UTF8.GetBytes(Name)]))
            .With("word/_rels/spSettings.xml.rels", Xml("<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r\" Type=\"urn:x/attachedTemplate\" Target=\"file:///falkhouse.dotx\" TargetMode=\"External\"/></Relationships>")))
        .File();

    private static byte[] Workbook() => Package.Of(new Dictionary<string, byte[]>
    {
        ["[Content_Types].xml"] = Xml("<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Override PartName=\"/xl/worksheets/sheet2.xml\" ContentType=\"x\"/></Types>"),
        ["_rels/.rels"] = Xml("<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r\" Type=\"urn:x/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"),
        ["xl/workbook.xml"] = Xml($"<workbook xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><absPath url=\"C:\\{Name}\\\"/><sheets><sheet name=\"Open\" r:id=\"r1\"/><sheet name=\"Secret\" state=\"hidden\" r:id=\"r2\"/></sheets><definedNames><definedName name=\"n\">Secret!A1</definedName></definedNames></workbook>"),
        ["xl/_rels/workbook.xml.rels"] = Xml("<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r1\" Type=\"urn:x/worksheet\" Target=\"worksheets/sheet1.xml\"/><Relationship Id=\"r2\" Type=\"urn:x/worksheet\" Target=\"worksheets/sheet2.xml\"/></Relationships>"),
        ["xl/worksheets/sheet1.xml"] = Xml("<worksheet><c r=\"A1\"><f>Secret!A1</f><v>7</v></c><c r=\"A2\"><f>[1]Falk!A1</f><v>8</v></c></worksheet>"),
        ["xl/worksheets/sheet2.xml"] = Xml($"<worksheet><c r=\"A1\"><v>{Name}</v></c></worksheet>"),
    }).ToBytes();

    private static byte[] Xml(string xml) => Encoding.UTF8.GetBytes(xml);
}
