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
}
