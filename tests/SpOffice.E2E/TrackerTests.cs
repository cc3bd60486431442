using Microsoft.Playwright;
using SpOffice.Submissions;
using SpOffice.Tracking;
using SpOffice.Word;
using static Microsoft.Playwright.Assertions;

namespace SpOffice.E2E;

/// <summary>The tracker in a browser, without Excel.</summary>
public sealed class TrackerTests(ServedPane pane)
{
    [Fact]
    public async Task A_tracker_is_opened_fed_saved_and_keeps_what_the_user_typed()
    {
        var page = await pane.Open();
        await page.ClickAsync("[data-action=cases]");
        await page.Choose(() => page.ClickAsync("[data-action=open-tracker]"), Kept());
        await Expect(page.Locator("[data-cases='1']")).ToBeVisibleAsync();
        await page.Choose(() => page.ClickAsync("[data-action=add-cases]"), Data.Document("en", sample => sample.With("case.reference", new Answer.Text("B2XR"))));
        await Expect(page.Locator(".notice")).ToContainTextAsync("Added: 1");
        await page.Choose(() => page.ClickAsync("[data-action=add-cases]"), Data.Document("en", sample => sample.With("case.reference", new Answer.Text("K7QM")).With("urgent.requested", new Answer.Choice("no"))));
        await Expect(page.Locator(".notice")).ToContainTextAsync("Updated: 1");
        await page.ClickAsync("[data-action=close-tracker]");
        await Expect(page.GetByRole(AriaRole.Alert)).ToContainTextAsync(Steps.Say("en", "casesUnsaved"));
        var saved = await page.Downloaded(() => page.ClickAsync("[data-action=save-tracker]"), ".xlsx");
        var tracker = Tracker.Open(await File.ReadAllBytesAsync(saved, TestContext.Current.CancellationToken), Data.Templates, Bounds.Native);
        tracker.Rows("Cases").Select(row => (row["case.reference"], row["urgent.requested"], row["case.note"])).ShouldBe([("K7QM", "no", "my own words"), ("B2XR", "yes", "")], ignoreOrder: true);
        (await page.Downloaded(() => page.ClickAsync("[data-action=week]"), ".docx")).ShouldNotBeNull();
        var calendar = await File.ReadAllTextAsync(await page.Downloaded(() => page.ClickAsync("[data-action=ics]"), ".ics"), TestContext.Current.CancellationToken);
        calendar.ShouldContain("K7QM: ");
        await page.ClickAsync("[data-action=close-tracker]");
        await Expect(page.Locator("[data-cases=none]")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Many_documents_are_read_one_by_one_can_be_stopped_and_a_bad_one_keeps_no_other_out()
    {
        var page = await pane.Open();
        await page.ClickAsync("[data-action=cases]");
        await page.Choose(() => page.ClickAsync("[data-action=open-tracker]"), Kept());
        var foreign = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName() + ".docx");
        await File.WriteAllTextAsync(foreign, "no document", TestContext.Current.CancellationToken);
        var files = Enumerable.Range(1, 40).Select(number => Data.Document("en", sample => sample.With("case.reference", new Answer.Text($"M{number:00}")))).ToArray();
        // The first click that comes while documents are read stops them: nothing was taken over.
        await page.EvaluateAsync("""
            () => new MutationObserver((_, watch) => { const stop = document.querySelector('[data-action=stop]'); if (stop) { watch.disconnect(); stop.click(); } }).observe(document.body, { childList: true, subtree: true })
            """);
        var chooser = await page.RunAndWaitForFileChooserAsync(() => page.ClickAsync("[data-action=add-cases]"));
        await chooser.SetFilesAsync(files);
        await Expect(page.Locator(".notice")).ToHaveTextAsync(new System.Text.RegularExpressions.Regex("^" + System.Text.RegularExpressions.Regex.Escape(Steps.Say("en", "casesStopped"))));
        await Expect(page.Locator("[data-cases='1']")).ToBeVisibleAsync();
        await Expect(page.Locator("[data-progress]")).ToHaveCountAsync(0);
        chooser = await page.RunAndWaitForFileChooserAsync(() => page.ClickAsync("[data-action=add-cases]"));
        await chooser.SetFilesAsync([.. files.Take(3), foreign, .. files.Skip(3).Take(3)]);
        await Expect(page.Locator(".notice")).ToContainTextAsync("Added: 6");
        await Expect(page.Locator(".notice")).ToContainTextAsync(Path.GetFileName(foreign));
        await Expect(page.Locator("[data-cases='7']")).ToBeVisibleAsync();
    }

    [Theory, InlineData(320, "fr"), InlineData(1200, "es"), InlineData(320, "en")]
    public async Task The_time_line_of_a_case_is_a_picture_that_is_also_read_aloud_and_reached_with_the_keyboard(int width, string lang)
    {
        var page = await pane.Open(width, lang);
        await page.ClickAsync("[data-action=cases]");
        await page.Choose(() => page.ClickAsync("[data-action=open-tracker]"), Kept());
        var button = page.Locator("[data-line-of=K7QM]");
        await button.FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        var line = page.Locator("[data-line=K7QM]");
        await Expect(line.Locator("h2")).ToBeFocusedAsync();
        var words = Data.Templates.TrackerWording[lang];
        var expected = CaseTimeLine.Of(Tracker.Open(await File.ReadAllBytesAsync(Kept(), TestContext.Current.CancellationToken), Data.Templates, Bounds.Native), "K7QM", words, DateOnly.FromDateTime(DateTime.Today));
        expected.Entries.Length.ShouldBeGreaterThan(3);
        var picture = line.GetByRole(AriaRole.Img);
        await Expect(picture).ToHaveAccessibleNameAsync(new System.Text.RegularExpressions.Regex("K7QM"));
        foreach (var entry in expected.Entries)
            await Expect(picture.Locator("desc")).ToContainTextAsync(CaseTimeLine.Said(entry, Data.Templates, words));
        var drawn = (await picture.BoundingBoxAsync())!;
        (drawn.X >= 0 && drawn.X + drawn.Width <= width).ShouldBeTrue();
        (await page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= innerWidth")).ShouldBeTrue();
        (await page.EvaluateAsync<string[]>("""
            [...document.querySelectorAll('.line svg text')].filter(text => { const box = text.getBBox(); return box.x < 0 || box.x + box.width > 320; }).map(text => text.textContent)
            """)).ShouldBeEmpty();
        await line.Locator("summary").ClickAsync();
        await Expect(line.Locator("ol li")).ToHaveCountAsync(expected.Entries.Length);
        foreach (var scheme in new[] { ColorScheme.Light, ColorScheme.Dark })
        {
            await page.EmulateMediaAsync(new() { ColorScheme = scheme });
            await page.MainFrame.Clean("a time line", "light");
        }
        var svg = await File.ReadAllTextAsync(await page.Downloaded(() => page.ClickAsync("[data-action=line-svg]"), ".svg"), TestContext.Current.CancellationToken);
        svg.ShouldStartWith("<svg");
        var docx = await page.Downloaded(() => page.ClickAsync("[data-action=line-docx]"), ".docx");
        Package.Open(await File.ReadAllBytesAsync(docx, TestContext.Current.CancellationToken), Bounds.Native)["word/media/line.svg"].ShouldNotBeNull();
        await line.Locator("[data-action=line-close]").FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await Expect(line).ToHaveCountAsync(0);
        await Expect(button).ToBeFocusedAsync();
    }

    [Fact]
    public async Task A_file_that_is_no_tracker_is_one_sentence()
    {
        var page = await pane.Open();
        await page.ClickAsync("[data-action=cases]");
        await page.Choose(() => page.ClickAsync("[data-action=open-tracker]"), Data.Document("en"));
        await Expect(page.Locator(".notice.problem")).ToBeVisibleAsync();
        await Expect(page.Locator("[data-cases=none]")).ToBeVisibleAsync();
    }

    private static DateOnly Ago(int days) => DateOnly.FromDateTime(DateTime.Today).AddDays(-days);

    /// <summary>A tracker on disk with a case that was sent, a letter and its own note.</summary>
    private static string Kept()
    {
        var edit = new TrackerEdit(Tracker.Open(TrackerFile.Write(Data.Templates, "en", []), Data.Templates, Bounds.Native));
        CaseFeed.Add(edit, [("case.docx", Data.Templates.Sample(Data.Templates.Form("communication"), "en").With("case.reference", new Answer.Text("K7QM")), null)]);
        new CaseEvent("K7QM", "sent", Ago(100)).WriteTo(edit);
        new CaseEvent("K7QM", "letter", Ago(80)) { Letter = "AL XAA 3/2026" }.WriteTo(edit);
        edit.Upsert("Cases", new Dictionary<string, string> { ["case.reference"] = "K7QM", ["case.note"] = "my own words" }, everything: true);
        var path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName() + ".xlsx");
        File.WriteAllBytes(path, edit.ToBytes());
        return path;
    }
}
