using Microsoft.Playwright;
using SpOffice.Submissions;
using static Microsoft.Playwright.Assertions;
using static SpOffice.E2E.Steps;

namespace SpOffice.E2E.Walks;

/// <summary>5. Mandates are found on a date, corrected, chosen; the user's own corrections are kept, taken along and taken in.</summary>
public sealed class MandateWalk(ServedPane pane)
{
    [Theory, InlineData("en"), InlineData("fr"), InlineData("es")]
    public async Task A_mandate_is_found_on_a_date_corrected_chosen_and_the_corrections_go_to_another_browser(string lang)
    {
        var (detention, slavery) = (Mandate("arbitrary-detention"), Mandate("contemporary-slavery"));
        var page = await pane.Open(lang: lang);
        await page.Press(lang, "newDocument");
        await Expect(page.Question("sender.name")).ToBeVisibleAsync();
        await page.Press(lang, "mandates");
        await Find(page, lang, slavery.Name(lang), "2025-03-01");
        await Expect(page.Locator("details[data-mandate=contemporary-slavery]")).ToHaveCountAsync(1);
        await Find(page, lang, slavery.Name(lang), "2026-11-24");
        await Expect(page.Locator("details[data-mandate=contemporary-slavery]")).ToHaveCountAsync(0);
        await Find(page, lang, detention.Name(lang), "2026-11-24");
        var card = page.Locator("details[data-mandate=arbitrary-detention]");
        await card.Locator("summary").ClickAsync();
        await Expect(card.Locator("[data-fact=verified]")).ToHaveTextAsync(Data.Templates.Dates.Of(new PartialDate(detention.AsOf.Year, detention.AsOf.Month, detention.AsOf.Day), lang));
        await Expect(card).ToContainTextAsync(Data.Templates.Screen(lang).Words["toVerify"]);

        await card.GetByText(Say(lang, "chooseMandate"), new() { Exact = true }).ClickAsync();
        await card.GetByText(Say(lang, "correct"), new() { Exact = true }).ClickAsync();
        await card.GetByLabel(Say(lang, "address")).FillAsync("desk@example.org");
        await card.GetByText(Say(lang, "keepCorrection")).ClickAsync();
        await Expect(card).ToContainTextAsync(Say(lang, "corrected"));
        Data.Read(await page.SaveDocument()).Submission.Answers["request.mandates"]!.Values.ShouldBe(["arbitrary-detention"]);

        await page.ReloadAsync();
        await page.WaitForSelectorAsync("[data-state=ready]");
        await page.Press(lang, "settings");
        var own = await page.Downloaded(() => page.Press(lang, "export"), ".json");
        (await File.ReadAllTextAsync(own, TestContext.Current.CancellationToken)).ShouldContain("desk@example.org");

        var other = await pane.Open(lang: lang);
        await other.Press(lang, "settings");
        await other.Choose(() => other.Press(lang, "import"), own);
        await Expect(other.Locator(".notice.good")).ToContainTextAsync(Say(lang, "imported"));
        await other.Press(lang, "mandates");
        await Find(other, lang, detention.Name(lang), "2026-11-24");
        await Expect(other.Locator("details[data-mandate=arbitrary-detention] summary")).ToContainTextAsync(Say(lang, "corrected"));
    }

    private static async Task Find(IPage page, string lang, string words, string day)
    {
        await page.GetByLabel(Say(lang, "onDate")).FillAsync(day);
        await page.GetByLabel(Say(lang, "findMandate")).FillAsync(words);
    }

    private static Mandates.Mandate Mandate(string id) => Data.Templates.Mandates.Get(id)!;
}
