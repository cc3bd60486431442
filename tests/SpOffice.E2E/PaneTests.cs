using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace SpOffice.E2E;

public sealed class PaneTests(ServedPane pane) : IClassFixture<ServedPane>
{
    [Theory]
    [InlineData("en")]
    [InlineData("fr")]
    [InlineData("es")]
    public async Task A_sample_is_drafted_downloaded_opened_changed_and_checked(string lang)
    {
        var page = await pane.Open(lang: lang);
        await page.SelectOptionAsync("#lang", lang);
        await page.ClickAsync("[data-action=sample]");
        var path = await page.SaveDocument();

        await page.ClickAsync("[data-action=close]");
        await page.OpenDocument(path);
        await Expect(page.Question("victim[1]/victim.name").Locator("input")).ToHaveValueAsync("Ilaria Venn");
        await page.Question("victim[1]/victim.consent.publication").Locator("input[value=no]").CheckAsync();
        await page.Question("request.press-release").Locator("input[value=yes]").CheckAsync();
        await page.ClickAsync("[data-page=check]");

        var finding = page.Locator("[data-finding=press-release-consented]");
        await Expect(finding).ToHaveAttributeAsync("data-severity", "must");
        await finding.Locator("summary").ClickAsync();
        await Expect(finding.Locator(".mend")).Not.ToBeEmptyAsync();
        await finding.Locator("[data-action=go]").ClickAsync();
        await Expect(page.Question("request.press-release").Locator("input:focus")).ToHaveCountAsync(1);
        await Expect(page.Locator(".document .completeness")).ToHaveAttributeAsync("data-ready", "no");
    }

    [Theory]
    [InlineData("en", "Thank you, Mr. President. We welcome the report A/HRC/58/53. In 2024, 1,500 people were detained without a warrant.")]
    [InlineData("fr", "Merci, Monsieur le Président. Nous saluons le rapport A/HRC/58/53. En 2024, 1 500 personnes ont été détenues sans mandat.")]
    [InlineData("es", "Gracias, señor Presidente. Acogemos con satisfacción el informe A/HRC/58/53. En 2024, 1.500 personas fueron detenidas sin orden.")]
    public async Task A_statement_is_timed_while_it_is_typed(string lang, string statement)
    {
        var page = await pane.Open(width: 320, lang: lang);
        await page.ClickAsync("[data-action=statement]");
        await page.SelectOptionAsync("#statement-language", lang);
        await page.FillAsync("#statement", statement + "\n\n" + statement);

        var whole = await Seconds(page);
        whole.ShouldBeInRange(15, 60);
        await page.Locator(".passages input").Last.UncheckAsync();
        (await Seconds(page)).ShouldBeInRange(whole * 0.4, whole * 0.6);
        await Expect(page.Locator("[data-fact=pace]")).ToContainTextAsync(lang == "en" ? "Council" : "");
    }

    private static async Task<double> Seconds(IPage page) =>
        double.Parse((await page.Locator("[data-seconds]").GetAttributeAsync("data-seconds"))!, System.Globalization.CultureInfo.InvariantCulture);
}
