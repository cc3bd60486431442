using System.Text.RegularExpressions;
using SpOffice.OfficeHost;
using SpOffice.Submissions;
using SpOffice.Word;
using static Microsoft.Playwright.Assertions;

namespace SpOffice.E2E.Office;

/// <summary>What a user does in Word with the pane beside the document.</summary>
public sealed class WordTests(OfficePane office)
{
    private static byte[] Sample(string lang = "en", Func<Submission, Submission>? change = null) => File.ReadAllBytes(Data.Document(lang, change));

    [Fact]
    public async Task The_pane_opens_on_the_document_and_what_is_answered_there_is_in_it()
    {
        var file = Sample();
        await using var word = await OpenInWord.Following(office, file);
        await Expect(word.Pane.Locator(".document .completeness")).ToHaveAttributeAsync("data-ready", "yes");
        await Expect(word.Pane.Locator(".draft h1")).ToHaveTextAsync(Data.Templates.Documents["en"].Forms["communication"].Title);
        await Expect(word.Pane.Locator(".document .completeness")).ToHaveAttributeAsync("data-answered", new Regex("^[1-9]"));
        await Expect(word.Field("victim[1]/victim.name")).ToHaveValueAsync("Ilaria Venn");
        await word.Field("victim[2]/victim.occupation").FillAsync("Beekeeper");
        await word.Reads("victim[2]/victim.occupation", new Answer.Text("Beekeeper"));
        await word.Field("context.law").FillAsync("One.\nTwo.");
        await word.Reads("context.law", new Answer.Text("One.\nTwo."));
        // One undo takes back what was typed into one answer, in Word too, and leaves the other.
        await word.Pane.Locator("[data-action=undo]").ClickAsync();
        await word.Reads("context.law", SubmissionReader.Read(file, Data.Templates, Bounds.Native).Submission.At("context.law"));
        word.Submission.At("victim[2]/victim.occupation").ShouldBe(new Answer.Text("Beekeeper"));
        word.Violations(file).ShouldBeEmpty();
    }

    /// <summary>What is missing is seen before anything is pressed.</summary>
    [Fact]
    public async Task Each_button_of_the_ribbon_opens_its_page_in_the_language_of_Office()
    {
        await using var word = await OpenInWord.In(office, Sample(change: sample => sample.With("request.measures", null)), new SessionOptions { DisplayLanguage = "fr-FR" }, page: "draft");
        await word.Is("following");
        await Expect(word.Pane.Locator(".document .completeness")).ToHaveAttributeAsync("data-ready", "no");
        await Expect(word.Pane.Locator(".document .completeness")).ToContainTextAsync(new Regex(@"\d+"));
        await Expect(word.Pane.Locator("[data-action=save]")).ToHaveTextAsync(Steps.Say("fr", "wordCopy"));
        (await word.Pane.Locator("html").GetAttributeAsync("lang")).ShouldBe("fr");
        foreach (var page in new[] { "check", "statement", "send" })
        {
            await word.Page.GotoAsync(office.Office.Page(word.Session, $"{office.Address}/?office=1&page={page}"));
            await word.Is("following");
            await Expect(word.Pane.Locator($"[data-page={page}]")).ToHaveAttributeAsync("aria-current", "page");
        }
    }

    [Fact]
    public async Task What_is_typed_in_word_is_found_at_once_and_leads_to_its_place()
    {
        var file = Sample();
        await using var word = await OpenInWord.Following(office, file);
        await word.Pane.Locator("[data-page=check]").ClickAsync();
        word.SecondPerson("case.victim-count", 0, "7");
        var finding = word.Pane.Locator(".work [data-finding=victim-count-matches]");
        await finding.Locator("summary").ClickAsync(new() { Timeout = 30_000 });
        await finding.Locator("[data-action=go]").ClickAsync();
        for (var attempt = 0; attempt < 100 && word.Selected.Length == 0; attempt++)
            await Task.Delay(100, TestContext.Current.CancellationToken);
        word.Selected.ShouldBe("7");
        word.Violations(file).ShouldBeEmpty();
    }

    [Fact]
    public async Task What_is_typed_in_word_is_in_the_pane()
    {
        await using var word = await OpenInWord.Following(office, Sample());
        word.SecondPerson("victim.occupation", 1, "Glassblower");
        await Expect(word.Field("victim[2]/victim.occupation")).ToHaveValueAsync("Glassblower", new() { Timeout = 30_000 });
    }

    [Fact]
    public async Task A_choice_is_set_and_a_finding_leads_to_its_place_in_word()
    {
        var file = Sample();
        await using var word = await OpenInWord.Following(office, file);
        await word.Question("victim[1]/victim.consent.publication").Locator("input[value=no]").CheckAsync();
        await word.Reads("victim[1]/victim.consent.publication", new Answer.Choice("no"));
        await word.Question("request.press-release").Locator("input[value=yes]").CheckAsync();
        await word.Reads("request.press-release", new Answer.Choice("yes"));
        await word.Pane.Locator("[data-page=check]").ClickAsync();
        var finding = word.Pane.Locator("[data-finding=press-release-consented]").First;
        await finding.Locator("summary").ClickAsync();
        await finding.Locator("[data-action=go]").ClickAsync();
        for (var attempt = 0; attempt < 100 && word.Selected.Length == 0; attempt++)
            await Task.Delay(100, TestContext.Current.CancellationToken);
        word.Selected.ShouldBe("Yes");
        word.Violations(file).ShouldBeEmpty();
    }

    [Fact]
    public async Task Items_are_added_moved_and_taken_out()
    {
        var file = Sample();
        await using var word = await OpenInWord.Following(office, file);
        var names = word.Submission.Answers.Items("victim").Select(item => item.Text("victim.name")).ToList();
        await word.Pane.Locator("[data-item='victim[2]'] [data-action=move-up]").ClickAsync();
        await word.Reads("victim[1]/victim.name", new Answer.Text(names[1]!));
        await word.Pane.Locator("[data-action=add][data-group=incident]").Last.ClickAsync();
        var added = $"incident[{word.Submission.Answers.Items("incident").Length + 1}]/incident.place";
        await word.Field(added).FillAsync("Westport");
        await word.Reads(added, new Answer.Text("Westport"));
        await word.Pane.Locator("[data-action=add][data-group=remedy]").Last.ClickAsync();
        var remedy = $"remedy[{word.Submission.Answers.Items("remedy").Length + 1}]/remedy.body";
        await word.Field(remedy).FillAsync("Court of Westport");
        await word.Reads(remedy, new Answer.Text("Court of Westport"));
        await word.Pane.Locator("[data-action=add][data-group=victim]").Last.ClickAsync();
        await word.Reads($"victim[{names.Count + 1}]/victim.reference", new Answer.Text($"V{names.Count + 1}"));
        await word.Pane.Locator($"[data-item='victim[{names.Count + 1}]'] [data-action=remove]").ClickAsync();
        await word.Pane.Locator("[data-item='victim[1]'] [data-action=remove]").ClickAsync();
        await word.Reads("victim[1]/victim.name", new Answer.Text(names[0]!));
        (word.Submission.Answers.Items("victim").Length, added).ShouldBe((names.Count - 1, $"incident[{word.Submission.Answers.Items("incident").Length}]/incident.place"));
        word.Violations(file).ShouldBeEmpty();
    }

    /// <summary>What the pane put into Word comes back to it with the next reading, and is no other item then.</summary>
    [Fact]
    public async Task An_item_that_is_added_and_left_empty_is_added_once()
    {
        await using var word = await OpenInWord.Following(office, Sample());
        var before = word.Submission.Answers.Items("victim").Length;
        await word.Pane.Locator("[data-action=add][data-group=victim]").ClickAsync();
        await word.Reads($"victim[{before + 1}]/victim.reference", new Answer.Text($"V{before + 1}"));
        await Task.Delay(1000, TestContext.Current.CancellationToken);
        var files = Files(word);
        for (var second = 0; second < 5; second++)
        {
            await Task.Delay(1000, TestContext.Current.CancellationToken);
            word.Submission.Answers.Items("victim").Length.ShouldBe(before + 1);
            await Expect(word.Pane.Locator("[data-item^='victim[']:not([data-item*='/'])")).ToHaveCountAsync(before + 1);
        }
        // While nobody types, only ids, tags and texts are asked for, never the file.
        Files(word).ShouldBe(files);
        files.ShouldBeGreaterThan(0);
        word.Violations(word.Before).ShouldBeEmpty();
    }

    private static int Files(OpenInWord word) => word.Session.Calls.Count(call => call.Contains("getFile", StringComparison.OrdinalIgnoreCase) || call.Contains("getOoxml", StringComparison.OrdinalIgnoreCase));

    [Fact]
    public async Task The_facts_of_a_document_open_another_without_its_consents()
    {
        await using var word = await OpenInWord.Following(office, Sample());
        await word.Pane.Locator("[data-action=use-facts]").ClickAsync();
        await word.Pane.Locator("input[name=form][value=follow-up]").CheckAsync();
        await word.Pane.Locator("#purpose").SelectOptionAsync("comments");
        await word.Pane.Locator("[data-action=reuse]").ClickAsync();
        for (var attempt = 0; attempt < 100 && word.Session.Opened.Count == 0; attempt++)
            await Task.Delay(100, TestContext.Current.CancellationToken);
        var made = SubmissionReader.Read(word.Session.Opened[0], Data.Templates, Bounds.Native).Submission;
        (made.Form.Id, made.Purpose, made.At("victim[1]/victim.consent.letter")).ShouldBe(("follow-up", "comments", null));
        made.At("victim[1]/victim.name").ShouldBe(new Answer.Text("Ilaria Venn"));
    }

    [Fact]
    public async Task A_selected_passage_is_timed_and_becomes_a_document()
    {
        await using var word = await OpenInWord.Following(office, Sample());
        word.SecondPerson("context.law", 0, action: "select");
        await word.Pane.Locator("[data-page=statement]").ClickAsync();
        await word.Pane.Locator("[data-action=take-selection]").ClickAsync();
        await Expect(word.Pane.Locator("[data-seconds]")).ToBeVisibleAsync();
        await word.Pane.Locator("[data-action=new-statement]").ClickAsync();
        for (var attempt = 0; attempt < 100 && word.Session.Opened.Count == 0; attempt++)
            await Task.Delay(100, TestContext.Current.CancellationToken);
        StatementFile(word.Session.Opened[0]).ShouldBe(await word.Pane.Locator("#statement").InputValueAsync());
    }

    [Fact]
    public async Task Nothing_of_the_case_leaves_the_browser_but_into_word()
    {
        await using var word = await OpenInWord.Following(office, Sample());
        await word.Field("context.law").FillAsync("Zyxomma");
        await word.Reads("context.law", new Answer.Text("Zyxomma"));
        word.Asked.Where(request => request.Contains("Zyxomma", StringComparison.Ordinal)).ShouldAllBe(request => request.StartsWith(office.Office.Address));
        word.Session.Settings.ShouldBeEmpty();
    }

    private static string StatementFile(byte[] document) => Speaking.StatementFile.Read(document, Bounds.Native).ReplaceLineEndings("\n").Trim();
}
