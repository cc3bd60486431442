using static Microsoft.Playwright.Assertions;

namespace SpOffice.E2E;

public sealed class FindingTests(ServedPane pane) : IClassFixture<ServedPane>
{
    [Fact]
    public async Task Findings_follow_while_one_types_and_are_filtered()
    {
        var page = await pane.Open();
        await page.ClickAsync("[data-action=sample]");
        await page.Question("summary.facts").Locator("textarea").FillAsync(string.Join(' ', Enumerable.Repeat("word", 160)));
        await Expect(page.Question("summary.facts").Locator("[data-finding=summary-short]")).ToBeVisibleAsync();
        await page.Question("request.measures").Locator("textarea").FillAsync("");
        await page.ClickAsync("[data-page=check]");
        await Expect(page.Locator("[data-finding=measure-asked]")).ToHaveCountAsync(1);
        await page.ClickAsync("[data-filter=should]");
        await Expect(page.Locator("[data-finding=measure-asked]")).ToHaveCountAsync(0);
        await Expect(page.Locator("[data-finding=summary-short]")).ToHaveCountAsync(1);
    }

    [Fact]
    public async Task A_person_is_a_number_until_the_finding_is_opened_and_one_key_hides_everything()
    {
        var page = await pane.Open();
        await page.OpenDocument(Data.Document("en", sample => SpOffice.Submissions.SubmissionEdit.With(sample, "victim[1]/victim.consent.letter", null)));
        await page.ClickAsync("[data-page=check]");
        var finding = page.Locator("[data-finding=consent-known]").First;
        await Expect(finding).ToContainTextAsync("ictim 1");
        (await page.Locator("main").InnerTextAsync()).ShouldNotContain("Ilaria");
        await finding.Locator("summary").ClickAsync();
        await Expect(finding).ToContainTextAsync("Ilaria Venn");

        await page.Keyboard.PressAsync("Escape");
        await Expect(page.Locator("#app")).ToBeHiddenAsync();
        await Expect(page.Locator("#curtain")).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("Escape");
        await Expect(finding).ToBeVisibleAsync();
    }

    [Fact]
    public async Task A_mechanical_mend_is_accepted_and_can_be_undone()
    {
        var page = await pane.Open();
        await page.ClickAsync("[data-action=sample]");
        await page.Question("victim[1]/victim.consent.publication").Locator("input[value=no]").CheckAsync();
        await page.Question("request.press-release").Locator("input[value=yes]").CheckAsync();
        await page.ClickAsync("[data-page=check]");
        var finding = page.Locator("[data-finding=press-release-consented]");
        await finding.Locator("summary").ClickAsync();
        await finding.Locator("[data-action=mend]").ClickAsync();
        await Expect(finding).ToHaveCountAsync(0);
        await page.ClickAsync("[data-action=undo]");
        await Expect(finding).ToHaveCountAsync(1);
    }

    [Fact]
    public async Task A_mandate_is_found_corrected_shared_and_chosen()
    {
        var page = await pane.Open();
        await page.ClickAsync("[data-action=new]");
        await page.ClickAsync("[data-page=mandates]");
        await page.FillAsync("#find", "arbitrary detention");
        var mandate = page.Locator("details[data-mandate=arbitrary-detention]");
        await mandate.Locator("summary").ClickAsync();
        await mandate.Locator("[data-action=choose]").ClickAsync();
        await mandate.Locator("[data-action=correct]").ClickAsync();
        await mandate.Locator("input[type=email]").FillAsync("desk@example.org");
        await mandate.Locator("[data-action=save-correction]").ClickAsync();
        await Expect(mandate).ToContainTextAsync("corrected by you");
        Data.Read(await page.SaveDocument()).Submission.Answers["request.mandates"]!.Values.ShouldBe(["arbitrary-detention"]);

        await page.ClickAsync("[data-page=settings]");
        var export = await page.RunAndWaitForDownloadAsync(() => page.ClickAsync("[data-action=export]"));
        var path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName() + ".json");
        await export.SaveAsAsync(path);
        (await File.ReadAllTextAsync(path)).ShouldContain("desk@example.org");

        await page.ReloadAsync();
        await page.ClickAsync("[data-page=mandates]");
        await page.FillAsync("#on", "2025-03-01");
        await page.FillAsync("#find", "contemporary slavery");
        await Expect(page.Locator(".mandate").First).ToBeVisibleAsync();
        await page.FillAsync("#find", "arbitrary detention");
        await Expect(page.Locator("details[data-mandate=arbitrary-detention] summary")).ToContainTextAsync("corrected by you");
    }
}
