using System.Text.Json;
using Deque.AxeCore.Commons;

namespace SpOffice.E2E.Office;

/// <summary>The pane beside Word and Excel at 320 pixels: no violation of axe's rules in any colour, all by keyboard, and what a screen reader is told.</summary>
public sealed class OfficeLooksTests(OfficePane office) : IClassFixture<OfficePane>
{
    private static readonly string Axe = new BundledAxeScriptProvider().GetScript();

    [Fact]
    public Task No_state_beside_Word_has_a_violation_or_scrolls_sideways() => OfficeStates.InWord(office, Clean);

    [Fact]
    public Task No_state_beside_Excel_has_a_violation_or_scrolls_sideways() => OfficeStates.InExcel(office, Clean);

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
        await word.Reads("context.law", new Submissions.Answer.Text("Mine."));
    }

    [Fact]
    public async Task A_screen_reader_is_told_what_is_what()
    {
        var told = new List<string>();
        await OfficeStates.InWord(office, async (word, name) =>
        {
            var parts = name is "word-send" or "word-no-form" ? word.Pane.Locator("main") : word.Pane.Locator(".held");
            told.Add($"# {name}\n{await word.Pane.Locator(".top nav").AriaSnapshotAsync()}\n{await parts.AriaSnapshotAsync()}");
        });
        await OfficeStates.InExcel(office, async (excel, name) => told.Add($"# {name}\n{await excel.Pane.Locator("main").AriaSnapshotAsync()}"));
        var expected = Path.Combine(Data.Folder("tests"), "SpOffice.E2E", "Expectations", "office-names.txt");
        var now = string.Join("\n\n", told) + "\n";
        if (Environment.GetEnvironmentVariable("SPOFFICE_ACCEPT") == "1")
            File.WriteAllText(expected, now);
        now.ShouldBe(File.ReadAllText(expected));
    }

    /// <summary>axe runs in the frame of the pane alone: the page around it is Office's. Every rule in light; the other colours change contrast alone.</summary>
    private static async Task Clean(OpenInWord open, string state)
    {
        var frame = open.Page.Frames.First(frame => frame.ParentFrame is not null);
        await frame.EvaluateAsync(Axe);
        foreach (var theme in new[] { "light", "dark", "contrast" })
        {
            await frame.EvaluateAsync("theme => document.documentElement.dataset.theme = theme", theme);
            var options = theme == "light" ? "{}" : """{ "runOnly": { "type": "rule", "values": ["color-contrast"] } }""";
            var violations = await frame.EvaluateAsync<JsonElement>("async options => (await axe.run(document, JSON.parse(options))).violations.map(one => one.id + ' ' + one.nodes[0].html)", options);
            violations.EnumerateArray().Select(violation => $"{state}, {theme}: {violation.GetString()}").ShouldBeEmpty();
        }
        await frame.EvaluateAsync("() => delete document.documentElement.dataset.theme");
        (await frame.EvaluateAsync<bool>("() => document.documentElement.scrollWidth <= innerWidth")).ShouldBeTrue(state);
    }
}
