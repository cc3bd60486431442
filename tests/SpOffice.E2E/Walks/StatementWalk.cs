using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using SpOffice.Speaking;
using SpOffice.Speaking.Drafts;
using SpOffice.Word;
using static Microsoft.Playwright.Assertions;
using static SpOffice.E2E.Steps;

namespace SpOffice.E2E.Walks;

/// <summary>4. A statement is written from a structure, pasted or opened, shown on a line of time, made shorter, and made to fit.</summary>
public sealed class StatementWalk(ServedPane pane)
{
    [Theory]
    [InlineData("en", "Thank you, Mr. President. We welcome the report A/HRC/58/53. In 2024, 1,500 people were detained without a warrant.")]
    [InlineData("fr", "Merci, Monsieur le Président. Nous saluons le rapport A/HRC/58/53. En 2024, 1 500 personnes ont été détenues sans mandat.")]
    [InlineData("es", "Gracias, señor Presidente. Acogemos con satisfacción el informe A/HRC/58/53. En 2024, 1.500 personas fueron detenidas sin orden.")]
    public async Task A_statement_is_timed_while_it_is_typed_or_from_a_file_and_without_a_passage(string lang, string statement)
    {
        var page = await pane.Open(width: 320, lang: lang);
        await page.Press(lang, "statementOpen");
        await page.GetByLabel(Say(lang, "statementLanguage")).SelectOptionAsync(lang);
        await page.GetByLabel(Say(lang, "statementText")).FillAsync(statement + "\n\n" + statement);
        var whole = await Seconds(page);
        whole.ShouldBeInRange(15, 60);
        await page.Locator(".passages [data-action=remove-passage]").Last.ClickAsync();
        await Expect(page.Locator(".passages li")).ToHaveCountAsync(1);
        (await Seconds(page)).ShouldBeInRange(whole * 0.4, whole * 0.6);
        await Expect(page.GetByRole(AriaRole.Img, new() { Name = Say(lang, "timeLine") })).ToBeVisibleAsync();

        var path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName() + ".txt");
        await File.WriteAllTextAsync(path, statement + "\n\n" + statement + "\n\n" + statement, TestContext.Current.CancellationToken);
        await page.Choose(() => page.Press(lang, "openStatement"), path);
        await Expect(page.Locator(".passages li")).ToHaveCountAsync(3);
        await Expect(page.Locator(".line .part")).ToHaveCountAsync(3);
        (await Seconds(page)).ShouldBeInRange(whole * 1.3, whole * 1.7);
        await page.GetByLabel(Say(lang, "limit")).FillAsync("20");
        await Expect(page.Locator(".clock.over")).ToBeVisibleAsync();
        await Expect(page.Locator("[data-fact=pace]")).Not.ToBeEmptyAsync();
        (await page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= innerWidth")).ShouldBeTrue();
    }

    [Theory, InlineData("en"), InlineData("fr"), InlineData("es")]
    public async Task A_statement_is_written_from_a_structure_made_to_fit_kept_and_opened_again(string lang)
    {
        var page = await Begun(lang);
        await Expect(page.Locator(".passage")).ToHaveCountAsync(7);
        await Expect(page.Locator("[data-part=about]")).ToHaveTextAsync(new Regex(@"\(\d+\)"));
        foreach (var passage in await page.Locator(".passage textarea").AllAsync())
            await passage.FillAsync((await passage.InputValueAsync()).Replace("[…]", "el agua del río", StringComparison.Ordinal));
        await page.Locator("[data-passage='4'] textarea").FillAsync(Long);
        await page.Locator("[data-passage='3'] textarea").FillAsync("Again: " + Long + " " + Long);
        await page.Locator("[data-passage='4'] [data-action=add-wording]").ClickAsync();
        await page.Locator("[data-passage='4'] textarea").Last.FillAsync("In 2024, 1,500 people.");
        await page.Locator("[data-passage='6'] select").SelectOptionAsync("Could");
        await page.Locator("[data-passage='6'] [data-action=conditions]").ClickAsync();
        await page.Locator("[data-passage='6'] [data-only-with='4']").CheckAsync();
        await page.Locator("[data-passage='3'] [data-action=move-down]").ClickAsync();
        await Expect(page.Locator("[data-passage='3'] textarea").First).ToHaveValueAsync(Long);
        await page.ClickAsync("[data-part=fit]");
        await page.Press(lang, "stFit");
        await Expect(page.Locator("[data-version]")).ToHaveCountAsync(3);
        await Expect(page.Locator("[data-version='90'][data-fits=yes][data-optimal=yes]")).ToHaveCountAsync(1);
        var ninety = page.Locator("[data-version='90']");
        await Expect(ninety.Locator("[data-cut] .seconds").First).ToHaveTextAsync(new Regex(@"\d s"));
        var kept = await page.Locator("[data-version='60'] [data-kept] .case").AllInnerTextsAsync();
        var path = await page.Downloaded(() => page.Locator("[data-version='60'] [data-action=save-version]").ClickAsync(), ".docx");
        StatementFile.Read(await File.ReadAllBytesAsync(path, TestContext.Current.CancellationToken), Bounds.Native).Split('\n', StringSplitOptions.RemoveEmptyEntries).ShouldBe(kept);

        await page.ClickAsync("[data-part=write]");
        var draft = await page.Downloaded(() => page.Press(lang, "stSaveWord"), ".docx");
        var text = await page.Downloaded(() => page.Press(lang, "stSaveText"), ".txt");
        Read(text).ShouldBe(Read(draft));
        Read(draft).ShouldContain("\"onlyWith\"");
        var other = await pane.Open(width: 320, lang: lang);
        await other.Press(lang, "statementOpen");
        await other.Choose(() => other.Press(lang, "openStatement"), draft);
        await Expect(other.Locator("#statement")).ToHaveValueAsync(await File.ReadAllTextAsync(text, TestContext.Current.CancellationToken));
        await Expect(other.Locator(".passages li")).ToHaveCountAsync(7);
    }

    [Theory, InlineData("en"), InlineData("fr"), InlineData("es")]
    public async Task What_must_be_said_and_is_too_long_is_told_with_its_dearest_passage(string lang)
    {
        var page = await pane.Open(width: 320, lang: lang);
        await page.Press(lang, "statementOpen");
        await page.FillAsync("#statement", $"[must] Mr. President,\n\n[must] {Long} {Long}\n\n[could] Thank you.");
        await page.ClickAsync("[data-part=fit]");
        await page.FillAsync("#confidence", "99");
        await page.ClickAsync("[data-action=fit]");
        await Expect(page.Locator("[data-version='60'] [data-dearest='2']")).ToBeVisibleAsync();
        await page.FillAsync("#confidence", "20");
        await page.ClickAsync("[data-action=fit]");
        await Expect(page.Locator("[role=alert]")).ToHaveTextAsync(Data.Templates.Screen(lang).Sentence(new UnreadableException("wrong-confidence")));
    }

    [Theory, InlineData("en"), InlineData("fr"), InlineData("es")]
    public async Task A_shorter_wording_is_shown_used_when_asked_and_taken_back(string lang)
    {
        var page = await pane.Open(width: 320, lang: lang);
        await page.Press(lang, "statementOpen");
        await page.FillAsync("#statement", "Mr. President, A/HRC/58/53 says so.");
        await Expect(page.Locator("[data-dear]").First).ToContainTextAsync("A/HRC/58/53");
        await Expect(page.Locator("#statement")).ToHaveValueAsync(new Regex("A/HRC/58/53"));
        var before = await Seconds(page);
        await page.Press(lang, "stShortenWords", ("words", "A/HRC/58/53"));
        await Expect(page.Locator("#statement")).Not.ToHaveValueAsync(new Regex("A/HRC/58/53"));
        (await Seconds(page)).ShouldBeLessThan(before - 1);
        await page.Press(lang, "undo");
        await Expect(page.Locator("#statement")).ToHaveValueAsync(new Regex("A/HRC/58/53"));
        await Expect(page.Locator("[data-pace=needed]")).ToHaveCountAsync(lang == "en" ? 1 : 0);
    }

    [Fact]
    public async Task Who_is_named_without_having_agreed_stops_what_is_read_aloud()
    {
        var page = await pane.Open(width: 320);
        await page.Press("en", "statementOpen");
        await page.FillAsync("#statement", "Mr. President, Mrs. Ilaria Venn was arrested.");
        await Expect(page.Locator("[data-part=about]")).ToHaveTextAsync(new Regex(@"\(1\)"));
        await page.ClickAsync("[data-part=about]");
        var named = page.Locator("[data-finding=person-listed], [data-finding=name-listed]").First;
        (await page.Locator("main").InnerTextAsync()).ShouldNotContain("Ilaria Venn");
        await named.Locator("summary").ClickAsync();
        await Expect(named).ToContainTextAsync("Ilaria Venn");
        await named.Locator("[data-action=list-person]").ClickAsync();
        await Expect(page.Locator("[data-finding=consent-to-be-named]")).ToHaveCountAsync(1);
        await page.SelectOptionAsync("#at-risk", "yes");
        await Expect(page.Locator("[data-finding=proxy-considered]")).ToHaveCountAsync(1);
        await page.FillAsync("#head-proxy", "Tide House");
        await page.Locator("#head-proxy").BlurAsync();
        await Expect(page.Locator("[data-finding=proxy-considered]")).ToHaveCountAsync(0);
        await page.ClickAsync("[data-part=fit]");
        await page.ClickAsync("[data-action=fit]");
        await page.Locator("[data-version='90'] [data-action=save-version]").ClickAsync();
        await Expect(page.Locator(".notice.problem").First).ToContainTextAsync(Data.Templates.Screen("en").Words["exposed"]);
        await page.ClickAsync("[data-part=about]");
        await page.Locator("[data-named='1'] select").SelectOptionAsync("yes");
        await page.ClickAsync("[data-part=fit]");
        var path = await page.Downloaded(() => page.Locator("[data-version='90'] [data-action=save-version]").ClickAsync(), ".docx");
        var saved = await File.ReadAllBytesAsync(path, TestContext.Current.CancellationToken);
        StatementFile.Read(saved, Bounds.Native).ShouldContain("Ilaria Venn");
        DraftFile.Read(saved, "en", Data.Templates, Bounds.Native).Header.Proxy.ShouldBeNull();
    }

    [Theory, InlineData("en"), InlineData("fr"), InlineData("es")]
    public async Task Languages_are_named_and_an_acronym_is_asked_once(string lang)
    {
        var page = await pane.Open(width: 320, lang: lang);
        await page.Press(lang, "statementOpen");
        await page.SelectOptionAsync("#statement-language", "en");
        await page.FillAsync("#statement", "We ask the Council to look at the work of the RUPAR and of the people who live there.\n\nСпасибо, господин председатель, за внимание к реке.");
        await Expect(page.Locator(".passages li").Last.Locator(".mark")).ToHaveTextAsync("Русский");
        await page.Locator("[data-acronym=RUPAR]").GetByText(Say(lang, "stAsLetters")).ClickAsync();
        await Expect(page.Locator("[data-acronym]")).ToHaveCountAsync(0);
        await Expect(page.Locator("details .case").Last).ToContainTextAsync("R U P A R");
        await page.ReloadAsync();
        await page.ClickAsync("[data-page=statement]");
        await page.SelectOptionAsync("#statement-language", "en");
        await page.FillAsync("#statement", "We ask the RUPAR.");
        await Expect(page.Locator("details .case").Last).ToContainTextAsync("R U P A R");
        await page.SelectOptionAsync("#statement-language", "ar");
        await page.FillAsync("#statement", "شكرا السيد الرئيس. نطلب من المجلس أن ينظر إلى النهر اليوم.");
        await Expect(page.Locator("[data-fact=doubt]")).ToHaveTextAsync(Data.Templates.Screen(lang).Words["unmeasured"]);
        (await Seconds(page)).ShouldBeInRange(4, 9);
    }

    private const string Long = "Between 1 January 2023 and 31 December 2024, 1,500 people who measure the water were arrested in 14 villages, and none of them has seen a judge, a doctor or a member of the family since that day, although the law of the country asks for each of these within 48 hours of an arrest, and although this Council has asked for it again and again in its resolutions and in the reports of its experts on the river and on the people who live beside it, who have told us that they fear for their lives and for those of their children, and that they have nobody else whom they could ask for help but this Council, its members and the States that sit here today and listen to what we have to say to them.";

    private static string Read(string path) => DraftJson.Write(DraftFile.Read(File.ReadAllBytes(path), "en", Data.Templates, Bounds.Native));

    private async Task<IPage> Begun(string lang)
    {
        var page = await pane.Open(width: 320, lang: lang);
        await page.Press(lang, "statementOpen");
        await page.Press(lang, "stStart");
        return page;
    }

    private static async Task<double> Seconds(IPage page) =>
        double.Parse((await page.Locator("[data-seconds]").GetAttributeAsync("data-seconds"))!, CultureInfo.InvariantCulture);
}
