using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using SpOffice.Submissions;
using SpOffice.Tracking;
using static Microsoft.Playwright.Assertions;

namespace SpOffice.E2E.Office;

/// <summary>A word that stands nowhere else goes into the answers beside Word, and into documents beside Excel. Only Office gets it: no request to
/// our server has it, no storage and no setting of the document keeps it.</summary>
public sealed partial class CanaryInOfficeTests(OfficePane office)
{
    private const string Canary = "Zqxjkvanary";

    [Fact]
    public async Task Beside_Word_it_is_in_the_document_and_nowhere_else()
    {
        await using var word = await OpenInWord.Following(office, File.ReadAllBytes(Data.Document("en")));
        foreach (var place in new[] { "sender.name", "victim[1]/victim.name", "victim[2]/victim.occupation", "context.law", "request.measures" })
        {
            await word.Field(place).FillAsync(Canary);
            await word.Reads(place, new Answer.Text(Canary));
        }
        foreach (var page in new[] { "check", "leave", "send", "statement" })
            await word.Pane.Locator($"[data-page={page}]").ClickAsync();
        await word.Pane.Locator("#statement").FillAsync(Canary);
        await Leave(word);
        await word.Pane.Locator("[data-page=statement]").ClickAsync();
        await word.Pane.Locator("[data-action=new-statement]").ClickAsync();
        for (var attempt = 0; attempt < 100 && word.Session.Opened.Count == 0; attempt++)
            await Task.Delay(100, TestContext.Current.CancellationToken);
        await ShouldBeKeptNowhere(word);
        Holding(word.Session.Save()).ShouldBe(["word/document.xml"]);
        word.ChangedParts().Where(part => part.StartsWith("customXml", StringComparison.Ordinal) || part.StartsWith("docProps/custom", StringComparison.Ordinal)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Beside_Excel_names_and_texts_of_documents_come_into_no_cell()
    {
        await using var excel = await OpenInWord.In(office, TrackerFile.Write(Data.Templates, "en", []), host: "excel");
        var document = Data.Document("en", sample => Places(sample).Where(place => sample.At(place) is Answer.Text && !place.EndsWith(".reference", StringComparison.Ordinal) && !place.EndsWith(".country", StringComparison.Ordinal))
            .Aggregate(sample, (all, place) => all.With(place, new Answer.Text(Canary))));
        Holding(File.ReadAllBytes(document)).ShouldContain("word/document.xml");
        var chooser = await excel.Chooser("add-cases");
        await chooser.SetFilesAsync(document);
        await Expect(excel.Pane.Locator(".notice.good")).ToContainTextAsync("Added: 1", new() { Timeout = 60_000 });
        Holding(excel.Session.Save()).ShouldBeEmpty();
        await ShouldBeKeptNowhere(excel);
    }

    [Fact]
    public async Task A_word_that_is_sent_or_kept_is_seen()
    {
        await using var word = await OpenInWord.Following(office, File.ReadAllBytes(Data.Document("en")));
        var frame = Frame(word);
        await frame.EvaluateAsync("word => { localStorage.setItem('spoffice.test', word); return fetch('/health?q=' + word).then(() => {}); }", Canary);
        (await Record.ExceptionAsync(() => ShouldBeKeptNowhere(word))).ShouldNotBeNull();
    }

    /// <summary>Names, the preview of a letter, a version with a list of names and a tracker, a file that is cleaned.</summary>
    private static async Task Leave(OpenInWord word)
    {
        await word.Pane.Locator("[data-page=leave]").ClickAsync();
        await word.Pane.Locator("[data-action=names]").ClickAsync();
        await Expect(word.Pane.Locator("[data-names]")).ToContainTextAsync(Canary);
        await word.Pane.Locator("[data-part=letter]").ClickAsync();
        await word.Pane.Locator("[data-action=letter]").ClickAsync();
        await word.Pane.Locator("[data-part=versions]").ClickAsync();
        await word.Pane.Locator("#more-names").FillAsync($"withdrawn: {Canary} Other");
        await (await word.Chooser("version-tracker")).SetFilesAsync(Data.TrackerWithWithdrawal("en"));
        await word.Pane.Locator("[data-tracker-sent]").WaitForAsync();
        await word.Pane.Locator("[data-action=version]").ClickAsync();
        await Expect(word.Pane.Locator("[data-versions]")).ToHaveAttributeAsync("data-state", "withdrawn");
        await word.Pane.Locator("[data-page=send]").ClickAsync();
        await word.Pane.Locator("[data-action=send-clean]").ClickAsync();
        await (await word.Chooser("clean-open")).SetFilesAsync(Data.Document("en", sample => sample.With("context.law", new Answer.Text(Canary))));
        await word.Pane.Locator("[data-action=clean-save]").WaitForAsync();
    }

    private async Task ShouldBeKeptNowhere(OpenInWord open)
    {
        var ours = open.Asked.Where(request => request.StartsWith(office.Address, StringComparison.Ordinal)).ToList();
        ours.ShouldNotBeEmpty();
        ours.ShouldAllBe(request => !request.Contains(Canary, StringComparison.OrdinalIgnoreCase));
        open.Asked.ShouldAllBe(request => Allowed().IsMatch(request));
        (await Frame(open).EvaluateAsync<string>("() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie, location.href, history.state, document.title])")).ShouldNotContain(Canary, Case.Insensitive);
        (await open.Page.Context.StorageStateAsync()).ShouldNotContain(Canary, Case.Insensitive);
        open.Session.Settings.ShouldBeEmpty();
    }

    private static IFrame Frame(OpenInWord open) => open.Page.Frames.First(frame => frame.ParentFrame is not null);

    private static IEnumerable<string> Places(Submission submission) => AskedQuestion.Of(submission).Select(asked => asked.Place);

    /// <summary>Parts of a file in which the word stands.</summary>
    private static List<string> Holding(byte[] file)
    {
        using var zip = new ZipArchive(new MemoryStream(file));
        return [.. zip.Entries.Where(entry =>
        {
            using var reader = new StreamReader(entry.Open(), Encoding.UTF8);
            return reader.ReadToEnd().Contains(Canary, StringComparison.OrdinalIgnoreCase);
        }).Select(entry => entry.FullName)];
    }

    // Our server and the emulated Office, both on this machine.
    [GeneratedRegex("^(https://localhost:|blob:https://localhost:|data:)")]
    private static partial Regex Allowed();
}
