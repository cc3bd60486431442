using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace SpOffice.E2E;

public sealed class StartTests(ServedPane pane) : IClassFixture<ServedPane>
{
    [Fact]
    public async Task The_form_can_be_read_before_the_program_is_there()
    {
        var context = await pane.Browser.NewContextAsync(new() { Locale = "es" });
        var page = await context.NewPageAsync();
        await page.RouteAsync("**/*.wasm", route => route.AbortAsync());
        await page.GotoAsync(pane.Address);
        await Expect(page.Locator("#shell h1")).Not.ToBeEmptyAsync();
        await page.Locator("#form summary").Nth(2).ClickAsync();
        await Expect(page.Locator("#form details[open] dd").First).Not.ToBeEmptyAsync();
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
    public async Task Two_tabs_on_one_file_do_not_overwrite_each_other()
    {
        // The system's file dialogs cannot be answered by a test, so the handle is one of the browser's private file system: the same kind of object.
        var context = await pane.Browser.NewContextAsync();
        await context.AddInitScriptAsync("""
            window.showOpenFilePicker = async () => [await (await navigator.storage.getDirectory()).getFileHandle('K7QM.docx', { create: true })];
            delete window.showSaveFilePicker;
            """);
        var bytes = Convert.ToBase64String(await File.ReadAllBytesAsync(Data.Document("en"), TestContext.Current.CancellationToken));
        var (first, second) = (await Ready(context), await Ready(context));
        await first.EvaluateAsync("""
            async base64 => {
              const handle = await (await navigator.storage.getDirectory()).getFileHandle('K7QM.docx', { create: true });
              const stream = await handle.createWritable();
              await stream.write(Uint8Array.from(atob(base64), letter => letter.charCodeAt(0)));
              await stream.close();
            }
            """, bytes);
        foreach (var page in new[] { first, second })
        {
            await page.ClickAsync("[data-action=open]");
            await page.Question("context.law").Locator("textarea").FillAsync("Changed.");
        }
        await first.ClickAsync("[data-action=save]");
        await Expect(first.Locator(".notice.good")).ToBeVisibleAsync();
        await first.Question("context.law").Locator("textarea").FillAsync("Changed again.");
        await first.ClickAsync("[data-action=save]");
        await Expect(first.Locator(".notice.good")).ToBeVisibleAsync();
        var copy = await second.RunAndWaitForDownloadAsync(() => second.ClickAsync("[data-action=save]"));
        copy.SuggestedFilename.ShouldBe("K7QM.docx");
        await context.CloseAsync();
    }

    private async Task<IPage> Ready(IBrowserContext context)
    {
        var page = await context.NewPageAsync();
        await page.GotoAsync(pane.Address);
        await page.WaitForSelectorAsync("[data-state=ready]");
        return page;
    }
}
