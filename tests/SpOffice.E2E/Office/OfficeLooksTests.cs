using Microsoft.Playwright;
using SpOffice.Submissions;
using static Microsoft.Playwright.Assertions;

namespace SpOffice.E2E.Office;

/// <summary>The pane beside Word and Excel at 320 pixels: no violation of axe's rules in any colour, all by keyboard, and what a screen reader is told.</summary>
public sealed class OfficeLooksTests(OfficePane office)
{
    [Fact]
    public async Task No_state_beside_Word_has_a_violation_or_scrolls_sideways_and_a_screen_reader_is_told_what_is_what()
    {
        var told = new List<string>();
        await OfficeStates.InWord(office, async (word, name) =>
        {
            var parts = name is "word-send" or "word-no-form" ? word.Pane.Locator("main") : word.Pane.Locator(".held");
            told.Add($"# {name}\n{await word.Pane.Locator(".top nav").AriaSnapshotAsync()}\n{await parts.AriaSnapshotAsync()}");
            await Clean(word, name);
        });
        Told("word", told);
    }

    [Fact]
    public async Task No_state_beside_Excel_has_a_violation_or_scrolls_sideways_and_a_screen_reader_is_told_what_is_what()
    {
        var told = new List<string>();
        await OfficeStates.InExcel(office, async (excel, name) =>
        {
            told.Add($"# {name}\n{await excel.Pane.Locator("main").AriaSnapshotAsync()}");
            await Clean(excel, name);
        });
        Told("excel", told);
    }

    [Fact]
    public async Task What_both_sides_answered_is_settled_by_keyboard_alone()
    {
        await using var word = await OpenInWord.In(office, File.ReadAllBytes(Data.Document("en")), width: OfficeStates.Width);
        await word.Is("following");
        await word.Field("context.law").FillAsync("Mine.");
        word.SecondPerson("context.law", 0, "Theirs.");
        await word.Pane.Locator("[data-held]").WaitForAsync(new() { Timeout = 30_000 });
        await word.Pane.Locator(".brand").FocusAsync();
        var reached = new List<string>();
        for (var presses = 0; presses < 40 && !reached.Contains("keep-mine"); presses++)
        {
            await word.Page.Keyboard.PressAsync("Tab");
            reached.Add(await word.Pane.Locator(":focus").GetAttributeAsync("data-action") ?? await word.Pane.Locator(":focus").GetAttributeAsync("data-page") ?? "");
        }
        reached.ShouldContain("keep-mine");
        new[] { "draft", "check", "leave", "send", "statement", "mandates" }.ShouldBeSubsetOf(reached);
        await word.Page.Keyboard.PressAsync("Enter");
        await word.Reads("context.law", new Answer.Text("Mine."));
    }

    [Fact]
    public async Task A_document_is_answered_checked_and_grows_by_keyboard_alone()
    {
        await using var word = await OpenInWord.In(office, File.ReadAllBytes(Data.Document("en", sample => sample.With("request.press-release", null))), width: OfficeStates.Width);
        await word.Is("following");
        await word.Pane.Locator(".brand").FocusAsync();
        await Reach(word, "[data-question='sender.name'] input");
        await word.Page.Keyboard.PressAsync("Control+A");
        await word.Page.Keyboard.TypeAsync("Quay House");
        await word.Reads("sender.name", new Answer.Text("Quay House"));

        // What is typed in Word comes into the pane and leaves the focus where it is.
        word.SecondPerson("context.law", 0, "Typed in Word.");
        await Expect(word.Field("context.law")).ToHaveValueAsync("Typed in Word.", new() { Timeout = 30_000 });
        (await word.Pane.Locator(":focus").InputValueAsync()).ShouldBe("Quay House");

        await Reach(word, "[data-action=add][data-group=victim]");
        await word.Page.Keyboard.PressAsync("Enter");
        await word.Reads("victim[3]/victim.reference", new Answer.Text("V3"));

        await AccessKey(word, 2);
        await word.Pane.Locator("[data-page=check][aria-current=page]").WaitForAsync();
        await Reach(word, "[data-place='victim[3]/victim.name'] summary");
        await word.Page.Keyboard.PressAsync("Enter");
        await Reach(word, "[data-place='victim[3]/victim.name'] [data-action=go]");
        await word.Page.Keyboard.PressAsync("Enter");
        await Expect(word.Field("victim[3]/victim.name")).ToBeFocusedAsync();
        await AccessKey(word, 4);
        await word.Pane.Locator("[data-view=send] h1").WaitForAsync();
    }

    /// <summary>The contrast theme of Windows is the system's: no rule of ours paints over it.</summary>
    [Fact]
    public async Task Forced_colours_of_the_system_are_kept()
    {
        await using var word = await OpenInWord.In(office, File.ReadAllBytes(Data.Document("en")), width: OfficeStates.Width);
        await word.Is("following");
        await word.Page.EmulateMediaAsync(new() { ForcedColors = ForcedColors.Active });
        var frame = word.Page.Frames.First(frame => frame.ParentFrame is not null);
        foreach (var page in new[] { "draft", "check", "leave", "send", "statement", "mandates" })
        {
            await word.Pane.Locator($"[data-page={page}]").ClickAsync();
            await word.Pane.Locator($"[data-page={page}][aria-current=page]").WaitForAsync();
            await frame.Clean(page, "light");
        }
        (await frame.EvaluateAsync<bool>("() => matchMedia('(forced-colors: active)').matches && getComputedStyle(document.querySelector('button.tab')).forcedColorAdjust !== 'none'")).ShouldBeTrue();
    }

    /// <summary>What a screen reader is told in each state, as it was once reviewed.</summary>
    private static void Told(string host, IEnumerable<string> states)
    {
        var expected = Path.Combine(Data.Folder("tests"), "SpOffice.E2E", "Expectations", $"office-names.{host}.txt");
        var now = string.Join("\n\n", states) + "\n";
        if (Environment.GetEnvironmentVariable("SPOFFICE_ACCEPT") == "1")
            File.WriteAllText(expected, now);
        now.ShouldBe(File.ReadAllText(expected));
    }

    /// <summary>Alt and a figure as a keyboard gives them: Playwright's own keys carry no text with Alt, and the browser looks for that.</summary>
    private static async Task AccessKey(OpenInWord word, int figure)
    {
        var keyboard = await word.Page.Context.NewCDPSessionAsync(word.Page);
        foreach (var type in new[] { "keyDown", "keyUp" })
        {
            await keyboard.SendAsync("Input.dispatchKeyEvent", new() { ["type"] = type, ["modifiers"] = 1, ["key"] = $"{figure}", ["code"] = $"Digit{figure}", ["windowsVirtualKeyCode"] = 48 + figure, ["text"] = $"{figure}", ["unmodifiedText"] = $"{figure}" });
        }
    }

    /// <summary>Presses Tab until the focus is there.</summary>
    private static async Task Reach(OpenInWord word, string selector)
    {
        await word.Pane.Locator(selector).First.WaitForAsync();
        var frame = word.Page.Frames.First(frame => frame.ParentFrame is not null);
        for (var presses = 0; presses < 400; presses++)
        {
            if (await frame.EvaluateAsync<bool>("selector => document.activeElement?.matches(selector) ?? false", selector))
                return;
            await word.Page.Keyboard.PressAsync("Tab");
        }
        throw new ShouldAssertException($"Tab never reached {selector}.");
    }

    /// <summary>No violation, and nothing to scroll sideways for.</summary>
    private static async Task Clean(OpenInWord open, string state)
    {
        var frame = open.Page.Frames.First(frame => frame.ParentFrame is not null);
        await frame.Clean(state);
        await frame.EvaluateAsync("() => delete document.documentElement.dataset.theme");
        (await frame.EvaluateAsync<bool>("() => document.documentElement.scrollWidth <= innerWidth")).ShouldBeTrue(state);
    }
}
