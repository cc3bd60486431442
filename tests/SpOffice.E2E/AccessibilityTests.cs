using Microsoft.Playwright;
using SpOffice.Submissions;

namespace SpOffice.E2E;

/// <summary>Every page, empty, filled, with a finding opened, at its end, on a narrow and a wide screen, in every colour. The screen's language changes with the width.</summary>
public sealed class AccessibilityTests(ServedPane pane)
{
    [Theory, InlineData(320, "fr"), InlineData(1200, "es")]
    public async Task No_page_without_a_document_has_a_violation(int width, string lang)
    {
        var page = await pane.Open(width, lang);
        await Clean(page, "start");
        await page.ClickAsync("[data-action=route]");
        await Clean(page, "a question on the way to a door");
        await page.CheckAsync("[data-route=danger] input[value=none]");
        await page.ClickAsync("[data-action=next]");
        await page.CheckAsync("[data-route=consent] input[value=yes]");
        await page.ClickAsync("[data-action=next]");
        foreach (var what in new[] { "detained", "missing", "un-contact" })
            await page.CheckAsync($"[data-route=what] input[value={what}]");
        await DoorTests.ToTheEnd(page);
        await Clean(page, "the doors");
        await page.ClickAsync("[data-page=settings]");
        await Clean(page, "settings");
        await page.ClickAsync("[data-action=forget]");
        await Clean(page, "settings, asked whether to clear");
        await page.ClickAsync("[data-page=mandates]");
        await Clean(page, "mandates");
        await page.Locator(".mandate summary").First.ClickAsync();
        await page.Locator("[data-action=correct]").First.ClickAsync();
        await page.FillAsync("#find", "arbitrary");
        await Clean(page, "mandates, one opened");
        await page.ClickAsync("[data-page=statement]");
        await Clean(page, "statement, empty");
        await page.FillAsync("#statement", "Thank you, Mr. President.\n\nWe welcome the report.");
        await Clean(page, "statement");
    }

    [Theory, InlineData(320, "fr"), InlineData(1200, "es")]
    public async Task No_part_of_the_statement_page_has_a_violation(int width, string lang)
    {
        var page = await pane.Open(width, lang);
        await page.ClickAsync("[data-page=statement]");
        await page.SelectOptionAsync("#statement-language", "en");
        await page.FillAsync("#statement", "[must #a] Mr. President, the lawyer Ilaria Venn was arrested; see A/HRC/58/53.\n\n[could, only with #a] In 2024, 1,500 people were arrested.\n[or] Many were.");
        await page.Locator("[data-dear]").First.WaitForAsync();
        await Clean(page, "statement, expensive words");
        await page.ClickAsync("[data-way=passages]");
        await page.Locator("[data-action=conditions]").Last.ClickAsync();
        await Clean(page, "statement, passages");
        await page.ClickAsync("[data-part=about]");
        await page.Locator(".finding summary").First.ClickAsync();
        await page.Locator("[data-action=list-person]").First.ClickAsync();
        await Clean(page, "statement, about");
        await page.ClickAsync("[data-part=fit]");
        await page.ClickAsync("[data-action=fit]");
        await page.Locator("[data-version]").First.WaitForAsync();
        await Clean(page, "statement, versions");
        await page.ClickAsync("[data-part=rehearse]");
        await page.FillAsync("#took", "3");
        await page.ClickAsync("[data-action=use-reading]");
        await page.FillAsync("#took", "16");
        await Clean(page, "statement, reading refused");
        await page.ClickAsync("[data-action=use-reading]");
        await page.FillAsync("#speaker-name", "A");
        await page.ClickAsync("[data-action=keep-speaker]");
        await page.Locator("[data-speaker]").WaitForAsync();
        await Clean(page, "statement, speaker kept");
        (await page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= innerWidth")).ShouldBeTrue();
    }

    [Theory, InlineData(320, "fr"), InlineData(1200, "es")]
    public async Task No_page_of_an_empty_document_has_a_violation(int width, string lang)
    {
        var page = await pane.Open(width, lang);
        await page.ClickAsync("[data-action=new]");
        await Clean(page, "a step");
        await page.ClickAsync("[data-action=close]");
        await page.ClickAsync("[data-action=urgent]");
        await Clean(page, "an urgent step");
        await page.ClickAsync("[data-way=all]");
        await page.Field("victim[1]/victim.birth-date").FillAsync("yesterday");
        await page.Field("request.measures").FillAsync("Release");
        await page.Locator("[type=search]").FillAsync("arb");
        await Clean(page, "all questions, some answered");
        await page.ClickAsync("[data-action=close]");
        await Clean(page, "asked before closing");
        await page.ClickAsync("[data-page=check]");
        await page.Locator(".work .finding summary").First.ClickAsync();
        await Clean(page, "findings, one opened");
    }

    [Theory, InlineData(320, "fr"), InlineData(1200, "es")]
    public async Task No_page_of_a_filled_document_has_a_violation(int width, string lang)
    {
        var page = await pane.Open(width, lang);
        await page.OpenDocument(Data.Document(lang, sample => sample.With("request.measures", null)));
        await page.ClickAsync("[data-action=use-facts]");
        await Clean(page, "facts for another purpose");
        await page.ClickAsync("[data-page=draft]");
        await page.ClickAsync("[data-way=steps]");
        await page.Locator("button.fold").EvaluateAsync("button => button.click()");
        await page.Locator("[data-section=attachments]").Last.ClickAsync();
        for (var presses = 0; await page.Locator("[data-finish]").CountAsync() == 0; presses++)
        {
            presses.ShouldBeLessThan(12);
            await page.ClickAsync("[data-action=next]");
        }
        await Clean(page, "the end, not ready");
        await page.ClickAsync("[data-page=check]");
        await page.Locator(".work .finding summary").First.ClickAsync();
        await page.ClickAsync("[data-action=go] >> nth=0");
        await page.Question("request.measures").Locator("textarea").FillAsync("Release her.");
        await page.ClickAsync("[data-page=check]");
        await page.Locator("[data-send]").WaitForAsync();
        await Clean(page, "findings, ready");
        await page.ClickAsync("[data-action=save]");
        await Clean(page, "downloaded");
        await page.ClickAsync("[data-action=other-way]");
        await Clean(page, "another way");
        await page.Keyboard.PressAsync("Escape");
        await Clean(page, "hidden");
    }

    [Theory, InlineData(320, "fr"), InlineData(1200, "es")]
    public async Task No_page_of_what_leaves_has_a_violation(int width, string lang)
    {
        var page = await pane.Open(width, lang);
        await page.ClickAsync("[data-action=safety]");
        await page.Locator("[data-zero]").WaitForAsync();
        await Clean(page, "before any form");
        await page.ClickAsync("[data-page=start]");
        await page.ClickAsync("[data-action=clean]");
        await page.Choose(() => page.ClickAsync("[data-action=clean-open]"), Data.Document(lang));
        await page.Locator("[data-action=clean-save]").WaitForAsync();
        await Clean(page, "a cleaned file");
        await page.ClickAsync("[data-page=start]");
        await page.OpenDocument(Data.Document(lang));
        await page.ClickAsync("[data-page=send]");
        await page.Locator("[data-step=attach]").WaitForAsync();
        await Clean(page, "before sending");
        await page.ClickAsync("[data-page=leave]");
        await page.ClickAsync("[data-action=names]");
        await page.Locator("[data-named] summary").First.ClickAsync();
        await Clean(page, "names, one opened");
        await page.ClickAsync("[data-part=letter]");
        await page.ClickAsync("[data-action=letter]");
        await page.Locator("[data-letter-named]").WaitForAsync();
        await Clean(page, "a letter");
        await page.ClickAsync("[data-part=versions]");
        await page.FillAsync("#more-names", "withdrawn: Nobody Known");
        await page.Locator("#audience").FocusAsync();
        await page.ClickAsync("[data-action=version]");
        await page.Locator("#withdrawal").WaitForAsync();
        await Clean(page, "a version stopped by a withdrawal");
        await page.FillAsync("#more-names", "");
        await page.Locator("#audience").FocusAsync();
        await page.ClickAsync("[data-action=version]");
        await page.Locator("[data-clue] [data-answer]").First.ClickAsync();
        await Clean(page, "a version with clues");
        await page.ClickAsync("[data-part=consent]");
        await Clean(page, "consent");
    }

    [Fact]
    public async Task Forced_colours_of_the_system_are_kept()
    {
        var page = await pane.Open(width: 320, forced: ForcedColors.Active);
        await page.ClickAsync("[data-action=urgent]");
        // axe reads our colours, which are not those on the screen where the system forces its own: one theme is enough.
        await Clean(page, "forced colours", "light");
        await page.ClickAsync("[data-page=statement]");
        await page.FillAsync("#statement", "Thank you, Mr. President.");
        await Clean(page, "forced colours", "light");
        await page.ClickAsync("[data-page=draft]");
        await page.ClickAsync("[data-action=close]");
        await page.OpenDocument(Data.Document("en", sample => sample.With("request.measures", null)));
        foreach (var name in new[] { "draft", "check", "leave", "send", "mandates", "settings" })
        {
            await page.ClickAsync($"[data-page={name}]");
            await page.Locator($"[data-page={name}][aria-current=page]").WaitForAsync();
            await Clean(page, "forced colours, " + name, "light");
        }
        (await page.EvaluateAsync<bool>("() => matchMedia('(forced-colors: active)').matches && getComputedStyle(document.querySelector('button.tab')).forcedColorAdjust !== 'none'")).ShouldBeTrue();
    }

    private static Task Clean(IPage page, string state, params string[] themes) => page.MainFrame.Clean(state, themes);
}
