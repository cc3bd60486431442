using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace SpOffice.E2E;

public sealed class StartTests(ServedPane pane)
{
    [Fact]
    public async Task The_form_can_be_read_before_the_program_is_there()
    {
        var context = await pane.Browser.NewContextAsync(new() { Locale = "es" });
        var page = await context.NewPageAsync();
        await page.RouteAsync("**/*.wasm", route => route.AbortAsync());
        await page.GotoAsync(pane.Address);
        await Expect(page.Locator("#shell h1")).Not.ToBeEmptyAsync();
        await page.Locator("[data-form=communication] > summary").ClickAsync();
        await page.Locator("[data-form=communication] details summary").Nth(2).ClickAsync();
        await Expect(page.Locator("[data-form=communication] details[open] dd").First).Not.ToBeEmptyAsync();
        await context.CloseAsync();
    }

    [Theory]
    [InlineData("open")]
    [InlineData("statement")]
    public async Task The_first_thing_done_works_at_once(string first)
    {
        var page = await pane.Open();
        if (first == "open")
        {
            await page.OpenDocument(Data.Document("en"));
            await page.ClickAsync("[data-page=check]");
            await Expect(page.Locator(".check .hint")).ToBeVisibleAsync();
            Data.Check(await page.SaveDocument()).Ready.ShouldBeTrue();
        }
        else
        {
            await page.ClickAsync("[data-action=statement]");
            await page.FillAsync("#statement", "In 2024, 1,500 people were arrested.");
            await Expect(page.Locator("[data-seconds]")).ToBeVisibleAsync();
        }
    }

    [Fact]
    public async Task Everything_works_without_a_network_after_the_first_visit()
    {
        var page = await pane.Open();
        while (!await page.EvaluateAsync<bool>("async () => (await (await caches.open('spoffice')).keys()).length > 20 && navigator.serviceWorker.controller !== null"))
            await Task.Delay(100, TestContext.Current.CancellationToken);
        await page.Context.SetOfflineAsync(true);
        await page.ReloadAsync();
        await page.WaitForSelectorAsync("[data-state=ready]");
        await page.SelectOptionAsync(".tongue", "fr");
        await page.ClickAsync("[data-action=sample]");
        Data.Check(await page.SaveDocument()).Ready.ShouldBeTrue();
        await page.ClickAsync("[data-page=statement]");
        await page.FillAsync("#statement", "Merci, Monsieur le Président.");
        await Expect(page.Locator("[data-seconds]")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task What_is_chosen_and_pressed_before_the_program_is_there_is_done_when_it_is()
    {
        var (page, come) = await Held();
        await page.CheckAsync("[name=form][value=wgad]");
        await page.SelectOptionAsync("#lang", "fr");
        await page.SelectOptionAsync(".tongue", "es");
        await page.ClickAsync("[data-action=new]");
        await Expect(page.Locator("[role=status] .notice")).ToBeVisibleAsync();
        come.SetResult();
        await Expect(page.Locator(".question").First).ToBeVisibleAsync();
        var read = Data.Read(await page.SaveDocument());
        (read.Submission.Form.Id, read.Submission.Lang).ShouldBe(("wgad", "fr"));
        (await page.GetAttributeAsync("html", "lang")).ShouldBe("es");
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task A_file_that_is_being_chosen_when_the_program_comes_is_opened()
    {
        var (page, come) = await Held();
        await page.CheckAsync("[name=form][value=follow-up]");
        var chooser = await page.RunAndWaitForFileChooserAsync(() => page.ClickAsync("[data-action=open]"));
        come.SetResult();
        // What a follow-up is for is asked by the program alone.
        await Expect(page.Locator("#purpose")).ToBeVisibleAsync();
        (await page.IsCheckedAsync("[name=form][value=follow-up]")).ShouldBeTrue();
        (await page.EvaluateAsync<string>("() => document.activeElement.dataset.action")).ShouldBe("open");
        await chooser.SetFilesAsync(Data.Document("en"));
        await Expect(page.Locator(".question").First).ToBeVisibleAsync();
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task A_program_that_cannot_be_fetched_is_said_and_fetched_again()
    {
        var page = await (await pane.Browser.NewContextAsync()).NewPageAsync();
        const string core = "**/SpOffice.Core.*.wasm";
        await page.RouteAsync(core, route => route.AbortAsync());
        await page.GotoAsync(pane.Address);
        await Expect(page.Locator(".notice.problem")).ToBeVisibleAsync(new() { Timeout = 40_000 });
        await page.UnrouteAsync(core);
        await page.ClickAsync("[data-action=reload]");
        await page.ClickAsync("[data-action=sample]");
        await Expect(page.Locator(".question").First).ToBeVisibleAsync(new() { Timeout = 40_000 });
        await page.Context.CloseAsync();
    }

    /// <summary>The first page, while the library waits to be let through.</summary>
    private async Task<(IPage Page, TaskCompletionSource Come)> Held()
    {
        var page = await (await pane.Browser.NewContextAsync(new() { Locale = "en" })).NewPageAsync();
        await page.AddInitScriptAsync("delete window.showOpenFilePicker; delete window.showSaveFilePicker;");
        var come = new TaskCompletionSource();
        await page.RouteAsync("**/SpOffice.Core.*.wasm", async route =>
        {
            await come.Task;
            await route.ContinueAsync();
        });
        await page.GotoAsync(pane.Address);
        await page.WaitForSelectorAsync("[data-state=ready]");
        return (page, come);
    }
}
