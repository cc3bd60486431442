using DocumentFormat.OpenXml.Wordprocessing;
using Microsoft.Playwright;
using SpOffice.OfficeHost;
using SpOffice.Submissions;
using static Microsoft.Playwright.Assertions;

namespace SpOffice.E2E.Office;

/// <summary>What goes wrong beside Word: each time a sentence, no lost text, and nothing that waits for ever.</summary>
public sealed class WordFaultTests(OfficePane office)
{
    private static readonly Answer Mine = new Answer.Text("Mine.");

    private static byte[] Sample() => File.ReadAllBytes(Data.Document("en"));

    [Fact]
    public async Task A_slow_Word_gets_what_was_typed()
    {
        await using var word = await OpenInWord.Following(office, Sample());
        word.Session.Faults.Delay = TimeSpan.FromSeconds(2);
        await word.Field("context.law").FillAsync("Mine.");
        await word.Reads("context.law", Mine);
        await word.Is("following");
    }

    [Fact]
    public async Task A_write_that_fails_once_is_told_and_done_again()
    {
        await using var word = await OpenInWord.Following(office, Sample());
        word.Session.Faults.Fail("insertText", times: 1);
        await word.Field("context.law").FillAsync("Mine.");
        await Expect(Problem(word)).ToContainTextAsync("Word reported a problem");
        await word.Pane.Locator("[data-action=word-again]").ClickAsync();
        await word.Reads("context.law", Mine);
    }

    [Fact]
    public async Task A_protected_document_is_told_and_what_was_typed_stays()
    {
        await using var word = await OpenInWord.Following(office, Sample());
        word.Session.Faults.Fail("insertText", "AccessDenied");
        await word.Field("context.law").FillAsync("Mine.");
        await Expect(Problem(word)).ToContainTextAsync("cannot be changed");
        await Expect(word.Field("context.law")).ToHaveValueAsync("Mine.");
        var calls = word.Session.Calls.Count(call => call.EndsWith("InsertText", StringComparison.OrdinalIgnoreCase));
        await Task.Delay(2000, TestContext.Current.CancellationToken);
        word.Session.Calls.Count(call => call.EndsWith("InsertText", StringComparison.OrdinalIgnoreCase)).ShouldBe(calls);
    }

    [Fact]
    public async Task Two_panes_beside_one_document_show_each_others_answers_and_lose_none()
    {
        await using var word = await OpenInWord.Following(office, Sample());
        await using var other = await word.Beside(office);
        await word.Field("context.law").FillAsync("Mine.");
        await Expect(other.Field("context.law")).ToHaveValueAsync("Mine.", new() { Timeout = 30_000 });
        await other.Field("victim[1]/victim.occupation").FillAsync("Beekeeper");
        await word.Field("victim[2]/victim.occupation").FillAsync("Glassblower");
        await word.Reads("victim[1]/victim.occupation", new Answer.Text("Beekeeper"));
        await word.Reads("victim[2]/victim.occupation", new Answer.Text("Glassblower"));
        await Expect(word.Field("victim[1]/victim.occupation")).ToHaveValueAsync("Beekeeper", new() { Timeout = 30_000 });
    }

    [Fact]
    public async Task A_person_who_was_copied_with_the_same_ids_is_another_person()
    {
        await using var word = await OpenInWord.Following(office, Sample());
        word.Session.Edit(document =>
        {
            var first = OpenInWord.Items(document, "victim")[0];
            first.InsertAfterSelf(first.CloneNode(true));
        });
        await Expect(word.Field("victim[3]/victim.name")).ToBeVisibleAsync(new() { Timeout = 30_000 });
        await word.Field("victim[2]/victim.occupation").FillAsync("Beekeeper");
        await word.Reads("victim[2]/victim.occupation", new Answer.Text("Beekeeper"));
        word.Submission.At("victim[1]/victim.occupation").ShouldNotBe(new Answer.Text("Beekeeper"));
    }

    [Fact]
    public async Task A_finding_whose_place_was_just_deleted_says_so()
    {
        await using var word = await OpenInWord.Following(office, File.ReadAllBytes(Data.Document("en", sample => sample.With("request.measures", null))));
        await word.Pane.Locator("[data-page=check]").ClickAsync();
        var finding = word.Pane.Locator(".work .finding[data-place='request.measures']").First;
        await finding.Locator("summary").First.ClickAsync();
        word.SecondPerson("request.measures", 0, action: "delete");
        await finding.Locator("[data-action=go]").ClickAsync();
        await Expect(word.Pane.Locator(".notice.problem, .question .help").Filter(new() { HasText = "no longer" }).Or(Problem(word)).First).ToBeVisibleAsync(new() { Timeout = 30_000 });
        await word.Is("following");
    }

    [Fact]
    public async Task Where_changes_are_tracked_an_answer_is_written_and_a_person_is_not_taken_out()
    {
        await using var word = await OpenInWord.Following(office, Tracked(Sample()));
        await word.Field("context.law").FillAsync("Mine.");
        await word.Reads("context.law", Mine);
        await word.Pane.Locator("[data-item='victim[2]'] [data-action=remove]").ClickAsync();
        await Expect(Problem(word)).ToContainTextAsync("track");
        word.Submission.ItemsOf("victim").Count().ShouldBe(2);
    }

    [Fact]
    public async Task Three_hundred_pages_are_followed()
    {
        var made = office.Office.Open("word", Sample());
        made.Edit(document =>
        {
            var body = document.MainDocumentPart!.Document.Body!;
            for (var i = 0; i < 300 * 30; i++)
                body.InsertAt(new Paragraph(new Run(new Text("A line of somebody's own text that says nothing about the case at all."))), 0);
        });
        // Reading it takes many turns; between two of them the user presses Stop, and then reads it after all.
        await using var word = await OpenInWord.In(office, made.Save(), script: "new MutationObserver((_, seen) => { const stop = document.querySelector('[data-action=word-stop]'); if (stop) { seen.disconnect(); stop.click(); } }).observe(document, { subtree: true, childList: true });");
        await word.Is("lost");
        await Expect(Problem(word)).ToContainTextAsync("stopped");
        await word.Pane.Locator("[data-action=word-again]").ClickAsync();
        await word.Is("following");
        await word.Field("victim[2]/victim.name").FillAsync("Ana Blue");
        await word.Reads("victim[2]/victim.name", new Answer.Text("Ana Blue"));
        await word.Question("victim[1]/victim.consent.publication").Locator("input[value=no]").CheckAsync();
        await word.Reads("victim[1]/victim.consent.publication", new Answer.Choice("no"));
    }

    [Fact]
    public async Task A_long_file_is_read_in_parts_and_can_be_stopped()
    {
        var made = office.Office.Open("word", Sample());
        var noise = new byte[3_500_000];
        Random.Shared.NextBytes(noise);
        made.Edit(document =>
        {
            using var picture = new MemoryStream(noise);
            document.MainDocumentPart!.AddImagePart(DocumentFormat.OpenXml.Packaging.ImagePartType.Png).FeedData(picture);
        });
        await using var word = await OpenInWord.In(office, made.Save(), prepare: session => session.Faults.Delay = TimeSpan.FromSeconds(1));
        await word.Pane.Locator("[data-action=word-stop]").ClickAsync(new() { Timeout = 60_000 });
        await Expect(Problem(word)).ToContainTextAsync("stopped");
        word.Session.Faults.Clear();
        await word.Pane.Locator("[data-action=word-again]").ClickAsync();
        await word.Is("following");
    }

    [Fact]
    public async Task When_the_server_is_gone_everything_that_was_loaded_works_on()
    {
        await using var word = await OpenInWord.Following(office, Sample());
        await word.Page.Context.RouteAsync(office.Address + "/**", route => route.AbortAsync());
        await word.Field("context.law").FillAsync("Mine.");
        await word.Reads("context.law", Mine);
        await word.Pane.Locator("[data-page=check]").ClickAsync();
        await Expect(word.Pane.Locator(".check h1")).ToBeVisibleAsync();
        await word.Pane.Locator("[data-page=send]").ClickAsync();
        await Expect(word.Pane.Locator("[data-step=mend]")).ToBeVisibleAsync();
        await word.Pane.Locator("[data-page=statement]").ClickAsync();
        await word.Pane.Locator("#statement").FillAsync("Thank you, Mr. President.");
        await Expect(word.Pane.Locator("[data-seconds]")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task A_colleague_without_the_pane_changes_the_file_and_returns_it()
    {
        await using var word = await OpenInWord.Following(office, Sample());
        var elsewhere = office.Office.Open("word", word.Session.Save());
        elsewhere.Do(model => OfficeHost.Word.SecondPerson.Edit(((OfficeHost.Word.WordModel)model).File, "victim.occupation", 1, "Glassblower", null).ShouldBeTrue());
        word.Session.Load(elsewhere.Save());
        await Expect(word.Field("victim[2]/victim.occupation")).ToHaveValueAsync("Glassblower", new() { Timeout = 30_000 });
        await word.Field("context.law").FillAsync("Mine.");
        await word.Reads("context.law", Mine);
        word.Submission.At("victim[2]/victim.occupation").ShouldBe(new Answer.Text("Glassblower"));
    }

    [Fact]
    public async Task On_SharePoint_one_note_says_once_what_saving_by_itself_means()
    {
        var options = new SessionOptions { DocumentUrl = "https://tidehouse.sharepoint.example/cases/K7QM.docx" };
        await using var word = await OpenInWord.Following(office, Sample(), options);
        await Expect(word.Pane.Locator(".notice.good")).ToContainTextAsync("OneDrive or SharePoint");
        var again = await word.Page.Context.NewPageAsync();
        await again.GotoAsync(office.Office.Page(office.Office.Open("word", Sample(), options), office.Address + "/?office=1"));
        var pane = again.FrameLocator("#pane");
        await Expect(pane.Locator("[data-live=following]")).ToBeVisibleAsync(new() { Timeout = 60_000 });
        await Expect(pane.Locator(".notice")).ToHaveCountAsync(0);
    }

    private static ILocator Problem(OpenInWord word) => word.Pane.Locator(".notice.problem");

    private byte[] Tracked(byte[] file)
    {
        var made = office.Office.Open("word", file);
        made.Edit(document => document.MainDocumentPart!.DocumentSettingsPart!.Settings.PrependChild(new TrackRevisions()));
        return made.Save();
    }
}
