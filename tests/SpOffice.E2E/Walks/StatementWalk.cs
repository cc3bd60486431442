using System.Globalization;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;
using static SpOffice.E2E.Steps;

namespace SpOffice.E2E.Walks;

/// <summary>4. A statement is pasted or opened, shown on a line of time, and a passage goes.</summary>
public sealed class StatementWalk(ServedPane pane)
{
    [Theory]
    [InlineData("en", "Thank you, Mr. President. We welcome the report A/HRC/58/53. In 2024, 1,500 people were detained without a warrant.")]
    [InlineData("fr", "Merci, Monsieur le Président. Nous saluons le rapport A/HRC/58/53. En 2024, 1 500 personnes ont été détenues sans mandat.")]
    [InlineData("es", "Gracias, señor Presidente. Acogemos con satisfacción el informe A/HRC/58/53. En 2024, 1.500 personas fueron detenidas sin orden.")]
    public async Task A_statement_is_timed_while_it_is_typed_or_from_a_file_and_without_a_passage(string lang, string statement)
    {
        var page = await pane.Open(width: 320, lang: lang);
        await page.Press(lang, "statementOpen");
        await page.GetByLabel(Say(lang, "statementLanguage")).SelectOptionAsync(lang);
        await page.GetByLabel(Say(lang, "statementText")).FillAsync(statement + "\n\n" + statement);
        var whole = await Seconds(page);
        whole.ShouldBeInRange(15, 60);
        await page.Locator(".passages input").Last.UncheckAsync();
        (await Seconds(page)).ShouldBeInRange(whole * 0.4, whole * 0.6);
        await Expect(page.GetByRole(AriaRole.Img, new() { Name = Say(lang, "timeLine") })).ToBeVisibleAsync();

        var path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName() + ".txt");
        await File.WriteAllTextAsync(path, statement + "\n\n" + statement + "\n\n" + statement, TestContext.Current.CancellationToken);
        await page.Choose(() => page.Press(lang, "openStatement"), path);
        await Expect(page.Locator(".passages li")).ToHaveCountAsync(3);
        await Expect(page.Locator(".line .part")).ToHaveCountAsync(3);
        (await Seconds(page)).ShouldBeInRange(whole * 1.3, whole * 1.7);
        await page.GetByLabel(Say(lang, "limit")).FillAsync("20");
        await Expect(page.Locator(".clock.over")).ToBeVisibleAsync();
        await Expect(page.Locator("[data-fact=pace]")).Not.ToBeEmptyAsync();
        (await page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= innerWidth")).ShouldBeTrue();
    }

    private static async Task<double> Seconds(IPage page) =>
        double.Parse((await page.Locator("[data-seconds]").GetAttributeAsync("data-seconds"))!, CultureInfo.InvariantCulture);
}
