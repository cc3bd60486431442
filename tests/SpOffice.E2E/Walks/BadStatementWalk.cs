using System.Globalization;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace SpOffice.E2E.Walks;

/// <summary>Texts that nobody wrote for the program, in the pane: each is timed all the same, or refused with one sentence, and the page goes on.</summary>
public sealed class BadStatementWalk(ServedPane pane)
{
    private const string Plain = "we ask the council to look at the river today and at the people who live beside it";

    [Theory, InlineData("typed"), InlineData("set"), InlineData("file")]
    public async Task Ten_megabytes_are_one_sentence_and_the_page_goes_on(string way)
    {
        var page = await Opened();
        page.SetDefaultTimeout(60_000);
        var ten = string.Concat(Enumerable.Repeat(Plain + "\n", 10_000_000 / Plain.Length));
        if (way == "file")
        {
            var path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName() + ".txt");
            await File.WriteAllTextAsync(path, ten, TestContext.Current.CancellationToken);
            await page.Choose(() => page.Press("en", "openStatement"), path);
            await Expect(page.Locator(".notice.problem").First).ToContainTextAsync("characters, which is no statement");
            File.Delete(path);
        }
        else
        {
            await page.FocusAsync("#statement");
            if (way == "typed")
                await page.Keyboard.InsertTextAsync(ten);
            else
                await page.FillAsync("#statement", ten);
            await Expect(page.Locator("[role=alert]")).ToContainTextAsync("characters, which is no statement");
        }
        await page.FillAsync("#statement", Plain);
        await Expect(page.Locator("[role=alert]")).ToHaveCountAsync(0);
        (await Seconds(page)).ShouldBeInRange(3, 9);
    }

    [Fact]
    public async Task A_file_that_is_gone_when_it_is_read_is_one_sentence_and_the_text_stays()
    {
        var page = await Opened();
        await page.FillAsync("#statement", Plain);
        var path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName() + ".txt");
        await File.WriteAllTextAsync(path, Plain, TestContext.Current.CancellationToken);
        // What the browser answers when the stick was pulled out after the choice.
        await page.EvaluateAsync("() => { File.prototype.arrayBuffer = () => Promise.reject(new DOMException('The file could not be read.', 'NotReadableError')); }");
        await page.Choose(() => page.Press("en", "openStatement"), path);
        await Expect(page.Locator(".notice.problem")).ToContainTextAsync($"{Path.GetFileName(path)} can no longer be read");
        await Expect(page.Locator("#statement")).ToHaveValueAsync(Plain);
        File.Delete(path);
    }

    /// <summary>A text as long as may be written: what a letter costs is measured by the benchmark; here the page has only to answer.</summary>
    [Fact]
    public async Task The_longest_text_is_timed_and_written_on()
    {
        var page = await Opened();
        var paragraph = string.Join(' ', Enumerable.Repeat(Plain + ".", 7));
        await page.FillAsync("#statement", string.Join("\n\n", Enumerable.Repeat(paragraph, 48)));
        (await Seconds(page)).ShouldBeInRange(1200, 2400);
        await page.FocusAsync("#statement");
        await page.Keyboard.PressAsync("Control+End");
        await page.Keyboard.TypeAsync(" Thank you.");
        await Expect(page.Locator(".passages li").Last).ToContainTextAsync("Thank you.");
    }

    [Theory]
    [InlineData("giant", 60, 400)]
    [InlineData("capitals", 3, 9)]
    [InlineData("markup", 3, 9)]
    [InlineData("emoji", 3, 9)]
    [InlineData("table", 4, 14)]
    [InlineData("figures", 0.8, 4)]
    public async Task It_is_timed_all_the_same(string kind, double least, double most)
    {
        var page = await Opened();
        await page.FillAsync("#statement", kind switch
        {
            "giant" => string.Join(" and ", Enumerable.Repeat(Plain, 40)),
            "capitals" => Plain.ToUpperInvariant(),
            "markup" => $"<p>{Plain.Replace("council", "<b>council</b>")}</p>",
            "emoji" => Plain + " 😀👩‍⚖️🇨🇭",
            "table" => "| Year | Arrests |\n|---|---|\n| 2023 | 1,500 |\n| 2024 | 2,000 |",
            _ => "1.000,50",
        });
        (await Seconds(page)).ShouldBeInRange(least, most);
        (await page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= innerWidth")).ShouldBeTrue();
    }

    [Fact]
    public async Task Text_from_right_to_left_is_shown_so_and_timed_in_its_language()
    {
        var page = await Opened();
        await page.FillAsync("#statement", Plain + ".\n\nنشكركم، سيدي الرئيس؛ هل تسمعون؟");
        await Expect(page.Locator(".passages li").Last.Locator(".mark")).ToHaveCountAsync(1);
        (await page.Locator(".passages li").Last.Locator(".case").EvaluateAsync<string>("line => getComputedStyle(line).direction")).ShouldBe("rtl");
        await Seconds(page);
    }

    [Fact]
    public async Task Nothing_and_emoji_alone_take_no_time_and_cannot_be_fitted()
    {
        var page = await Opened();
        foreach (var text in new[] { "", " \n\n ", "😀" })
        {
            await page.FillAsync("#statement", text);
            await Expect(page.Locator("[data-seconds]")).ToHaveCountAsync(0);
        }
        await page.ClickAsync("[data-part=fit]");
        await page.ClickAsync("[data-action=fit]");
        await Expect(page.Locator("[role=alert]")).ToHaveCountAsync(1);
    }

    [Theory, InlineData("0"), InlineData("-5"), InlineData("")]
    public async Task A_limit_of_nothing_is_one_sentence(string limit)
    {
        var page = await Opened();
        await page.FillAsync("#statement", Plain);
        await page.FillAsync("#limit", limit);
        await Expect(page.Locator(".notice.problem")).ToHaveTextAsync(Data.Templates.Screen("en").Words.GetValueOrDefault("wrongLimit") ?? Steps.Say("en", "wrongLimit"));
        await page.FillAsync("#limit", "90");
        await Seconds(page);
    }

    [Theory, InlineData("3"), InlineData("1800")]
    public async Task A_reading_nobody_can_have_done_is_refused_with_why(string seconds)
    {
        var page = await Opened();
        await page.FillAsync("#statement", Plain);
        await page.ClickAsync("[data-part=rehearse]");
        await page.FillAsync("#took", seconds);
        await page.ClickAsync("[data-action=use-reading]");
        await Expect(page.Locator("[data-refused]")).ToContainTextAsync(seconds);
        await Expect(page.Locator("[data-reading]")).ToHaveCountAsync(0);
    }

    private async Task<IPage> Opened()
    {
        var page = await pane.Open(width: 320);
        await page.Press("en", "statementOpen");
        await page.SelectOptionAsync("#statement-language", "en");
        return page;
    }

    private static async Task<double> Seconds(IPage page) =>
        double.Parse((await page.Locator("[data-seconds]").GetAttributeAsync("data-seconds"))!, CultureInfo.InvariantCulture);
}
