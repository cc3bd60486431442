using Microsoft.Playwright;
using SpOffice.Submissions;
using static Microsoft.Playwright.Assertions;
using static SpOffice.E2E.Steps;

namespace SpOffice.E2E.Walks;

/// <summary>7. Work goes into the user's own file, the tab asks before it closes on unsaved work, and nothing of a case stays.</summary>
public sealed class KeepingWalk(ServedPane pane)
{
    [Theory, InlineData("en"), InlineData("fr"), InlineData("es")]
    public async Task Work_is_saved_into_the_users_own_file_and_nothing_of_it_stays_in_the_browser(string lang)
    {
        var context = await pane.Browser.NewContextAsync(new() { Locale = lang });
        await context.AddInitScriptAsync(Disk.Script);
        var page = await Disk.Page(context, pane.Address);
        await page.PutOnDisk(Data.Document(lang));
        await page.Press(lang, "openDocument");
        await page.Field("context.law").FillAsync("Wyqzkept");
        await page.Press(lang, "save");
        await Expect(page.Locator(".notice.good")).ToContainTextAsync(Say(lang, "savedInPlace"));
        Data.Read(await page.OnDisk()).Submission.At("context.law").ShouldBe(new Answer.Text("Wyqzkept"));

        await page.Field("context.law").FillAsync("Wyqzkept twice");
        await page.Press(lang, "close");
        await Expect(page.GetByText(Say(lang, "closeUnsaved"))).ToBeVisibleAsync();
        await page.Press(lang, "keepOpen");
        (await page.Kept()).ShouldNotContain("Wyqz", Case.Insensitive);
        await AsksBeforeItCloses(page);
        await context.CloseAsync();
    }

    [Fact]
    public async Task A_statement_that_was_not_saved_is_announced_too()
    {
        var page = await pane.Open();
        await page.Press("en", "statementOpen");
        await page.FillAsync("#statement", "Thank you, Mr. President.");
        await AsksBeforeItCloses(page);
    }

    private static async Task AsksBeforeItCloses(IPage page)
    {
        var asked = new TaskCompletionSource<string>();
        page.Dialog += (_, dialog) =>
        {
            asked.TrySetResult(dialog.Type);
            _ = dialog.AcceptAsync();
        };
        await page.CloseAsync(new() { RunBeforeUnload = true });
        (await asked.Task.WaitAsync(TimeSpan.FromSeconds(10))).ShouldBe(DialogType.BeforeUnload);
    }
}
