using static Microsoft.Playwright.Assertions;

namespace SpOffice.E2E;

public sealed class OfficePaneTests(OfficePane office)
{
    [Theory]
    [InlineData("word", "Word")]
    [InlineData("excel", "Excel")]
    public async Task The_pane_starts_in_Office_with_the_genuine_library(string host, string expected)
    {
        var (session, pane) = await office.Open(host, []);
        (await pane.EvaluateAsync<string>("async () => (await spofficeHost).name")).ShouldBe(expected);
        (await pane.EvaluateAsync<bool>("() => typeof history.pushState === 'function'")).ShouldBeTrue();
        session.Settings.ShouldBeEmpty();
    }

    [Fact]
    public async Task The_pane_starts_where_the_library_cannot_be_had()
    {
        var context = await office.Browser.NewContextAsync(new() { IgnoreHTTPSErrors = true });
        var page = await context.NewPageAsync();
        await page.RouteAsync("**/officejs/**", route => route.AbortAsync());
        await page.GotoAsync(office.Address + "/?office=1&page=draft");
        await page.WaitForSelectorAsync("[data-state=ready]");
        (await page.EvaluateAsync<string?>("() => spofficeHost")).ShouldBeNull();
        await context.CloseAsync();
    }

    /// <summary>So it does where Microsoft's addresses are blocked half: ten seconds are then taken for one.</summary>
    [Fact]
    public async Task The_pane_works_on_files_where_the_library_never_says_that_it_is_ready()
    {
        var context = await office.Browser.NewContextAsync(new() { IgnoreHTTPSErrors = true, Locale = "en" });
        var page = await context.NewPageAsync();
        await page.AddInitScriptAsync("const wait = setTimeout; window.setTimeout = (what, long, ...more) => wait(what, long === 10000 ? 1000 : long, ...more);");
        await page.RouteAsync("**/officejs/**", route => route.FulfillAsync(new() { ContentType = "text/javascript", Body = "window.Office = { onReady: () => new Promise(() => {}) };" }));
        await page.GotoAsync(office.Address + "/?office=1&page=draft");
        await Expect(page.Locator(".notice.problem")).ToContainTextAsync(Steps.Say("en", "noOffice"), new() { Timeout = 40_000 });
        await page.ClickAsync("[data-action=sample]");
        await Expect(page.Field("victim[1]/victim.name")).ToHaveValueAsync("Ilaria Venn");
        await context.CloseAsync();
    }

    /// <summary>What the first start loaded is kept, so that the pane opens again though its server is gone. Office itself and Microsoft's library are there.</summary>
    [Fact]
    public async Task The_pane_opens_again_in_Word_when_its_server_is_gone()
    {
        var (address, server) = await office.Another();
        using (server)
        {
            var session = office.Office.Open("word", await File.ReadAllBytesAsync(Data.Document("en"), TestContext.Current.CancellationToken));
            var context = await office.Browser.NewContextAsync(new() { IgnoreHTTPSErrors = true, Locale = "en" });
            var page = await context.NewPageAsync();
            await page.GotoAsync(office.Office.Page(session, address + "/?office=1&page=check"));
            var pane = page.FrameLocator("#pane");
            await Expect(pane.Locator("[data-live=following]")).ToBeVisibleAsync(new() { Timeout = 60_000 });
            var frame = page.Frames.First(frame => frame.ParentFrame is not null);
            for (var attempt = 0; attempt < 300 && !await frame.EvaluateAsync<bool>("async () => Boolean(await caches.match('/?office=1')) && navigator.serviceWorker.controller !== null"); attempt++)
                await Task.Delay(100, TestContext.Current.CancellationToken);
            (await frame.EvaluateAsync<string[]>("async () => (await (await caches.open('spoffice')).keys()).map(request => new URL(request.url).search).filter(query => query)")).ShouldBe(["?office=1"]);
            server.Kill(entireProcessTree: true);
            await server.WaitForExitAsync(TestContext.Current.CancellationToken);
            await page.ReloadAsync();
            await Expect(pane.Locator("[data-live=following]")).ToBeVisibleAsync(new() { Timeout = 60_000 });
            await Expect(pane.Locator("[data-page=check]")).ToHaveAttributeAsync("aria-current", "page");
            await context.CloseAsync();
        }
    }
}
