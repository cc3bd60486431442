using SpOffice.Submissions;
using static Microsoft.Playwright.Assertions;

namespace SpOffice.E2E;

public sealed class BadInputTests(ServedPane pane) : IClassFixture<ServedPane>
{
    [Fact]
    public async Task Fifty_victims_are_worked_on_part_by_part()
    {
        var path = Data.Document("en", sample => sample with
        {
            Answers = sample.Answers.WithItems("victim", Enumerable.Range(1, 50).Select(number => sample.Answers.Items("victim")[0].With("victim.reference", new Answer.Text($"V{number}")))),
        });
        var page = await pane.Open();
        page.SetDefaultTimeout(60_000);
        await page.OpenDocument(path);
        await page.ClickAsync("[data-action=next]");
        await page.ClickAsync("[data-action=next]");
        await page.Question("summary.facts").Locator("textarea").FillAsync("They were evicted on 14 March 2025.");
        await page.Locator("[data-section=victims]").Nth(49).ClickAsync();
        await page.Question("victim[50]/victim.name").Locator("input").FillAsync("Last Person");
        await Expect(page.Question("victim[50]/victim.name")).ToBeVisibleAsync();
        var read = Data.Read(await page.SaveDocument()).Submission;
        read.At("victim[50]/victim.name").ShouldBe(new Answer.Text("Last Person"));
        read.Answers.Items("victim").Length.ShouldBe(50);
    }

    [Fact]
    public async Task Five_hundred_victims_are_opened_answered_taken_out_brought_back_and_saved()
    {
        var path = Data.Document("en", sample => sample with
        {
            Answers = sample.Answers.WithItems("victim", Enumerable.Range(1, 500).Select(number => sample.Answers.Items("victim")[0].With("victim.reference", new Answer.Text($"V{number}")))),
        });
        var page = await pane.Open();
        page.SetDefaultTimeout(120_000);
        await page.OpenDocument(path);
        await page.Locator("[data-section=victims]").Nth(499).ClickAsync();
        await page.Question("victim[500]/victim.name").Locator("input").FillAsync("Last Person");
        await page.ClickAsync("[data-item='victim[500]'] [data-action=remove]");
        await Expect(page.Locator("[data-section=victims]")).ToHaveCountAsync(499);
        await page.ClickAsync("[data-action=undo]");
        await Expect(page.Locator("[data-section=victims]")).ToHaveCountAsync(500);
        var read = Data.Read(await page.SaveDocument()).Submission;
        read.At("victim[500]/victim.name").ShouldBe(new Answer.Text("Last Person"));
        read.Answers.Items("victim").Length.ShouldBe(500);
        await Expect(page.Locator(".notice.good")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task A_file_that_is_too_large_is_one_sentence()
    {
        var path = Path.Combine(Path.GetTempPath(), "large.docx");
        await using (var file = File.Create(path))
            file.SetLength(51L << 20);
        var page = await pane.Open();
        await page.OpenDocument(path);
        await Expect(page.Locator(".notice.problem")).ToContainTextAsync("50 MB");
    }

    [Fact]
    public async Task A_browser_that_keeps_nothing_still_does_everything()
    {
        var context = await pane.Browser.NewContextAsync();
        await context.AddInitScriptAsync("""
            delete window.showSaveFilePicker;
            for (const name of ['localStorage', 'caches', 'indexedDB']) Object.defineProperty(window, name, { get() { throw new DOMException('denied', 'SecurityError'); } });
            """);
        var page = await context.NewPageAsync();
        await page.GotoAsync(pane.Address);
        await page.WaitForSelectorAsync("[data-state=ready]");
        await page.SelectOptionAsync(".tongue", "es");
        await page.ClickAsync("[data-action=sample]");
        Data.Check(await page.SaveDocument()).Ready.ShouldBeTrue();
        await page.ClickAsync("[data-page=settings]");
        await page.SelectOptionAsync("#theme", "dark");
        await page.ClickAsync("[data-action=forget]");
        await page.ClickAsync("[data-action=forget-sure]");
        await Expect(page.Locator(".notice.good")).ToBeVisibleAsync();
        await context.CloseAsync();
    }

    [Fact]
    public async Task Typing_a_long_text_is_never_lost_and_never_freezes()
    {
        var page = await pane.Open();
        await page.ClickAsync("[data-action=sample]");
        var text = string.Join(' ', Enumerable.Range(1, 5000).Select(number => $"word{number}"));
        await page.Question("context.pattern").Locator("textarea").FillAsync(text);
        await page.Question("context.law").Locator("textarea").FillAsync("نص بالعربية");
        await page.ClickAsync("[data-page=check]");
        await page.ClickAsync("[data-page=draft]");
        await Expect(page.Question("context.pattern").Locator("textarea")).ToHaveValueAsync(text);
        var read = Data.Read(await page.SaveDocument()).Submission;
        read.At("context.pattern").ShouldBe(new Answer.Text(text));
        read.At("context.law").ShouldBe(new Answer.Text("نص بالعربية"));
    }
}
