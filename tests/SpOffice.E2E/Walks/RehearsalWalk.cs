using System.Globalization;
using Microsoft.Playwright;
using SpOffice.Speaking;
using static Microsoft.Playwright.Assertions;
using static SpOffice.E2E.Steps;

namespace SpOffice.E2E.Walks;

/// <summary>8. A speaker reads against the clock; what is kept of it is a name and figures, kept when asked for, taken along and deleted.</summary>
public sealed class RehearsalWalk(ServedPane pane)
{
    private static readonly string Text = string.Join(' ', Enumerable.Repeat("Zyxomma asks the Council to look at the river today.", 14));

    [Theory, InlineData("en"), InlineData("fr"), InlineData("es")]
    public async Task A_timed_reading_changes_the_forecast_and_is_kept_only_when_asked(string lang)
    {
        var page = await pane.Open(width: 320, lang: lang);
        await page.Press(lang, "statementOpen");
        await page.GetByLabel(Say(lang, "statementLanguage")).SelectOptionAsync("en");
        await page.FillAsync("#statement", Text);
        var (seconds, width) = await Forecast(page);
        await page.ClickAsync("[data-part=rehearse]");
        foreach (var (wrong, id) in new[] { ("3", "rehearsal-short"), ("1800", "rehearsal-long"), ("300", "rehearsal-pace") })
        {
            await page.FillAsync("#took", wrong);
            await page.Press(lang, "stUseReading");
            await Expect(page.Locator("[data-refused]")).ToContainTextAsync(wrong);
            (await page.Locator("[data-refused]").InnerTextAsync())[..12].ShouldBe(Data.Templates.Screen(lang).Errors[id][..12]);
        }
        var another = string.Join(' ', Enumerable.Repeat("Our organisation measures the water of the river.", 20));
        await page.Press(lang, "stReadAnother");
        await page.GetByLabel(Say(lang, "stOtherText"), new() { Exact = true }).FillAsync(another);
        var usual = SpeakingTime.Of(another, Data.Templates.Speech("en"), 90, SpeakingTime.Council, []).Seconds;
        await page.FillAsync("#took", (usual * 0.8).ToString("0.0", CultureInfo.InvariantCulture));
        await page.Press(lang, "stUseReading");
        await Expect(page.Locator("[data-reading='1']")).ToBeVisibleAsync();
        var (faster, narrower) = await Forecast(page);
        faster.ShouldBeInRange(seconds * 0.78, seconds * 0.95);
        narrower.ShouldBeLessThan(width);
        (await page.EvaluateAsync<string?>("localStorage.getItem('spoffice.speakers')")).ShouldBeNull();

        await page.FillAsync("#speaker-name", "Quill Voice");
        await page.Press(lang, "stKeep");
        await Expect(page.Locator("[data-speaker='Quill Voice']")).ToBeVisibleAsync();
        var kept = await page.Kept();
        kept.ShouldContain("Quill Voice");
        kept.ShouldNotContain("Zyxomma", Case.Insensitive);
        kept.ShouldNotContain("measures the water", Case.Insensitive);

        var file = await page.Downloaded(() => page.Press(lang, "stExportSpeaker", ("name", "Quill Voice")), ".json");
        await page.Press(lang, "stDeleteSpeaker", ("name", "Quill Voice"));
        await Expect(page.Locator("[data-speaker]")).ToHaveCountAsync(0);
        (await page.Kept()).ShouldNotContain("Quill Voice");

        var other = await pane.Open(width: 320, lang: lang);
        await other.Press(lang, "statementOpen");
        await other.GetByLabel(Say(lang, "statementLanguage")).SelectOptionAsync("en");
        await other.FillAsync("#statement", Text);
        await other.ClickAsync("[data-part=rehearse]");
        await other.Choose(() => other.Press(lang, "stImport"), file);
        await other.Press(lang, "stUseSpeaker", ("name", "Quill Voice"));
        await Expect(other.Locator("[data-reading='1']")).ToBeVisibleAsync();
        (await Forecast(other)).Seconds.ShouldBe(faster, 0.1);
        await other.Choose(() => other.Press(lang, "stImport"), Data.Document(lang));
        await Expect(other.Locator(".notice.problem")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task The_clock_is_started_and_stopped_and_its_seconds_can_be_corrected()
    {
        var page = await pane.Open(width: 320);
        await page.Press("en", "statementOpen");
        await page.FillAsync("#statement", "Mr. President, we ask for the river to be measured again this year.");
        await page.ClickAsync("[data-part=rehearse]");
        await page.Press("en", "stStartClock");
        await Expect(page.Locator("[data-clock]")).ToHaveTextAsync(new System.Text.RegularExpressions.Regex("^[5-9]"));
        await page.Press("en", "stStopClock");
        double.Parse(await page.InputValueAsync("#took"), CultureInfo.InvariantCulture).ShouldBeInRange(5, 30);
        await page.FillAsync("#took", "5.5");
        await page.Press("en", "stUseReading");
        await Expect(page.Locator("[data-reading='1']")).ToContainTextAsync("5.5 s");
        (await Forecast(page)).Seconds.ShouldBe(5.5, 0.01, "this very text was read");
    }

    private static async Task<(double Seconds, double Width)> Forecast(IPage page)
    {
        var line = page.Locator("[data-seconds]");
        async Task<double> Of(string name) => double.Parse((await line.GetAttributeAsync(name))!, CultureInfo.InvariantCulture);
        return (await Of("data-seconds"), await Of("data-high") - await Of("data-low"));
    }
}
