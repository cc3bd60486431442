using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace SpOffice.E2E;

public sealed class AccessibilityTests(ServedPane pane) : IClassFixture<ServedPane>
{
    [Theory]
    [InlineData("light", 320)]
    [InlineData("dark", 450)]
    [InlineData("contrast", 1200)]
    public async Task No_state_has_a_violation(string theme, int width)
    {
        var page = await pane.Open(width: width);
        await page.ClickAsync("[data-page=settings]");
        await page.SelectOptionAsync("#theme", theme);
        await Clean(page, "settings");
        await page.ClickAsync("[data-page=mandates]");
        await page.Locator(".mandate summary").First.ClickAsync();
        await page.Locator("[data-action=correct]").First.ClickAsync();
        await Clean(page, "mandates");
        await page.ClickAsync("[data-page=statement]");
        await page.FillAsync("#statement", "Thank you, Mr. President.\n\nWe welcome the report.");
        await Clean(page, "statement");
        await page.ClickAsync(".brand");
        await Clean(page, "start");
        await page.ClickAsync("[data-action=urgent]");
        await page.ClickAsync("[data-action=next]");
        await Clean(page, "a step");
        await page.ClickAsync("[data-way=all]");
        await page.Question("victim[1]/victim.birth-date").Locator("input").FillAsync("yesterday");
        await page.Question("request.measures").Locator("textarea").FillAsync("Release");
        await Clean(page, "all questions");
        await page.ClickAsync("[data-page=check]");
        await page.Locator(".finding summary").First.ClickAsync();
        await Clean(page, "findings");
    }

    [Fact]
    public async Task Forced_colours_of_the_system_are_kept()
    {
        var page = await pane.Open(width: 320, forced: ForcedColors.Active);
        await page.ClickAsync("[data-action=urgent]");
        await Clean(page, "forced colours");
        await page.ClickAsync("[data-page=statement]");
        await page.FillAsync("#statement", "Thank you, Mr. President.");
        await Clean(page, "forced colours");
    }

    [Fact]
    public async Task A_document_is_begun_answered_and_checked_by_keyboard_alone()
    {
        var page = await pane.Open(width: 390);
        await Reach(page, "[data-action=new]");
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.Question("sender.name")).ToBeVisibleAsync();
        await Reach(page, "[data-question='sender.name'] input");
        await page.Keyboard.TypeAsync("Tide House");
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.Question("sender.contact-person").Locator("input")).ToBeFocusedAsync();
        await Reach(page, "[data-none=notapplicable]");
        await page.Keyboard.PressAsync("Space");
        await Expect(page.Locator("[data-none=notapplicable]")).ToHaveAttributeAsync("aria-pressed", "true");
        await Reach(page, "[data-page=check]");
        await page.Keyboard.PressAsync("Enter");
        await Reach(page, ".finding summary");
        await page.Keyboard.PressAsync("Enter");
        await Reach(page, "[data-action=go]");
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.Locator(".question :focus")).ToHaveCountAsync(1);
    }

    private static async Task Clean(IPage page, string state)
    {
        var violations = (await page.RunAxe()).Violations;
        violations.Select(violation => $"{state}: {violation.Id} {violation.Nodes.First().Html}").ShouldBeEmpty();
    }

    /// <summary>Presses Tab until the focus is there.</summary>
    private static async Task Reach(IPage page, string selector)
    {
        for (var presses = 0; presses < 120; presses++)
        {
            if (await page.EvaluateAsync<bool>("selector => document.activeElement?.matches(selector) ?? false", selector))
                return;
            await page.Keyboard.PressAsync("Tab");
        }
        throw new ShouldAssertException($"Tab never reached {selector}.");
    }
}
