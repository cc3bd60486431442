using System.Text.RegularExpressions;
using static Microsoft.Playwright.Assertions;

namespace SpOffice.E2E.Office;

/// <summary>What leaves is looked at beside the document in Word, which nothing of it changes.</summary>
public sealed class LeavingInWordTests(OfficePane office) : IClassFixture<OfficePane>
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
        await Expect(word.Pane.Locator("#withdrawal")).ToHaveValueAsync(new Regex("V1"));
        await Expect(word.Pane.Locator("[data-save]")).ToHaveCountAsync(0);
        word.Submission.ItemsOf("victim").First().Answers.Text("victim.name").ShouldBe("Ilaria Venn");
    }
}
