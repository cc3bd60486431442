using SpOffice.Submissions;
using static Microsoft.Playwright.Assertions;

namespace SpOffice.E2E.Office;

/// <summary>The whole way from a question to what is sent, and many victims, beside Word.</summary>
public sealed class DoorInWordTests(OfficePane office) : IClassFixture<OfficePane>
{
    [Fact]
    public async Task A_list_becomes_rows_at_the_end_of_the_document_and_each_row_is_answered_in_Word_and_in_the_pane()
    {
        var file = File.ReadAllBytes(Data.Document("en"));
        await using var word = await OpenInWord.Following(office, file);
        await word.Pane.Locator("[data-list=victim] summary").ClickAsync();
        await word.Pane.Locator("#list-victim").FillAsync("Reference\tName\tAge\tLetter\nV3\tMira Olt\t34\tyes\nV4\tJaro Pell\t51\tno");
        await word.Pane.Locator("[data-list=victim] [data-action=paste-list]").ClickAsync();
        await word.Reads("victim[4]/victim.consent.letter", new Answer.Choice("no"));
        word.Submission.Answers.Items("victim").Select(victim => victim.InRow).ShouldBe([false, false, true, true]);
        await word.Field("victim[4]/victim.age").FillAsync("52");
        await word.Reads("victim[4]/victim.age", new Answer.Text("52"));
        await word.Field("victim[3]/victim.occupation").FillAsync("beekeeper");
        await word.Reads("victim[3]/victim.occupation", new Answer.Text("beekeeper"));
        word.Submission.Answers.Items("victim").Length.ShouldBe(4);
        await word.Pane.Locator("[data-item='victim[3]'] [data-action=remove]").ClickAsync();
        await word.Reads("victim[3]/victim.name", new Answer.Text("Jaro Pell"));
        word.Submission.At("victim[2]/victim.occupation").ShouldNotBe(new Answer.Text("beekeeper"));
        word.Violations(file).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_door_leads_to_a_form_in_the_document_mandates_its_checks_and_a_complete_version()
    {
        await using var word = await OpenInWord.In(office, InsertInWordTests.Own());
        await word.Is("noform");
        await word.Pane.Locator("[data-action=route]").ClickAsync();
        foreach (var (question, option) in new[] { ("danger", "none"), ("consent", "yes"), ("what", "detained") })
        {
            await word.Pane.Locator($"[data-route={question}] input[value={option}]").CheckAsync();
            await word.Pane.Locator("[data-action=next]").ClickAsync();
        }
        while (await word.Pane.Locator("[data-outcome]").CountAsync() == 0)
        {
            await word.Pane.Locator("[data-action=next]").ClickAsync();
            await Expect(word.Pane.Locator("[data-route], [data-outcome]").First).ToBeVisibleAsync();
        }
        await word.Pane.Locator("[data-door=wgad] [data-action=start-form]").ClickAsync();
        await Expect(word.Pane.Locator("input[name=form][value=wgad]")).ToBeCheckedAsync();
        await word.Pane.Locator("[data-action=insert-form]").ClickAsync();
        await word.Is("following");
        await word.Field("victim[1]/victim.name").FillAsync("Mira Olt");
        await word.Reads("victim[1]/victim.name", new Answer.Text("Mira Olt"));
        await word.Pane.Locator("[data-page=mandates]").ClickAsync();
        await word.Pane.Locator("#find").FillAsync("arbitrary detention");
        await Expect(word.Pane.Locator("details[data-mandate=arbitrary-detention]")).ToBeVisibleAsync();
        await word.Pane.Locator("[data-page=check]").ClickAsync();
        await Expect(word.Pane.Locator("[data-finding]").First).ToBeVisibleAsync();
        await word.Pane.Locator("[data-page=leave]").ClickAsync();
        await word.Pane.Locator("[data-part=versions]").ClickAsync();
        await word.Pane.Locator("#audience").SelectOptionAsync("Complete");
        await word.Pane.Locator("[data-action=version]").ClickAsync();
        var made = Data.Read(await word.Page.Downloaded(() => word.Pane.Locator("[data-save='shareable.docx']").ClickAsync(), ".docx")).Submission;
        made.Form.Id.ShouldBe("wgad");
        made.ItemsOf("victim").Count().ShouldBe(1);
    }
}
