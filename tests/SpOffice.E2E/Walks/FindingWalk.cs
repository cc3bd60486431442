using SpOffice.Checks;
using SpOffice.Submissions;
using static Microsoft.Playwright.Assertions;
using static SpOffice.E2E.Steps;

namespace SpOffice.E2E.Walks;

/// <summary>3. Findings follow the typing, lead to the answer, are mended and filtered, name nobody until they are opened; one key hides all.</summary>
public sealed class FindingWalk(ServedPane pane)
{
    [Theory, InlineData("en"), InlineData("fr"), InlineData("es")]
    public async Task Findings_follow_the_typing_lead_to_the_answer_and_are_mended(string lang)
    {
        var texts = Data.Templates.Screen(lang);
        var page = await pane.Open(lang: lang);
        await page.Choose(() => page.Press(lang, "openDocument"), Data.Document(lang, sample => sample.With("victim[1]/victim.consent.letter", null)));
        await page.Field("summary.facts").FillAsync(string.Join(' ', Enumerable.Repeat("word", 160)));
        var here = page.Question("summary.facts").Locator("[data-finding=summary-short]");
        await Expect(here).ToContainTextAsync(Say(lang, "mark-should"));
        await page.Question("victim[1]/victim.consent.publication").Locator("input[value=no]").CheckAsync();
        await page.Question("request.press-release").Locator("input[value=yes]").CheckAsync();

        await page.Press(lang, "check");
        await page.ClickAsync("[data-filter=should]");
        await Expect(page.Locator(".work .finding.must, .work .finding.hint")).ToHaveCountAsync(0);
        await Expect(page.Locator(".work .finding.should").First).ToBeVisibleAsync();
        await page.ClickAsync("[data-filter=must]");
        await Expect(page.Locator(".work .finding.should, .work .finding.hint")).ToHaveCountAsync(0);

        var consent = page.Locator(".work [data-finding=consent-known][data-place='victim[1]/victim.consent.letter']");
        await Expect(consent).ToContainTextAsync(FindingText.Locate("victim[1]", Data.Templates, texts), new() { IgnoreCase = true });
        (await page.Locator("main").InnerTextAsync()).ShouldNotContain("Ilaria");
        await consent.Locator("summary").ClickAsync();
        await Expect(consent).ToContainTextAsync("Ilaria Venn");

        await page.Keyboard.PressAsync("Escape");
        await Expect(page.Locator("#app")).ToBeHiddenAsync();
        await Expect(page.Locator("#curtain")).ToHaveTextAsync(Say(lang, "hidden"));
        await Expect(page.Locator("#curtain")).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("Escape");
        await Expect(consent).ToBeVisibleAsync();

        var press = page.Locator(".work [data-finding=press-release-consented]");
        await press.Locator("summary").ClickAsync();
        await Expect(press.Locator(".mend")).ToHaveTextAsync(texts.Checks["press-release-consented"].Mend);
        await press.GetByText(Say(lang, "mendIt")).ClickAsync();
        await Expect(press).ToHaveCountAsync(0);
        await page.Press(lang, "undo");
        await Expect(press).ToHaveCountAsync(1);

        await consent.GetByText(Say(lang, "goThere")).ClickAsync();
        await Expect(page.Question("victim[1]/victim.consent.letter").Locator(":focus")).ToHaveCountAsync(1);
        await page.Question("victim[1]/victim.consent.letter").GetByLabel(Data.Templates.Documents[lang].Words["yes"]).CheckAsync();
        await page.Press(lang, "check");
        await Expect(consent).ToHaveCountAsync(0);
    }
}
