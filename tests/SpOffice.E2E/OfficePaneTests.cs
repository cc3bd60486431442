namespace SpOffice.E2E;

public sealed class OfficePaneTests(OfficePane office)
{
    [Theory]
    [InlineData("word", "Word")]
    [InlineData("excel", "Excel")]
    public async Task The_pane_starts_in_Office_with_the_genuine_library(string host, string expected)
    {
        var (session, pane) = await office.Open(host, []);
        (await pane.EvaluateAsync<string>("() => spofficeHost")).ShouldBe(expected);
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
    }
}
