using System.Text.RegularExpressions;
using static Microsoft.Playwright.Assertions;

namespace SpOffice.E2E.Office;

/// <summary>What leaves is looked at beside the document in Word, which nothing of it changes.</summary>
public sealed class LeavingInWordTests(OfficePane office)
{
    [Fact]
    public async Task Names_a_letter_and_a_withdrawal_are_seen_beside_the_document()
    {
        await using var word = await OpenInWord.Following(office, File.ReadAllBytes(Data.Document("en")));
        await word.Pane.Locator("[data-page=leave]").ClickAsync();
        await word.Pane.Locator("[data-action=names]").ClickAsync();
        await Expect(word.Pane.Locator("[data-named=victim]").First).ToHaveAttributeAsync("data-covered", "yes");
        await word.Pane.Locator("[data-part=letter]").ClickAsync();
        await word.Pane.Locator("[data-action=letter]").ClickAsync();
        await Expect(word.Pane.Locator("[data-letter]")).ToContainTextAsync("Ilaria Venn");
        await word.Pane.Locator("[data-page=draft]").ClickAsync();
        await word.Field("victim[1]/victim.consent.withdrawn").FillAsync("2026-11-20");
        await word.Pane.Locator("[data-page=leave]").ClickAsync();
        await word.Pane.Locator("[data-part=versions]").ClickAsync();
        await word.Pane.Locator("[data-action=version]").ClickAsync();
        await Expect(word.Pane.Locator("[data-versions]")).ToHaveAttributeAsync("data-state", "withdrawn");
        await Expect(word.Pane.Locator("#withdrawal")).ToHaveValueAsync(new Regex("V1"));
        await Expect(word.Pane.Locator("[data-save]")).ToHaveCountAsync(0);
        word.Submission.ItemsOf("victim").First().Answers.Text("victim.name").ShouldBe("Ilaria Venn");
    }

    [Fact]
    public async Task A_withdrawal_typed_in_Word_a_moment_ago_stops_a_version()
    {
        await using var word = await OpenInWord.Following(office, File.ReadAllBytes(Data.Document("en")));
        await word.Pane.Locator("[data-page=leave]").ClickAsync();
        await word.Pane.Locator("[data-part=versions]").ClickAsync();
        word.SecondPerson("victim.consent.withdrawn", 0, "20 November 2026");
        await word.Pane.Locator("[data-action=version]").ClickAsync();
        await Expect(word.Pane.Locator("[data-versions]")).ToHaveAttributeAsync("data-state", "withdrawn");
    }

    [Fact]
    public async Task A_version_a_cleaned_file_a_consent_form_and_a_plan_are_made_beside_the_document()
    {
        await using var word = await OpenInWord.Following(office, File.ReadAllBytes(Data.Document("en")));
        await word.Pane.Locator("[data-page=leave]").ClickAsync();
        await word.Pane.Locator("[data-part=versions]").ClickAsync();
        await word.Pane.Locator("[data-action=version]").ClickAsync();
        await Expect(word.Pane.Locator("[data-versions]")).ToHaveAttributeAsync("data-state", "clues");
        foreach (var clue in await word.Pane.Locator("[data-clue] [data-answer=keep]").AllAsync())
            await clue.ClickAsync();
        await word.Pane.Locator("[data-action=version-again]").ClickAsync();
        await Expect(word.Pane.Locator("[data-versions]")).ToHaveAttributeAsync("data-state", "done");
        Said(await word.Page.Downloaded(() => word.Pane.Locator("[data-save]").ClickAsync(), ".docx")).ShouldNotContain("Venn");
        await word.Pane.Locator("[data-part=consent]").ClickAsync();
        Said(await word.Page.Downloaded(() => word.Pane.Locator("[data-action=consent]").ClickAsync(), ".docx")).ShouldContain(Data.Templates.Consent("en").Texts["diplomats"]);
        await word.Pane.Locator("[data-page=send]").ClickAsync();
        await word.Pane.Locator("[data-action=send-clean]").ClickAsync();
        await (await word.Chooser("clean-open")).SetFilesAsync(Data.Document("en"));
        Said(await word.Page.Downloaded(() => word.Pane.Locator("[data-action=clean-save]").ClickAsync(), ".docx")).ShouldContain("Ilaria Venn");
        await word.Pane.Locator("[data-page=leave]").ClickAsync();
        await word.Pane.Locator("[data-part=consent]").ClickAsync();
        await word.Pane.Locator("[data-action=safety]").ClickAsync();
        await Expect(word.Pane.Locator("[data-outcome=not-yet]")).ToBeVisibleAsync();
        Said(await word.Page.Downloaded(() => word.Pane.Locator("[data-action=plan]").ClickAsync(), ".docx")).ShouldNotBeEmpty();
        word.Submission.ItemsOf("victim").First().Answers.Text("victim.name").ShouldBe("Ilaria Venn");
    }

    private static string Said(string path)
    {
        using var package = System.IO.Compression.ZipFile.OpenRead(path);
        using var reader = new StreamReader(package.GetEntry("word/document.xml")!.Open());
        return System.Net.WebUtility.HtmlDecode(Regex.Replace(reader.ReadToEnd(), "<[^>]*>", " "));
    }
}
