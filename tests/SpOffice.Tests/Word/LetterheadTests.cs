using System.Xml.Linq;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using SpOffice.Word;

namespace SpOffice.Tests.Word;

public sealed class LetterheadTests
{
    [Fact]
    public void Its_own_styles_are_used_by_name_whatever_their_ids()
    {
        var body = Documents.Body(Documents.Sample("fr", Letterheads.French()));
        body.Descendants(Documents.W + "pStyle").Select(style => (string?)style.Attribute(Documents.W + "val")).ShouldContain("Titre1");
        body.Descendants(Documents.W + "pStyle").Select(style => (string?)style.Attribute(Documents.W + "val")).ShouldNotContain("Heading1");
    }

    [Fact]
    public void Its_headers_stand_on_the_cover_and_not_over_the_case()
    {
        var sections = Documents.Body(Documents.Sample("fr", Letterheads.French())).Descendants(Documents.W + "sectPr").ToList();
        sections.Count.ShouldBe(2);
        Headers(sections[0]).Intersect(Headers(sections[1])).ShouldBeEmpty();
        Headers(sections[1]).Count.ShouldBe(6);
    }

    [Fact]
    public void Its_picture_and_its_note_come_along()
    {
        var names = Package.Open(Documents.Sample("fr", Letterheads.French()), Bounds.Native).Names.ToList();
        names.ShouldContain("word/footnotes.xml");
        names.ShouldContain(name => name.EndsWith(".png"));
    }

    [Fact]
    public void Its_pictures_leave_their_metadata_and_their_alternative_text_behind()
    {
        var package = Package.Open(Letterheads.French(), Bounds.Native);
        var picture = package.Names.First(name => name.EndsWith(".png"));
        var header = package.Names.First(name => package[name]!.AsSpan().IndexOf("docPr"u8) >= 0);
        var described = System.Text.Encoding.UTF8.GetString(package[header]!).Replace("docPr ", "docPr descr=\"Ondine\" ");
        var head = package.With(picture, Checks.Pictures.Png(Checks.Pictures.Exif(true))).With(header, System.Text.Encoding.UTF8.GetBytes(described)).ToBytes();
        var written = Package.Open(Documents.Empty("fr", head), Bounds.Native);
        written[picture]!.AsSpan().IndexOf("eXIf"u8).ShouldBe(-1);
        written.Names.Where(name => System.Text.Encoding.UTF8.GetString(written[name]!).Contains("Ondine")).ShouldBeEmpty();
    }

    [Fact]
    public void A_tracked_change_in_it_is_accepted()
    {
        var text = Documents.Body(Documents.Empty("en", Letterheads.Tracked())).Value;
        text.ShouldContain("Tide House");
        text.ShouldNotContain("by Ondine");
    }

    [Fact]
    public void A_name_in_a_tracked_change_of_its_header_is_left_behind()
    {
        var letterhead = Letterheads.French().EditPart(HeaderOf(Letterheads.French()), header => header.Add(Documents.Paragraph(Documents.Change("ins", Documents.Run("since 1998")))));
        var package = Package.Open(Documents.Empty("fr", letterhead), Bounds.Native);
        package.Names.Select(name => System.Text.Encoding.UTF8.GetString(package[name]!)).ShouldNotContain(part => part.Contains("A colleague"));
    }

    public static TheoryData<string> Unusable => [.. Hostile.Keys];

    private static readonly Dictionary<string, byte[]> Hostile = new()
    {
        ["a workbook on the page"] = Letterheads.WithWorkbook(),
        ["a workbook in the header"] = Letterheads.WithWorkbookInHeader(),
        ["a submission"] = Documents.Sample(),
        ["a linked picture"] = Letterheads.Make(document => document.MainDocumentPart!.AddExternalRelationship(
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships/image", new Uri("https://tracker.example.org/1.png"), "rId77")),
        ["an imported file"] = Letterheads.Make(document =>
        {
            var import = document.MainDocumentPart!.AddAlternativeFormatImportPart(AlternativeFormatImportPartType.Html);
            import.FeedData(new MemoryStream("<p>x</p>"u8.ToArray()));
            document.MainDocumentPart.Document.Body!.Append(new AltChunk { Id = document.MainDocumentPart.GetIdOfPart(import) });
        }),
    };

    [Theory, MemberData(nameof(Unusable))]
    public void One_that_hides_something_is_refused(string what) =>
        Should.Throw<UnreadableException>(() => Documents.Empty("en", Hostile[what])).Id.ShouldBe("letterhead-unusable");

    [Fact]
    public void One_with_macros_is_refused()
    {
        var macros = Letterheads.Make(document => document.MainDocumentPart!.AddNewPart<VbaProjectPart>().FeedData(new MemoryStream([1])), WordprocessingDocumentType.MacroEnabledDocument);
        Should.Throw<UnreadableException>(() => Documents.Empty("en", macros)).Id.ShouldBe("macro-enabled");
    }

    [Fact]
    public void A_control_in_it_never_shares_an_id_with_ours()
    {
        var letterhead = Letterheads.Make(document => document.MainDocumentPart!.Document.Body!.Append(
            new SdtBlock(new SdtProperties(new SdtId { Val = 1_000_003 }), new SdtContentBlock(new Paragraph(new Run(new Text("Tide House")))))));
        Invariants.Violations(Documents.Sample("en", letterhead)).ShouldBeEmpty();
    }

    private static List<string?> Headers(XElement section) => [.. section.Elements().Where(element => element.Name.LocalName.EndsWith("Reference"))
        .Select(reference => $"{reference.Attribute(Documents.W + "type")?.Value} {reference.Attributes().First(attribute => attribute.Name.LocalName == "id").Value}")];

    private static string HeaderOf(byte[] docx) => Package.Open(docx, Bounds.Native).Names.First(name => name.StartsWith("word/header") && name.EndsWith(".xml"));
}
