using SpOffice.Submissions;
using static Microsoft.Playwright.Assertions;

namespace SpOffice.E2E;

/// <summary>What comes before sending, in the browser.</summary>
public sealed class SendTests(ServedPane pane)
{
    [Fact]
    public async Task What_must_be_mended_comes_first_and_only_then_where_to_send()
    {
        var page = await pane.Open(width: 320);
        await page.OpenDocument(Data.Document("en", sample => sample.With("request.measures", null)));
        await page.ClickAsync("[data-page=send]");
        await Expect(page.Locator("[data-step=mend]")).ToHaveAttributeAsync("data-left", "1");
        await Expect(page.Locator("[data-send]")).ToHaveCountAsync(0);
        await page.ClickAsync("[data-action=send-check]");
        await Expect(page.Locator("[data-view=check]")).ToBeVisibleAsync();
        await page.ClickAsync("[data-page=draft]");
        await page.Question("request.measures").Locator("textarea").FillAsync("Release her.");
        await page.ClickAsync("[data-page=send]");
        await Expect(page.Locator("[data-step=mend]")).ToHaveAttributeAsync("data-left", "0");
        await Expect(page.Locator("[data-send] [data-channel]").First).ToBeVisibleAsync();
        await Expect(page.Locator("[data-step=attach] li")).ToHaveCountAsync(Data.Templates.Sample(Data.Templates.Form("communication"), "en").ItemsOf("attachment").Count());
        await page.ClickAsync("[data-action=send-versions]");
        await Expect(page.Locator("[data-view=leave]")).ToBeVisibleAsync();
        await page.ClickAsync("[data-page=send]");
        await page.ClickAsync("[data-action=send-clean]");
        await Expect(page.Locator("[data-view=clean]")).ToBeVisibleAsync();
    }
}
