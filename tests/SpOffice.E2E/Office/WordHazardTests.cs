using DocumentFormat.OpenXml.Wordprocessing;
using SpOffice.Submissions;
using static Microsoft.Playwright.Assertions;

namespace SpOffice.E2E.Office;

/// <summary>Nothing is written into another person's answer, and nothing typed is lost, whatever happens at the same time.</summary>
public sealed class WordHazardTests(OfficePane office)
{
    private static byte[] Sample() => File.ReadAllBytes(Data.Document("en"));

    [Theory, InlineData(false), InlineData(true)]
    public async Task An_answer_goes_to_its_person_though_the_persons_were_moved_meanwhile(bool randomIds)
    {
        await using var word = await OpenInWord.Following(office, Sample(), prepare: session => session.Faults.RandomIds = randomIds);
        var name = word.Submission.At("victim[1]/victim.name");
        var other = word.Submission.At("victim[2]/victim.occupation");
        await word.Field("victim[1]/victim.occupation").FillAsync("Beekeeper");
        word.MoveUp("victim", 1);
        await word.Reads("victim[2]/victim.occupation", new Answer.Text("Beekeeper"));
        word.Submission.At("victim[2]/victim.name").ShouldBe(name);
        word.Submission.At("victim[1]/victim.occupation").ShouldBe(other);
    }

    [Fact]
    public async Task An_answer_about_a_person_who_was_taken_out_stays_in_the_pane()
    {
        await using var word = await OpenInWord.Following(office, Sample());
        await word.Field("victim[1]/victim.occupation").FillAsync("Beekeeper");
        word.Session.Edit(document => OpenInWord.Items(document, "victim")[0].Remove());
        await Expect(word.Pane.Locator("[data-held='victim[1]/victim.occupation']")).ToContainTextAsync("Beekeeper", new() { Timeout = 30_000 });
        word.Submission.Answers.Items("victim").ShouldAllBe(item => item.Text("victim.occupation") != "Beekeeper");
    }

    [Fact]
    public async Task Both_sides_answered_the_same_question_and_the_user_decides()
    {
        await using var word = await OpenInWord.Following(office, Sample());
        await word.Field("context.law").FillAsync("Mine.");
        word.SecondPerson("context.law", 0, "Theirs.");
        await Expect(word.Pane.Locator("[data-held='context.law']")).ToContainTextAsync("Mine.", new() { Timeout = 30_000 });
        await Expect(word.Field("context.law")).ToHaveValueAsync("Mine.");
        word.Submission.At("context.law").ShouldBe(new Answer.Text("Theirs."));
        await word.Pane.Locator("[data-action=keep-mine]").ClickAsync();
        await word.Reads("context.law", new Answer.Text("Mine."));
    }

    [Fact]
    public async Task Equal_tags_in_a_header_and_a_text_box_are_left_alone()
    {
        byte[] file = [];
        var made = office.Office.Open("word", Sample());
        made.Edit(document =>
        {
            var header = document.MainDocumentPart!.HeaderParts.First().Header;
            var paragraph = header.AppendChild(new Paragraph());
            paragraph.AppendChild(new SdtRun(new SdtProperties(new Tag { Val = "victim.name" }, new SdtId { Val = 4711 }), new SdtContentRun(new Run(new Text("Header")))));
            // A text box before the persons, with a name in it.
            document.MainDocumentPart.Document.Body!.InsertAt(new Paragraph("""
                <w:p xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:v="urn:schemas-microsoft-com:vml"><w:r><w:pict><v:shape style="width:200pt;height:40pt"><v:textbox><w:txbxContent>
                <w:sdt><w:sdtPr><w:tag w:val="victim.name"/><w:id w:val="4712"/></w:sdtPr><w:sdtContent><w:p><w:r><w:t>Box</w:t></w:r></w:p></w:sdtContent></w:sdt>
                </w:txbxContent></v:textbox></v:shape></w:pict></w:r></w:p>
                """), 0);
        });
        file = made.Save();
        await using var word = await OpenInWord.Following(office, file);
        await word.Field("victim[1]/victim.name").FillAsync("Ana Blue");
        await word.Reads("victim[1]/victim.name", new Answer.Text("Ana Blue"));
        word.Session.Edit(document =>
        {
            document.MainDocumentPart!.HeaderParts.First().Header.InnerText.ShouldContain("Header");
            document.MainDocumentPart.Document.Descendants<SdtBlock>().First(control => control.SdtProperties!.GetFirstChild<SdtId>()!.Val! == 4712).InnerText.Trim().ShouldBe("Box");
        });
        word.Submission.Answers.Items("victim").Count(victim => victim.Text("victim.name") is "Ana Blue").ShouldBe(1);
    }

    [Fact]
    public async Task A_read_only_document_is_told_and_what_is_typed_stays()
    {
        await using var word = await OpenInWord.Following(office, Sample(), new() { ReadOnly = true });
        await Expect(word.Pane.Locator(".notice.problem")).ToBeVisibleAsync();
        await word.Field("context.law").FillAsync("Mine.");
        await Task.Delay(2000, TestContext.Current.CancellationToken);
        await Expect(word.Field("context.law")).ToHaveValueAsync("Mine.");
        word.Submission.At("context.law").ShouldNotBe(new Answer.Text("Mine."));
    }

    [Fact]
    public async Task A_failing_word_is_told_and_tried_again_without_losing_anything()
    {
        await using var word = await OpenInWord.Following(office, Sample());
        word.Session.Faults.Fail("sync");
        await word.Field("context.law").FillAsync("Mine.");
        await word.Is("lost");
        word.Session.Faults.Clear();
        await word.Pane.Locator("[data-action=word-again]").ClickAsync();
        await word.Reads("context.law", new Answer.Text("Mine."));
    }

    [Fact]
    public async Task A_word_that_never_answers_is_told()
    {
        await using var word = await OpenInWord.Following(office, Sample());
        word.Session.Faults.Hang("sync");
        await word.Is("lost");
        await Expect(word.Pane.Locator("[data-action=word-again]")).ToBeVisibleAsync();
        await Expect(word.Pane.Locator(".notice.problem")).ToContainTextAsync(Steps.Say("en", "wordSilent"));
        await word.Field("context.law").FillAsync("Mine.");
        word.Session.Faults.Clear();
        await word.Pane.Locator("[data-action=word-again]").ClickAsync();
        await word.Reads("context.law", new Answer.Text("Mine."));
    }

    [Fact]
    public async Task After_the_document_is_closed_no_more_is_asked()
    {
        await using var word = await OpenInWord.Following(office, Sample());
        await word.Field("context.law").FillAsync("Mine.");
        word.Session.Faults.Closed = true;
        await word.Is("lost");
        await Expect(word.Pane.Locator(".notice.problem")).ToBeVisibleAsync();
        await Expect(word.Field("context.law")).ToHaveValueAsync("Mine.");
        var calls = word.Session.Calls.Count;
        await Task.Delay(3000, TestContext.Current.CancellationToken);
        word.Session.Calls.Count.ShouldBe(calls);
    }

    [Fact]
    public async Task Where_word_gives_no_file_the_body_is_read_and_told()
    {
        await using var word = await OpenInWord.Following(office, Sample(), prepare: session => session.Faults.Fail("getFileAsync"));
        await Expect(word.Pane.Locator(".notice.problem")).ToContainTextAsync("headers");
        await Expect(word.Field("victim[1]/victim.name")).ToHaveValueAsync("Ilaria Venn");
    }

    [Fact]
    public async Task Without_the_library_the_pane_works_on_files()
    {
        await using var word = await OpenInWord.In(office, Sample(), library: false);
        await Expect(word.Pane.Locator(".notice.problem")).ToBeVisibleAsync(new() { Timeout = 60_000 });
        await word.Pane.Locator("[data-action=sample]").ClickAsync();
        await Expect(word.Field("victim[1]/victim.name")).ToHaveValueAsync("Ilaria Venn");
    }

    [Fact]
    public async Task Two_thousand_controls_of_others_do_not_confuse_it()
    {
        var made = office.Office.Open("word", Sample());
        made.Edit(document =>
        {
            var body = document.MainDocumentPart!.Document.Body!;
            for (var i = 0; i < 2000; i++)
                body.InsertAt(new SdtBlock(new SdtProperties(new Tag { Val = "other" }, new SdtId { Val = 5_000_000 + i }), new SdtContentBlock(new Paragraph(new Run(new Text("x"))))), 0);
        });
        await using var word = await OpenInWord.Following(office, made.Save());
        await word.Field("victim[2]/victim.name").FillAsync("Ana Blue");
        await word.Reads("victim[2]/victim.name", new Answer.Text("Ana Blue"));
    }
}
