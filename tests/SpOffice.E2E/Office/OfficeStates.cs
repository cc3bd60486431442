using SpOffice.Submissions;
using SpOffice.Tracking;
using static Microsoft.Playwright.Assertions;

namespace SpOffice.E2E.Office;

/// <summary>Every state of the pane beside Word and Excel, at the width of a task pane: one after the other, for whoever looks at them.</summary>
internal static class OfficeStates
{
    public const int Width = 320;

    /// <summary>Walks through the states in Word.</summary>
    /// <param name="office">The emulated Office.</param>
    /// <param name="see">Called in each state, with its name.</param>
    public static async Task InWord(OfficePane office, Func<OpenInWord, string, Task> see)
    {
        await using (var empty = await OpenInWord.In(office, [], width: Width))
        {
            await empty.Is("noform");
            await see(empty, "word-no-form");
        }
        await using var word = await OpenInWord.In(office, File.ReadAllBytes(Data.Document("en", sample => sample.With("victim[1]/victim.consent.publication", new Answer.Choice("no")).With("request.press-release", new Answer.Choice("yes")))), width: Width);
        await word.Is("following");
        await Expect(word.Pane.Locator(".notice")).ToBeVisibleAsync();
        await see(word, "word-shared");
        await word.Pane.Locator("[data-action=dismiss]").ClickAsync();
        await see(word, "word-draft");
        await word.Pane.Locator("[data-page=check]").ClickAsync();
        await word.Pane.Locator(".work .finding summary").First.ClickAsync();
        await see(word, "word-check");
        foreach (var page in new[] { "leave", "send", "statement" })
        {
            await word.Pane.Locator($"[data-page={page}]").ClickAsync();
            await word.Pane.Locator($"[data-view={page}] h1").WaitForAsync();
            await see(word, "word-" + page);
        }
        await word.Pane.Locator("[data-page=draft]").ClickAsync();
        word.Session.Faults.Delay = TimeSpan.FromMilliseconds(600);
        await word.Field("context.law").FillAsync("What I typed here in the pane.");
        word.SecondPerson("context.law", 0, "What a colleague typed in Word.");
        await word.Pane.Locator("[data-held]").WaitForAsync(new() { Timeout = 60_000 });
        word.Session.Faults.Clear();
        await see(word, "word-both");
        await word.Pane.Locator("[data-action=keep-mine]").ClickAsync();
        word.SecondPerson("summary.facts", 0, action: "delete");
        await word.Pane.Locator("[data-missing]").WaitForAsync(new() { Timeout = 60_000 });
        await see(word, "word-deleted");
        word.Session.Faults.Hang("sync");
        await word.Is("lost");
        await see(word, "word-lost");
    }

    /// <summary>Walks through the states in Excel.</summary>
    /// <param name="office">The emulated Office.</param>
    /// <param name="see">Called in each state, with its name.</param>
    public static async Task InExcel(OfficePane office, Func<OpenInWord, string, Task> see)
    {
        await using (var empty = await OpenInWord.In(office, [], host: "excel", width: Width))
        {
            await empty.Pane.Locator("[data-cases=none]").WaitForAsync();
            await see(empty, "excel-no-tracker");
        }
        var file = TrackerFile.Write(Data.Templates, "en", new()
        {
            ["Cases"] = [Row("K7QM", ("addressee.country", "Arvenia"), ("case.progress", "sent")), Row("B2CD", ("addressee.country", "Port Sarre"), ("case.progress", "draft"))],
            // Sessions pass: what is due shall not change with the day of the test.
            ["Calendar"] = [],
            ["Submissions"] = [Row("K7QM", ("submission.form", "Communication"), ("submission.sent", "2026-10-05"))],
        });
        await using var excel = await OpenInWord.In(office, file, host: "excel", width: Width);
        await excel.Pane.Locator("[data-due-rule=acknowledgement-nudge]").WaitForAsync();
        await see(excel, "excel-cases");
        await excel.Pane.Locator("[data-page=draft]").ClickAsync();
        await excel.Pane.Locator("[data-excel-draft]").WaitForAsync();
        await see(excel, "excel-draft");
        excel.Session.Faults.Fail("sync");
        await excel.Pane.Locator("[data-page=cases]").ClickAsync();
        await excel.Pane.Locator("[data-action=excel-retry]").WaitForAsync();
        await see(excel, "excel-failed");
    }

    private static Dictionary<string, string> Row(string reference, params (string Column, string Value)[] values) =>
        new(values.Select(value => KeyValuePair.Create(value.Column, value.Value)).Prepend(KeyValuePair.Create("case.reference", reference)));
}
