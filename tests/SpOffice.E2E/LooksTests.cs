using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace SpOffice.E2E;

/// <summary>How the pane looks in a browser: nothing to scroll sideways for at any width, nothing left that turns, what a screen reader is told, and the colours of the system.</summary>
public sealed class LooksTests(ServedPane pane)
{
    /// <summary>A telephone, a large telephone or half a screen, a screen. The widest comes last: the walk goes on in it.</summary>
    private static readonly int[] Widths = [320, 450, 1200];

    /// <summary>States that no other test asks axe about.</summary>
    private static readonly string[] AskedHere = ["letterhead refused", "trends", "no tracker", "tracker", "a list was pasted", "taken out", "brought back", "facts for another form"];

    /// <summary>States in which a name could be missing, and the part of each that says the same every day.</summary>
    private static readonly Dictionary<string, string> Told = new()
    {
        ["start"] = "#app",
        ["way to a door"] = "main",
        ["trends"] = "main",
        ["settings"] = "main",
        ["statement"] = "main",
        ["statement, passages"] = "main",
        ["urgent, a question"] = ".step",
        ["a question"] = ".step",
        ["findings"] = ".work .finding[open]",
        ["leave, versions"] = "main",
        ["send"] = "main",
    };

    /// <summary>Where this names a folder, every state is kept there as a picture, light and dark, to be looked at.</summary>
    private static readonly string? Look = Environment.GetEnvironmentVariable("SPOFFICE_LOOK");

    [Theory, InlineData("en"), InlineData("fr"), InlineData("es")]
    public async Task No_state_scrolls_sideways_at_any_width_and_a_screen_reader_is_told_what_is_what(string lang)
    {
        var page = await pane.Open(lang: lang);
        var (wrong, told) = (new List<string>(), new List<string>());
        await PaneStates.Walk(page, lang, async state =>
        {
            await Expect(page.Locator(".loading")).ToHaveCountAsync(0);
            if (lang == "en" && Told.TryGetValue(state, out var part))
                told.Add($"# {state}\n{await page.Locator(part).First.AriaSnapshotAsync()}");
            foreach (var width in Widths)
            {
                await page.SetViewportSizeAsync(width, 800);
                if (!await page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= innerWidth"))
                    wrong.Add($"{state} at {width}");
                foreach (var theme in Look is null ? [] : new[] { "dark", "light" })
                {
                    await page.EvaluateAsync("theme => document.documentElement.dataset.theme = theme", theme);
                    await page.ScreenshotAsync(new() { Path = Path.Combine(Look!, $"{state.Replace(", ", "-").Replace(' ', '-')}.{width}.{theme}.{lang}.png"), FullPage = true, Animations = ScreenshotAnimations.Disabled });
                }
            }
            if (lang == "en" && AskedHere.Contains(state))
            {
                await page.MainFrame.Clean(state);
                await page.EvaluateAsync("document.documentElement.dataset.theme = 'light'");
            }
        });
        wrong.ShouldBeEmpty();
        if (lang != "en")
            return;
        told.Count.ShouldBe(Told.Count);
        var expected = Path.Combine(Data.Folder("tests"), "SpOffice.E2E", "Expectations", "pane-names.txt");
        var now = string.Join("\n\n", told) + "\n";
        if (Environment.GetEnvironmentVariable("SPOFFICE_ACCEPT") == "1")
            await File.WriteAllTextAsync(expected, now, TestContext.Current.CancellationToken);
        now.ShouldBe(await File.ReadAllTextAsync(expected, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Where_nobody_chose_colours_the_pane_takes_those_of_the_system_and_changes_with_them()
    {
        var page = await pane.Open(width: 450, scheme: ColorScheme.Dark);
        await Expect(page.Locator("html")).ToHaveAttributeAsync("data-theme", "dark");
        var dark = await page.EvaluateAsync<string>("getComputedStyle(document.documentElement).backgroundColor");
        await page.ClickAsync("[data-action=urgent]");
        await page.Locator(".step .question").WaitForAsync();
        await page.MainFrame.Clean("dark by the system", "dark");
        await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Light });
        await Expect(page.Locator("html")).ToHaveAttributeAsync("data-theme", "light");
        (await page.EvaluateAsync<string>("getComputedStyle(document.documentElement).backgroundColor")).ShouldNotBe(dark);
        await page.ClickAsync("[data-page=settings]");
        await page.SelectOptionAsync("#theme", "dark");
        await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });
        await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Light });
        await Expect(page.Locator("html")).ToHaveAttributeAsync("data-theme", "dark");
    }
}
