using Microsoft.Playwright;
using SpOffice.Submissions;
using static Microsoft.Playwright.Assertions;
using static SpOffice.E2E.Steps;

namespace SpOffice.E2E.Walks;

/// <summary>6. The screen has its own language and colours, and everything can be done by keyboard.</summary>
public sealed class ScreenWalk(ServedPane pane)
{
    [Theory, InlineData("en", "es", "fr"), InlineData("fr", "en", "es"), InlineData("es", "fr", "en")]
    public async Task The_screen_speaks_another_language_than_the_document_and_changes_its_colours(string lang, string document, string then)
    {
        var page = await pane.Open(lang: lang);
        await page.GetByLabel(Say(lang, "documentLanguage")).SelectOptionAsync(document);
        await page.Press(lang, "newDocument");
        await page.Field("sender.name").FillAsync("Casa de prueba");
        await Expect(page.Field("sender.name")).ToHaveAttributeAsync("lang", document);
        await page.GetByLabel(Say(lang, "screenLanguage")).SelectOptionAsync(then);
        await Expect(page.Button(Say(then, "next"))).ToBeVisibleAsync();
        await Expect(page.Question("sender.name").Locator(".label")).ToContainTextAsync(Data.Templates.Documents[then].Questions["sender.name"].Label);
        await Expect(page.Field("sender.name")).ToHaveValueAsync("Casa de prueba");
        await Expect(page.Locator("html")).ToHaveAttributeAsync("lang", then);

        await page.Press(then, "settings");
        var grounds = new HashSet<string>();
        foreach (var theme in new[] { "light", "dark", "contrast" })
        {
            await page.GetByLabel(Say(then, "theme")).SelectOptionAsync(new SelectOptionValue { Label = Say(then, "theme-" + theme) });
            await Expect(page.Locator("html")).ToHaveAttributeAsync("data-theme", theme);
            grounds.Add(await page.EvaluateAsync<string>("getComputedStyle(document.documentElement).backgroundColor"));
        }
        grounds.Count.ShouldBe(3);
        var read = Data.Read(await page.SaveDocument()).Submission;
        (read.Lang, read.At("sender.name")).ShouldBe((document, new Answer.Text("Casa de prueba")));
        await page.ReloadAsync();
        await page.WaitForSelectorAsync("[data-state=ready]");
        await Expect(page.Locator("html")).ToHaveAttributeAsync("data-theme", "contrast");
        await Expect(page.Locator("html")).ToHaveAttributeAsync("lang", then);
    }

    [Theory, InlineData("en"), InlineData("fr"), InlineData("es")]
    public async Task A_document_is_begun_answered_checked_mended_and_saved_by_keyboard_alone(string lang)
    {
        var page = await pane.Open(width: 390, lang: lang);
        await Press(page, "[data-action=new]");
        await Expect(page.Question("sender.name")).ToBeVisibleAsync();
        await Reach(page, "[data-question='sender.name'] input");
        await page.Keyboard.TypeAsync("Tide House");
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.Field("sender.contact-person")).ToBeFocusedAsync();
        await Press(page, "[data-none=notapplicable]", "Space");
        await Expect(page.Locator("[data-none=notapplicable]")).ToHaveAttributeAsync("aria-pressed", "true");
        await Press(page, "button.fold");
        await Press(page, "[data-section=victims]");
        await Expect(page.Locator(".question :focus")).ToHaveCountAsync(1);
        await Press(page, "[data-page=check]");
        await Press(page, ".work .finding summary");
        await Press(page, "[data-action=go]");
        await Expect(page.Locator(".question :focus")).ToHaveCountAsync(1);
        await Reach(page, "[data-action=save]");
        var download = await page.RunAndWaitForDownloadAsync(() => page.Keyboard.PressAsync("Enter"));
        Data.Read(await download.PathAsync()).Submission.At("sender.name").ShouldBe(new Answer.Text("Tide House"));
        await Press(page, "[data-action=dismiss]");
        await Expect(page.Locator(".notice")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task A_statement_is_begun_marked_fitted_and_rehearsed_by_keyboard_alone()
    {
        var page = await pane.Open(width: 320);
        await Press(page, "[data-action=statement]");
        await Press(page, "[data-action=start-structure]");
        await Reach(page, "[data-passage='4'] select");
        await page.Keyboard.TypeAsync("m");
        await Reach(page, "[data-passage='4'] textarea");
        await page.Keyboard.PressAsync("Control+A");
        await page.Keyboard.TypeAsync("The river is poisoned.");
        await Press(page, "[data-passage='4'] [data-action=move-down]");
        await Expect(page.Locator("[data-passage='5'] textarea").First).ToHaveValueAsync("The river is poisoned.");
        await Expect(page.Locator("[data-passage='5'].must")).ToHaveCountAsync(1);
        await page.Keyboard.PressAsync("Shift+Tab");
        await Press(page, "[data-part=fit]");
        await Press(page, "[data-action=fit]");
        await Expect(page.Locator("[data-version='60'] [data-kept='5']")).ToHaveCountAsync(1);
        await Press(page, "[data-part=rehearse]");
        await Press(page, "[data-action=start-clock]");
        await Expect(page.Locator("[data-action=stop-clock]")).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("Space");
        await Expect(page.Locator("#took")).Not.ToHaveValueAsync("");
    }

    private static async Task Press(IPage page, string selector, string key = "Enter")
    {
        await Reach(page, selector);
        await page.Keyboard.PressAsync(key);
    }

    /// <summary>Presses Tab until the focus is there.</summary>
    private static async Task Reach(IPage page, string selector)
    {
        await page.Locator(selector).First.WaitForAsync();
        for (var presses = 0; presses < 150; presses++)
        {
            if (await page.EvaluateAsync<bool>("selector => document.activeElement?.matches(selector) ?? false", selector))
                return;
            await page.Keyboard.PressAsync("Tab");
        }
        throw new ShouldAssertException($"Tab never reached {selector}.");
    }
}
