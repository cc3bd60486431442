using SpOffice.Speaking;
using SpOffice.Speaking.Drafts;
using SpOffice.Word;
using static Microsoft.Playwright.Assertions;

namespace SpOffice.E2E.Office;

/// <summary>A statement beside Word: its passages are content controls of a document of its own, and are read again from it.</summary>
public sealed class StatementInWordTests(OfficePane office)
{
    [Fact]
    public async Task A_statement_is_written_fitted_and_rehearsed_and_becomes_a_document_of_controls()
    {
        await using var word = await OpenInWord.In(office, [], width: 320);
        await word.Is("noform");
        await word.Pane.Locator("[data-page=statement]").ClickAsync();
        await word.Pane.Locator("[data-action=start-structure]").ClickAsync();
        await word.Pane.Locator("[data-passage='4'] textarea").FillAsync("In 2024, 1,500 people were arrested.");
        await word.Pane.Locator("[data-passage='4'] [data-action=add-wording]").ClickAsync();
        await word.Pane.Locator("[data-passage='4'] textarea").Last.FillAsync("Many were arrested.");
        await word.Pane.Locator("[data-action=new-statement]").ClickAsync();
        var draft = await Opened(word, 1);
        Tags(draft).Count(tag => tag.StartsWith("sp.passage/", StringComparison.Ordinal)).ShouldBe(7);
        Tags(draft).Count(tag => tag == "sp.other-wording").ShouldBe(1);

        await word.Pane.Locator("[data-part=rehearse]").ClickAsync();
        await word.Pane.Locator("#took").FillAsync("40");
        await word.Pane.Locator("[data-action=use-reading]").ClickAsync();
        await Expect(word.Pane.Locator("[data-reading='1']")).ToBeVisibleAsync();
        await word.Pane.Locator("[data-part=fit]").ClickAsync();
        await word.Pane.Locator("[data-action=fit]").ClickAsync();
        var version = word.Pane.Locator("[data-version='60'][data-fits=yes]");
        var kept = await version.Locator("[data-kept] .case").AllInnerTextsAsync();
        await version.Locator("[data-action=open-version]").ClickAsync();
        var read = await Opened(word, 2);
        StatementFile.Read(read, Bounds.Native).Split('\n', StringSplitOptions.RemoveEmptyEntries).ShouldBe(kept);
        Tags(read).ShouldNotContain("sp.mark");
        word.Session.Settings.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_statement_that_is_open_in_Word_is_read_from_its_controls()
    {
        var draft = DraftText.Read("Session: 61\n\n[must #a] Mr. President.\n\n[could, only with #a] Thank you.\n[or] Thanks.", "en", Data.Templates);
        await using var word = await OpenInWord.In(office, StatementDocument.Write(draft, Data.Templates, marks: true), width: 320);
        await word.Is("noform");
        await word.Pane.Locator("[data-page=statement]").ClickAsync();
        await word.Pane.Locator("[data-action=take-document]").ClickAsync();
        await Expect(word.Pane.Locator("#statement")).ToHaveValueAsync(DraftText.Write(draft, Data.Templates.DraftWords));
        await Expect(word.Pane.Locator("[data-seconds]")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task A_statement_in_Word_is_followed_passage_by_passage_until_it_is_changed_here_too()
    {
        var draft = DraftText.Read("Session: 61\n\n[must #a] Mr. President.\n\n[could] Thank you.", "en", Data.Templates);
        await using var word = await OpenInWord.In(office, StatementDocument.Write(draft, Data.Templates, marks: true), width: 320);
        await word.Is("noform");
        await word.Pane.Locator("[data-page=statement]").ClickAsync();
        await word.Pane.Locator("[data-action=take-document]").ClickAsync();
        var seconds = word.Pane.Locator("[data-seconds]").First;
        var before = await seconds.GetAttributeAsync("data-seconds");
        word.Session.Edit(document => document.MainDocumentPart!.Document.Descendants<DocumentFormat.OpenXml.Wordprocessing.Text>().First(text => text.Text == "Thank you.").Text = "Thank you very much for your attention to all of this.");
        await Expect(word.Pane.Locator("#statement")).ToHaveValueAsync(new System.Text.RegularExpressions.Regex("your attention"), new() { Timeout = 30_000 });
        await Expect(seconds).Not.ToHaveAttributeAsync("data-seconds", before!);
        await word.Pane.Locator("#statement").FillAsync("Mine.");
        word.Session.Edit(document => document.MainDocumentPart!.Document.Descendants<DocumentFormat.OpenXml.Wordprocessing.Text>().First(text => text.Text == "Mr. President.").Text = "Madam President.");
        await Expect(word.Pane.Locator(".notice.problem")).ToContainTextAsync("changed in Word", new() { Timeout = 30_000 });
        await Expect(word.Pane.Locator("#statement")).ToHaveValueAsync("Mine.");
    }

    private static async Task<byte[]> Opened(OpenInWord word, int count)
    {
        for (var attempt = 0; attempt < 100 && word.Session.Opened.Count < count; attempt++)
            await Task.Delay(100);
        return word.Session.Opened[count - 1];
    }

    private static List<string> Tags(byte[] document)
    {
        using var opened = DocumentFormat.OpenXml.Packaging.WordprocessingDocument.Open(new MemoryStream(document), false);
        return [.. opened.MainDocumentPart!.Document.Descendants<DocumentFormat.OpenXml.Wordprocessing.Tag>().Select(tag => tag.Val!.Value!)];
    }
}
