using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace SpOffice.E2E;

/// <summary>The pictures of the pane in the README. <c>docs/pictures.sh</c> runs them; <c>test.sh</c> does not.</summary>
[Trait("makes", "pictures")]
public sealed class PictureTests(ServedPane pane)
{
    private static readonly string? Folder = Environment.GetEnvironmentVariable("SPOFFICE_PICTURES");

    [Fact]
    public async Task The_first_page()
    {
        var page = await Open(450, 900, "en");
        await Take(page, "pane-start");
    }

    [Fact]
    public async Task A_question_on_a_narrow_screen_in_French()
    {
        var page = await Open(320, 800, "fr");
        await page.ClickAsync("[data-action=new]");
        await page.Locator("button.fold").ClickAsync();
        await page.ClickAsync("[data-section=incidents]");
        await page.ClickAsync("[data-action=next]");
        await page.Question("incident[1]/incident.date").Locator("input").FillAsync("vers mai 2026");
        await Expect(page.Locator("[data-action=undo]")).ToBeEnabledAsync();
        await Take(page, "pane-question-fr");
    }

    [Fact]
    public async Task The_findings_on_a_wide_screen()
    {
        var page = await Open(1200, 780, "en");
        await page.ClickAsync("[data-action=sample]");
        await page.Question("victim[1]/victim.consent.publication").Locator("input[value=no]").CheckAsync();
        await page.Question("request.press-release").Locator("input[value=yes]").CheckAsync();
        await page.Question("incident[1]/incident.date").Locator("input").FillAsync("");
        await page.ClickAsync("[data-page=check]");
        await page.Locator("[data-finding=press-release-consented] summary").ClickAsync();
        await page.Locator("[data-finding=event-dated] summary").ClickAsync();
        await Take(page, "pane-findings");
    }

    [Fact]
    public async Task A_statement()
    {
        var page = await Open(450, 1000, "en");
        await page.ClickAsync("[data-action=statement]");
        await page.FillAsync("#statement", Statement);
        await Expect(page.Locator("[data-fact=chance]")).ToBeVisibleAsync();
        await Take(page, "pane-statement");
    }

    private async Task<IPage> Open(int width, int height, string lang)
    {
        Assert.SkipWhen(Folder is null, "Name a folder in SPOFFICE_PICTURES, or run docs/pictures.sh.");
        var page = await pane.Open(width, lang);
        await page.SetViewportSizeAsync(width, height);
        return page;
    }

    private static async Task Take(IPage page, string name)
    {
        // Where the cursor blinks, how far a text is scrolled and what the mouse is over differ from run to run.
        await page.EvaluateAsync("document.activeElement?.blur(); scrollTo(0, 0); document.querySelectorAll('textarea').forEach(field => field.scrollTop = 0)");
        await page.Mouse.MoveAsync(0, 0);
        await page.ScreenshotAsync(new() { Path = Path.Combine(Folder!, name + ".png"), Animations = ScreenshotAnimations.Disabled });
    }

    private const string Statement = """
        Thank you, Mr. President.

        Tide House welcomes the report of the Special Rapporteur, A/HRC/61/42, and shares its concern for people who defend the coast.

        In 2025, 14 fishers of Port Sarre in Arvenia were arrested after they had measured the water of the harbour. Two were beaten. None has seen a judge, and their families were told to say nothing.

        This is no single case. Since 2022 we have counted 61 arrests along the same coast, and in not one of them was anybody charged within the 48 hours that the law of Arvenia allows.

        The press that wrote about them was closed. The laboratory that examined the samples lost its licence. The lawyer of two of them, who had asked for a doctor, now has a case of her own to answer. People who used to bring us water from their wells do not come any more.

        The authorities say that such figures cause alarm. We say that the people who drink the water have a right to know what is in it, and that article 19 of the Covenant protects those who tell them.

        We call on Arvenia to free the 14 at once, to let a doctor and a lawyer see them, and to answer the letter of 3 March.

        And we ask the Special Rapporteur: what can States do so that nobody is punished for measuring the water?

        I thank you.
        """;
}
