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
        await page.PressKey("[data-action=new]");
        await Expect(page.Question("sender.name")).ToBeVisibleAsync();
        await page.ReachKey("[data-question='sender.name'] input");
        await page.Keyboard.TypeAsync("Tide House");
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.Field("sender.contact-person")).ToBeFocusedAsync();
        await page.PressKey("[data-none=notapplicable]", "Space");
        await Expect(page.Locator("[data-none=notapplicable]")).ToHaveAttributeAsync("aria-pressed", "true");
        await page.PressKey("button.fold");
        await page.PressKey("[data-section=victims]");
        await Expect(page.Locator(".question :focus")).ToHaveCountAsync(1);
        await page.PressKey("[data-page=check]");
        await page.PressKey(".work .finding summary");
        await page.PressKey("[data-action=go]");
        await Expect(page.Locator(".question :focus")).ToHaveCountAsync(1);
        await page.ReachKey("[data-action=save]");
        var download = await page.RunAndWaitForDownloadAsync(() => page.Keyboard.PressAsync("Enter"));
        Data.Read(await download.PathAsync()).Submission.At("sender.name").ShouldBe(new Answer.Text("Tide House"));
        await page.PressKey("[data-action=dismiss]");
        await Expect(page.Locator(".notice")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task A_statement_is_begun_marked_fitted_and_rehearsed_by_keyboard_alone()
    {
        var page = await pane.Open(width: 320);
        await page.PressKey("[data-action=statement]");
        await page.PressKey("[data-action=start-structure]");
        await page.ReachKey("[data-passage='4'] select");
        await page.Keyboard.TypeAsync("m");
        await page.ReachKey("[data-passage='4'] textarea");
        await page.Keyboard.PressAsync("Control+A");
        await page.Keyboard.TypeAsync("The river is poisoned.");
        await page.PressKey("[data-passage='4'] [data-action=move-down]");
        await Expect(page.Locator("[data-passage='5'] textarea").First).ToHaveValueAsync("The river is poisoned.");
        await Expect(page.Locator("[data-passage='5'].must")).ToHaveCountAsync(1);
        await page.Keyboard.PressAsync("Shift+Tab");
        await page.PressKey("[data-part=fit]");
        await page.PressKey("[data-action=fit]");
        await Expect(page.Locator("[data-version='60'] [data-kept='5']")).ToHaveCountAsync(1);
        await page.PressKey("[data-part=rehearse]");
        await page.PressKey("[data-action=start-clock]");
        await Expect(page.Locator("[data-action=stop-clock]")).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("Space");
        await Expect(page.Locator("#took")).Not.ToHaveValueAsync("");
    }

    [Fact]
    public async Task A_file_is_opened_mended_rearranged_and_addressed_by_keyboard_alone()
    {
        var page = await pane.Open();
        await page.Choose(() => page.PressKey("[data-action=open]"), Data.Document("en", sample => sample.With("victim[1]/victim.consent.publication", new Answer.Choice("no")).With("request.press-release", new Answer.Choice("yes")).With("request.mandates", new Answer.Several(["torture"]))));
        await page.Field("sender.name").WaitForAsync();
        await Expect(page.Locator("main")).ToBeFocusedAsync();

        await page.PressKey("[data-page=check]", by: "Shift+Tab");
        await page.PressKey("[data-filter=must]", "Space");
        await Expect(page.Locator("[data-filter=must]")).ToHaveAttributeAsync("aria-pressed", "true");
        var press = page.Locator(".work [data-finding=press-release-consented]");
        await page.PressKey(".work [data-finding=press-release-consented] summary");
        await page.PressKey(".work [data-finding=press-release-consented] [data-action=mend]");
        await Expect(press).ToHaveCountAsync(0);
        await page.PressKey("[data-action=undo]");
        await Expect(press).ToHaveCountAsync(1);

        await page.PressKey("[data-page=draft]");
        await page.PressKey("[data-way=steps]");
        await page.PressKey("[data-section=victims] >> nth=1");
        await page.PressKey("[data-item='victim[2]'] [data-action=move-up]");
        await page.PressKey("[data-section=victims] >> nth=1");
        await page.PressKey("[data-item='victim[2]'] [data-action=remove]");
        await Expect(page.Locator("[data-section=victims]")).ToHaveCountAsync(1);
        await page.PressKey("[data-action=undo-removal]");
        await Expect(page.Locator("[data-section=victims]")).ToHaveCountAsync(2);

        await page.PressKey("[data-page=mandates]");
        await page.ReachKey("#find");
        await page.Keyboard.TypeAsync("arbitrary detention");
        await page.PressKey("details[data-mandate=arbitrary-detention] summary");
        await page.PressKey("details[data-mandate=arbitrary-detention] [data-action=choose]");
        await page.PressKey("[data-page=settings]");
        await page.ReachKey("#theme");
        await page.Keyboard.TypeAsync("d");
        await Expect(page.Locator("html")).ToHaveAttributeAsync("data-theme", "dark");

        await page.ReachKey("[data-action=save]");
        var download = await page.RunAndWaitForDownloadAsync(() => page.Keyboard.PressAsync("Enter"));
        var read = Data.Read(await download.PathAsync()).Submission;
        read.At("victim[1]/victim.reference").ShouldBe(new Answer.Text("V2"));
        read.Answers["request.mandates"]!.Values.ShouldContain("arbitrary-detention");
    }
}
