using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using SpOffice.Submissions;
using static Microsoft.Playwright.Assertions;

namespace SpOffice.E2E.Office;

/// <summary>A form, or a part of one, is put into a document of the user's own: in its styles, and nothing else of it changes.</summary>
public sealed class InsertInWordTests(OfficePane office)
{
    private const string OwnWords = "Tide House, 14 Harbour Row";

    /// <summary>What an insertion may change: the text, its styles, lists and lines of help, and the lists of parts that name them.</summary>
    private static readonly string[] MayChange = ["[Content_Types].xml", "word/_rels/document.xml.rels", "word/document.xml", "word/styles.xml", "word/glossary/", "word/numbering.xml", "glossary/"];

    [Theory, InlineData("thematic-input"), InlineData("communication")]
    public async Task A_form_is_put_into_the_users_own_document(string form)
    {
        await using var word = await OpenInWord.In(office, Own());
        await word.Is("noform");
        SelectEnd(word);
        await word.Pane.Locator($"input[name=form][value={form}]").CheckAsync();
        await word.Pane.Locator("[data-action=insert-form]").ClickAsync();
        await word.Is("following");
        var place = form == "communication" ? "victim[1]/victim.name" : "asked[1]/asked.question";
        await word.Field(place).FillAsync("Ana Blue");
        await word.Reads(place, new Answer.Text("Ana Blue"));
        ShouldBeTheirsStill(word);
    }

    [Fact]
    public async Task One_section_is_put_where_the_cursor_is_and_the_document_says_which_form_it_is()
    {
        await using var word = await OpenInWord.In(office, Own(), width: 320);
        await word.Is("noform");
        SelectEnd(word);
        await word.Pane.Locator("#part").SelectOptionAsync("requests");
        await word.Pane.Locator("[data-action=insert-form]").ClickAsync();
        await word.Is("following");
        await word.Field("request.measures").FillAsync("Release.");
        await word.Reads("request.measures", new Answer.Text("Release."));
        word.Submission.Form.Id.ShouldBe("communication");
        await Expect(word.Pane.Locator("[data-missing]")).ToBeVisibleAsync();
        ShouldBeTheirsStill(word);
    }

    [Fact]
    public async Task A_section_that_was_deleted_is_put_back_at_its_place_or_at_the_cursor_but_never_into_an_answer()
    {
        await using var word = await OpenInWord.Following(office, File.ReadAllBytes(Data.Document("en")));
        var before = Headings(word.Session.Save());
        word.Session.Edit(document => Delete(document, "victim.name", "status.risk"));
        await Expect(word.Pane.Locator("[data-action=put-back][data-section-id=victims]")).ToBeVisibleAsync(new() { Timeout = 30_000 });
        await word.Pane.Locator("[data-action=put-back][data-section-id=victims]").ClickAsync();
        await Expect(word.Field("victim[1]/victim.name")).ToHaveValueAsync("", new() { Timeout = 30_000 });
        await word.Field("victim[1]/victim.name").FillAsync("Ana Blue");
        await word.Reads("victim[1]/victim.name", new Answer.Text("Ana Blue"));
        Headings(word.Session.Save()).Where(before.Contains).ShouldBe(before.Where(Headings(word.Session.Save()).Contains));

        word.Session.Edit(document => Delete(document, "context.law"));
        word.SecondPerson("summary.facts", 0, action: "select");
        var here = word.Pane.Locator("[data-action=put-here][data-section-id=context]");
        await here.ClickAsync(new() { Timeout = 30_000 });
        await Expect(word.Pane.Locator(".notice.problem")).ToContainTextAsync("cursor");
        SelectEnd(word);
        await here.ClickAsync();
        await word.Field("context.law").FillAsync("Article 9");
        await word.Reads("context.law", new Answer.Text("Article 9"));
        word.Violations(word.Before).ShouldBeEmpty();
    }

    private static void ShouldBeTheirsStill(OpenInWord word)
    {
        word.Violations(word.Before).ShouldBeEmpty();
        word.ChangedParts().Where(part => !MayChange.Any(part.StartsWith)).ShouldBeEmpty();
        using var document = WordprocessingDocument.Open(new MemoryStream(word.Session.Save()), false);
        var main = document.MainDocumentPart!;
        main.Document.Body!.InnerText.ShouldContain(OwnWords);
        main.StyleDefinitionsPart!.Styles!.Elements<Style>().First(style => style.StyleId == "Titre1").OuterXml.ShouldContain("7A1F2B");
        // Headings are in the user's own style, found by its name.
        main.Document.Body.Descendants<ParagraphStyleId>().ShouldContain(style => style.Val == "Titre1");
        if (Environment.GetEnvironmentVariable("SPOFFICE_INSERTED") is { } folder)
            File.WriteAllBytes(Path.Combine(folder, $"inserted-{word.Submission.Form.Id}-{main.Document.Body.InnerText.Length}.docx"), word.Session.Save());
    }

    private static void SelectEnd(OpenInWord word) => word.Session.Do(model =>
    {
        var file = ((OfficeHost.Word.WordModel)model).File;
        file.Selection = OfficeHost.Word.Span.AtEndOf(file.Body.Elements<Paragraph>().Last());
    });

    private static void Delete(WordprocessingDocument document, params string[] tags)
    {
        var body = document.MainDocumentPart!.Document.Body!;
        foreach (var tag in tags)
        {
            var blocks = body.ChildElements.ToList();
            var at = blocks.FindIndex(block => block.Descendants<Tag>().Any(known => known.Val == tag));
            if (at < 0)
                continue;
            var from = blocks.FindLastIndex(at, IsHeading);
            var to = blocks.FindIndex(at, block => IsHeading(block) || block is SectionProperties);
            foreach (var block in blocks[from..to])
                block.Remove();
        }
    }

    private static bool IsHeading(OpenXmlElement element) => element is Paragraph { ParagraphProperties.ParagraphStyleId.Val.Value: "Heading1" };

    private static List<string> Headings(byte[] file)
    {
        using var document = WordprocessingDocument.Open(new MemoryStream(file), false);
        return [.. document.MainDocumentPart!.Document.Body!.Elements<Paragraph>().Where(IsHeading).Select(heading => heading.InnerText)];
    }

    /// <summary>A document of an organisation's own, with its letterhead, its own look of headings, and French ids of styles.</summary>
    internal static byte[] Own()
    {
        using var stream = new MemoryStream();
        using (var document = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            var main = document.AddMainDocumentPart();
            var header = main.AddNewPart<HeaderPart>("letterhead");
            header.Header = new Header(new Paragraph(new Run(new Text(OwnWords))));
            main.AddNewPart<StyleDefinitionsPart>().Styles = new Styles(
                new Style(new StyleName { Val = "Normal" }, new StyleRunProperties(new RunFonts { Ascii = "Liberation Serif", HighAnsi = "Liberation Serif" })) { Type = StyleValues.Paragraph, StyleId = "Normal", Default = true },
                new Style(new StyleName { Val = "heading 1" }, new BasedOn { Val = "Normal" }, new StyleParagraphProperties(new OutlineLevel { Val = 0 }), new StyleRunProperties(new Bold(), new Color { Val = "7A1F2B" }, new FontSize { Val = "36" })) { Type = StyleValues.Paragraph, StyleId = "Titre1" });
            main.Document = new Document(new Body(
                new Paragraph(new ParagraphProperties(new ParagraphStyleId { Val = "Titre1" }), new Run(new Text(OwnWords))),
                new Paragraph(new Run(new Text("We write about a case."))),
                new SectionProperties(new HeaderReference { Type = HeaderFooterValues.Default, Id = "letterhead" }, new PageSize { Width = 11906, Height = 16838 }, new PageMargin { Top = 1800, Bottom = 1200, Left = 1276, Right = 1276, Header = 600, Footer = 600, Gutter = 0 })));
        }
        return stream.ToArray();
    }
}
