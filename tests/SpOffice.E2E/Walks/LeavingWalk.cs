using System.IO.Compression;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace SpOffice.E2E.Walks;

/// <summary>8. Safety before any form; a file is cleaned; who is named, what a letter may reveal, a version without names; consent is withdrawn. All of it on the narrowest screen.</summary>
public sealed class LeavingWalk(ServedPane pane)
{
    private const string Lang = "fr";

    [Fact]
    public async Task The_talk_before_any_form_may_end_in_not_yet_and_is_kept_nowhere_unless_saved()
    {
        var page = await pane.Open(320, Lang);
        await page.Press(Lang, "safetyOpen");
        await Expect(page.Locator("[data-outcome=not-yet]")).ToBeVisibleAsync();
        await Expect(page.Locator("[data-says=happens-write]")).ToBeVisibleAsync();
        await page.Locator("[data-ask=danger] input").First.FocusAsync();
        await page.Keyboard.PressAsync("Space");
        await page.Locator("[data-ask=consent] [value=yes]").CheckAsync();
        await Expect(page.Locator("[data-outcome=write]")).ToBeVisibleAsync();
        await FitsTheScreen(page);
        var plan = Document(await page.Downloaded(() => page.Press(Lang, "planKeep"), ".docx"));
        plan.ShouldContain("Qui appeler");
        await page.SelectOptionAsync("#consent-lang", "ru");
        Document(await page.Downloaded(() => page.Press(Lang, "consentSave"), ".docx")).ShouldContain(Data.Templates.Consent("ru").Texts["press"]);
        await page.ClickAsync("[data-page=start]");
        await page.Press(Lang, "safetyOpen");
        await Expect(page.Locator("[data-outcome=not-yet]")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task A_file_is_cleaned_into_a_copy_and_what_it_loses_is_chosen()
    {
        var path = Data.Document(Lang);
        using (var package = ZipFile.Open(path, ZipArchiveMode.Update))
        {
            Rewrite(package, "docProps/core.xml", xml => xml.Replace("</cp:coreProperties>", "<dc:creator>Oren Falk</dc:creator></cp:coreProperties>"));
            Rewrite(package, "word/document.xml", xml => xml.Insert(xml.LastIndexOf("<w:sectPr", StringComparison.Ordinal), "<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>Oren Falk</w:t></w:r></w:p>"));
        }
        var page = await pane.Open(320, Lang);
        await page.Press(Lang, "cleanOpen");
        await page.Choose(() => page.Press(Lang, "cleanChoose"), path);
        await Expect(page.Locator("[data-kind=author]")).ToHaveAttributeAsync("data-became", "removed");
        await Expect(page.Locator("[data-kind=hidden-text]")).ToHaveAttributeAsync("data-became", "confirm");
        await page.Locator("[data-kind=hidden-text] input").CheckAsync();
        await Expect(page.Locator("[data-kind=hidden-text]")).ToHaveAttributeAsync("data-became", "removed");
        await FitsTheScreen(page);
        var copy = await page.Downloaded(() => page.Press(Lang, "cleanSave"), ".docx");
        using var cleaned = ZipFile.OpenRead(copy);
        cleaned.Entries.ShouldAllBe(entry => !Text(entry).Contains("Falk"));
    }

    [Fact]
    public async Task A_version_leaves_without_names_once_everything_is_settled_and_none_after_a_withdrawal()
    {
        var page = await pane.Open(320, Lang);
        await page.OpenDocument(Data.Document(Lang));
        await page.Press(Lang, "leave");
        await page.Press(Lang, "namesLook");
        var victim = page.Locator("[data-named=victim]").First;
        await Expect(victim.GetByText("Ilaria Venn")).ToBeHiddenAsync();
        await victim.Locator("summary").ClickAsync();
        await Expect(page.GetByText("Ilaria Venn").First).ToBeVisibleAsync();
        await FitsTheScreen(page);

        await page.Press(Lang, "leave-letter");
        await page.Press(Lang, "letterLook");
        await Expect(page.Locator("[data-letter-named]")).ToHaveAttributeAsync("data-letter-named", "3");
        await Expect(page.Locator("[data-letter] button")).ToHaveCountAsync(1, new() { Timeout = 1000 });
        await FitsTheScreen(page);

        await page.Press(Lang, "leave-versions");
        await page.Press(Lang, "versionMake");
        await Expect(page.Locator("[data-versions]")).ToHaveAttributeAsync("data-state", "clues");
        await Expect(page.Locator("[data-save]")).ToHaveCountAsync(0);
        foreach (var clue in await page.Locator("[data-clue] [data-answer=keep]").AllAsync())
            await clue.ClickAsync();
        await Expect(page.Locator("[data-open='0']")).ToBeVisibleAsync();
        await FitsTheScreen(page);
        await page.Press(Lang, "versionAgain");
        await Expect(page.Locator("[data-versions]")).ToHaveAttributeAsync("data-state", "done");
        var version = Document(await page.Downloaded(() => page.ClickAsync("[data-save]"), ".docx"));
        version.ShouldContain("La victime ");
        version.ShouldNotContain("Venn");
        version.ShouldNotContain("Tide House");

        await page.Press(Lang, "draft");
        await page.Field("victim[1]/victim.consent.withdrawn").FillAsync("2026-11-20");
        await page.Press(Lang, "leave");
        await page.Press(Lang, "leave-versions");
        await page.Press(Lang, "versionMake");
        await Expect(page.Locator("[data-versions]")).ToHaveAttributeAsync("data-state", "withdrawn");
        await Expect(page.Locator("#withdrawal")).ToHaveValueAsync(new Regex("V1"));
        await Expect(page.Locator("#withdrawal")).Not.ToHaveValueAsync(new Regex("Venn"));
        await Expect(page.Locator("[data-save]")).ToHaveCountAsync(0);

        await page.ClickAsync("[data-page=settings]");
        await Expect(page.Locator("[data-left]")).ToBeVisibleAsync();
        await page.Press(Lang, "forget");
        await page.ClickAsync("[data-action=forget-sure]");
        await Expect(page.Locator("[data-file]")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task A_withdrawal_that_only_the_tracker_knows_stops_every_version_and_says_whom_to_tell()
    {
        var page = await pane.Open(320, Lang);
        await page.OpenDocument(Data.Document(Lang));
        await page.Press(Lang, "leave");
        await page.Press(Lang, "leave-versions");
        await page.Choose(() => page.Press(Lang, "versionTrackerChoose"), Data.TrackerWithWithdrawal(Lang));
        await Expect(page.Locator("[data-tracker-sent='1']")).ToBeVisibleAsync();
        await FitsTheScreen(page);
        foreach (var audience in new[] { "Public", "Partners", "Complete" })
        {
            await page.SelectOptionAsync("#audience", audience);
            await page.Press(Lang, "versionMake");
            await Expect(page.Locator("[data-versions]")).ToHaveAttributeAsync("data-state", "withdrawn");
            await Expect(page.Locator("#withdrawal")).ToHaveValueAsync(new Regex("V1"));
            await Expect(page.Locator("[data-recipients='1']")).ToContainTextAsync("2026-11-02");
            await Expect(page.Locator("[data-save]")).ToHaveCountAsync(0);
        }
        await page.Choose(() => page.Press(Lang, "versionTrackerChoose"), Data.Document(Lang));
        // Beside the message of the withdrawal, one that says what is wrong with the file.
        await Expect(page.Locator(".notice.problem")).ToHaveCountAsync(2);
    }

    private static async Task FitsTheScreen(IPage page) => (await page.EvaluateAsync<int>("() => document.documentElement.scrollWidth")).ShouldBeLessThanOrEqualTo(320);

    private static string Document(string path)
    {
        using var package = ZipFile.OpenRead(path);
        return System.Net.WebUtility.HtmlDecode(Regex.Replace(Text(package.GetEntry("word/document.xml")!), "<[^>]*>", " "));
    }

    private static string Text(ZipArchiveEntry entry)
    {
        using var reader = new StreamReader(entry.Open());
        return reader.ReadToEnd();
    }

    private static void Rewrite(ZipArchive package, string name, Func<string, string> change)
    {
        var text = Text(package.GetEntry(name)!);
        package.GetEntry(name)!.Delete();
        using var writer = new StreamWriter(package.CreateEntry(name).Open());
        writer.Write(change(text));
    }
}
