using SpOffice.Submissions;
using static Microsoft.Playwright.Assertions;

namespace SpOffice.E2E;

public sealed class DraftTests(ServedPane pane)
{
    [Theory]
    [InlineData("en", "about May 2024", "2024-05~")]
    [InlineData("fr", "vers mai 2024", "2024-05~")]
    [InlineData("es", "17 de mayo de 2024", "2024-05-17")]
    public async Task A_date_is_echoed_as_it_is_understood_and_lands_in_the_document(string lang, string typed, string date)
    {
        var page = await pane.Open(lang: lang);
        await page.ClickAsync("[data-action=sample]");
        var question = page.Question("incident[1]/incident.date");
        await question.Locator("input").FillAsync("32.13.2024");
        await Expect(question.Locator(".echo.problem")).ToBeVisibleAsync();
        await question.Locator("input").FillAsync(typed);
        await Expect(question.Locator(".echo.problem")).ToHaveCountAsync(0);
        Data.Read(await page.SaveDocument()).Submission.At("incident[1]/incident.date").ShouldBe(new Answer.Date(PartialDate.FromEdtf(date)!.Value));
    }

    [Fact]
    public async Task An_opened_document_keeps_what_the_pane_does_not_show()
    {
        var page = await pane.Open();
        await page.OpenDocument(Data.Document("fr"));
        await page.Question("context.law").Locator("textarea").FillAsync("Une phrase nouvelle.\nEt une autre.");
        await page.Question("action.international").Locator("[data-none=notknown]").ClickAsync();
        await page.Question("sender.phone").Locator("[data-none=withheld]").ClickAsync();
        var read = Data.Read(await page.SaveDocument());
        read.Submission.Lang.ShouldBe("fr");
        read.Submission.At("context.law").ShouldBe(new Answer.Text("Une phrase nouvelle.\nEt une autre."));
        read.Submission.At("action.international").ShouldBe(new Answer.None(NonAnswer.NotKnown));
        read.Submission.At("sender.phone").ShouldBeNull();
        read.Submission.At("victim[1]/victim.name").ShouldBe(new Answer.Text("Ilaria Venn"));
    }

    [Fact]
    public async Task A_document_is_begun_on_the_letterhead_of_the_house_or_the_file_is_refused()
    {
        var page = await pane.Open();
        var chooser = await page.RunAndWaitForFileChooserAsync(() => page.ClickAsync("[data-action=letterhead]"));
        await chooser.SetFilesAsync(Data.Document("en"));
        await page.ClickAsync("[data-action=sample]");
        await Expect(page.Locator(".notice.problem")).ToBeVisibleAsync();
        await page.ClickAsync("[data-action=no-letterhead]");
        chooser = await page.RunAndWaitForFileChooserAsync(() => page.ClickAsync("[data-action=letterhead]"));
        await chooser.SetFilesAsync(Path.Combine(Data.Folder("templates"), "base.docx"));
        await page.ClickAsync("[data-action=sample]");
        Data.Check(await page.SaveDocument()).Ready.ShouldBeTrue();
    }
}
