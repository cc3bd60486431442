using System.IO.Compression;
using System.Text;
using Microsoft.Playwright;
using SpOffice.Submissions;
using static Microsoft.Playwright.Assertions;

namespace SpOffice.E2E;

public sealed class BadInputTests(ServedPane pane)
{
    [Fact]
    public async Task Fifty_victims_are_worked_on_part_by_part()
    {
        var path = Data.Document("en", sample => sample with
        {
            Answers = sample.Answers.WithItems("victim", Enumerable.Range(1, 50).Select(number => sample.Answers.Items("victim")[0].With("victim.reference", new Answer.Text($"V{number}")))),
        });
        var page = await pane.Open();
        page.SetDefaultTimeout(60_000);
        await page.OpenDocument(path);
        await page.ClickAsync("[data-action=next]");
        await page.ClickAsync("[data-action=next]");
        await page.Question("summary.facts").Locator("textarea").FillAsync("They were evicted on 14 March 2025.");
        await page.Locator("[data-section=victims]").Nth(49).ClickAsync();
        await page.Question("victim[50]/victim.name").Locator("input").FillAsync("Last Person");
        await Expect(page.Question("victim[50]/victim.name")).ToBeVisibleAsync();
        var read = Data.Read(await page.SaveDocument()).Submission;
        read.At("victim[50]/victim.name").ShouldBe(new Answer.Text("Last Person"));
        read.Answers.Items("victim").Length.ShouldBe(50);
    }

    [Fact]
    public async Task Five_hundred_victims_are_opened_answered_taken_out_brought_back_and_saved()
    {
        var path = Data.Document("en", sample => sample with
        {
            Answers = sample.Answers.WithItems("victim", Enumerable.Range(1, 500).Select(number => sample.Answers.Items("victim")[0].With("victim.reference", new Answer.Text($"V{number}")))),
        });
        var page = await pane.Open();
        page.SetDefaultTimeout(120_000);
        // What is said while it is worked on is gone when a test could look for it.
        await page.EvaluateAsync("() => { window.said = []; new MutationObserver(() => said.push(document.querySelector('.notice')?.textContent ?? '')).observe(document.body, { childList: true, subtree: true, characterData: true }); }");
        await page.OpenDocument(path);
        await page.Locator("[data-section=victims]").Nth(499).ClickAsync();
        await SaidToWork();
        await page.Question("victim[500]/victim.name").Locator("input").FillAsync("Last Person");
        await page.ClickAsync("[data-item='victim[500]'] [data-action=remove]");
        await Expect(page.Locator("[data-section=victims]")).ToHaveCountAsync(499);
        await SaidToWork();
        await page.ClickAsync("[data-action=undo]");
        await Expect(page.Locator("[data-section=victims]")).ToHaveCountAsync(500);
        var read = Data.Read(await page.SaveDocument()).Submission;
        read.At("victim[500]/victim.name").ShouldBe(new Answer.Text("Last Person"));
        read.Answers.Items("victim").Length.ShouldBe(500);
        await Expect(page.Locator(".notice.good")).ToContainTextAsync(Steps.Say("en", "downloaded"));
        await SaidToWork();

        async Task SaidToWork()
        {
            (await page.EvaluateAsync<string[]>("() => said.splice(0)")).ShouldContain(said => said.Contains(Steps.Say("en", "working")));
            await Expect(page.GetByText(Steps.Say("en", "working"))).ToHaveCountAsync(0);
        }
    }

    [Fact]
    public async Task Three_hundred_pages_are_opened_checked_answered_and_saved()
    {
        var page = await pane.Open();
        page.SetDefaultTimeout(120_000);
        // Twelve paragraphs of forty words or so are a page.
        var path = Grown(Data.Document("en"), document => document.Replace("<w:sectPr", string.Concat(Enumerable.Range(1, 3600).Select(number =>
            $"<w:p><w:r><w:t>Paragraph {number}: {string.Join(' ', Enumerable.Repeat("the village was searched again and nobody was told why", 4))}.</w:t></w:r></w:p>")) + "<w:sectPr"));
        await page.OpenDocument(path);
        await page.Field("context.law").FillAsync("A longer annex follows.");
        await page.ClickAsync("[data-page=check]");
        await Expect(page.Locator(".work .finding").First).ToBeVisibleAsync();
        var saved = await page.SaveDocument();
        Data.Read(saved).Submission.At("context.law").ShouldBe(new Answer.Text("A longer annex follows."));
        Part(saved, "word/document.xml").ShouldContain("Paragraph 3600: ");
        await Expect(page.Locator(".notice.good")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task A_file_of_nearly_fifty_megabytes_is_opened_and_saved()
    {
        var page = await pane.Open();
        page.SetDefaultTimeout(120_000);
        var picture = new byte[46 << 20];
        new Random(1).NextBytes(picture);
        var path = Grown(Data.Document("en"), document => document, picture);
        await page.OpenDocument(path);
        await page.Field("context.law").FillAsync("With a photograph.");
        var saved = await page.SaveDocument();
        Data.Read(saved).Submission.At("context.law").ShouldBe(new Answer.Text("With a photograph."));
        using var package = ZipFile.OpenRead(saved);
        package.GetEntry("word/media/evidence.png")!.Length.ShouldBe(picture.Length);
        await Expect(page.Locator(".notice.good")).ToBeVisibleAsync();
    }

    /// <summary>A document that grew in Word: more text, and a picture that a part refers to.</summary>
    private static string Grown(string path, Func<string, string> change, byte[]? picture = null)
    {
        var changed = change(Part(path, "word/document.xml"));
        using var package = ZipFile.Open(path, ZipArchiveMode.Update);
        Put(package, "word/document.xml", Encoding.UTF8.GetBytes(changed));
        if (picture is null)
            return path;
        Put(package, "word/media/evidence.png", picture);
        var types = Read(package, "[Content_Types].xml");
        Put(package, "[Content_Types].xml", Encoding.UTF8.GetBytes(types.Replace("<Default ", "<Default Extension=\"png\" ContentType=\"image/png\"/><Default ", StringComparison.Ordinal)));
        var relations = Read(package, "word/_rels/document.xml.rels");
        Put(package, "word/_rels/document.xml.rels", Encoding.UTF8.GetBytes(relations.Replace("</Relationships>",
            "<Relationship Id=\"rEvidence\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/image\" Target=\"media/evidence.png\"/></Relationships>", StringComparison.Ordinal)));
        return path;
    }

    private static string Part(string path, string name)
    {
        using var package = ZipFile.OpenRead(path);
        return Read(package, name);
    }

    private static string Read(ZipArchive package, string name)
    {
        using var reader = new StreamReader(package.GetEntry(name)!.Open());
        return reader.ReadToEnd();
    }

    private static void Put(ZipArchive package, string name, byte[] content)
    {
        package.GetEntry(name)?.Delete();
        using var stream = package.CreateEntry(name).Open();
        stream.Write(content);
    }

    [Fact]
    public async Task A_browser_that_keeps_nothing_still_does_everything()
    {
        var context = await pane.Browser.NewContextAsync();
        await context.AddInitScriptAsync("""
            delete window.showSaveFilePicker;
            for (const name of ['localStorage', 'caches', 'indexedDB']) Object.defineProperty(window, name, { get() { throw new DOMException('denied', 'SecurityError'); } });
            """);
        var page = await context.NewPageAsync();
        await page.GotoAsync(pane.Address);
        await page.WaitForSelectorAsync("[data-state=ready]");
        await page.SelectOptionAsync(".tongue", "es");
        await page.ClickAsync("[data-action=sample]");
        Data.Check(await page.SaveDocument()).Ready.ShouldBeTrue();
        await page.ClickAsync("[data-page=settings]");
        await page.SelectOptionAsync("#theme", "dark");
        await page.ClickAsync("[data-action=forget]");
        await page.ClickAsync("[data-action=forget-sure]");
        await Expect(page.Locator(".notice.good")).ToBeVisibleAsync();
        await context.CloseAsync();
    }

    [Fact]
    public async Task Typing_a_long_text_is_never_lost_and_never_freezes()
    {
        var page = await pane.Open();
        await page.ClickAsync("[data-action=sample]");
        var text = string.Join(' ', Enumerable.Range(1, 5000).Select(number => $"word{number}"));
        await page.Question("context.pattern").Locator("textarea").FillAsync(text);
        await page.Question("context.law").Locator("textarea").FillAsync("نص بالعربية");
        await page.ClickAsync("[data-page=check]");
        await page.ClickAsync("[data-page=draft]");
        await Expect(page.Question("context.pattern").Locator("textarea")).ToHaveValueAsync(text);
        var read = Data.Read(await page.SaveDocument()).Submission;
        read.At("context.pattern").ShouldBe(new Answer.Text(text));
        read.At("context.law").ShouldBe(new Answer.Text("نص بالعربية"));
    }

    [Theory, InlineData("en"), InlineData("fr"), InlineData("es")]
    public async Task A_file_changed_by_another_tab_is_not_overwritten_and_goes_to_another_name(string lang)
    {
        var context = await pane.Browser.NewContextAsync(new() { Locale = lang });
        await context.AddInitScriptAsync(Disk.Script);
        var page = await Disk.Page(context, pane.Address);
        await page.PutOnDisk(Data.Document(lang));
        await page.ClickAsync("[data-action=open]");
        await page.Field("context.law").FillAsync("Ours.");
        var theirs = Data.Document(lang, sample => sample.With("context.law", new Answer.Text("Theirs.")));
        await page.PutOnDisk(theirs);
        await page.ClickAsync("[data-action=save]");
        await Expect(page.Locator(".notice.problem")).ToContainTextAsync(Steps.Say(lang, "changedElsewhere"));
        (await File.ReadAllBytesAsync(await page.OnDisk(), TestContext.Current.CancellationToken)).ShouldBe(await File.ReadAllBytesAsync(theirs, TestContext.Current.CancellationToken));
        await Expect(page.Field("context.law")).ToHaveValueAsync("Ours.");
        await page.Press(lang, "saveCopy");
        await Expect(page.Locator("[data-file='K7QM-2.docx']")).ToBeVisibleAsync();
        (await page.EvaluateAsync<string>("() => disk.asked")).ShouldBe("K7QM-2.docx");
        Data.Read(await page.OnDisk()).Submission.At("context.law").ShouldBe(new Answer.Text("Ours."));
        await context.CloseAsync();
    }

    /// <summary>The files of the browser's own private file system are the same kind of object as the user's, locks and all.</summary>
    [Fact]
    public async Task Two_tabs_on_one_file_do_not_overwrite_each_other()
    {
        var context = await pane.Browser.NewContextAsync();
        await context.AddInitScriptAsync("""
            window.showOpenFilePicker = async () => [await (await navigator.storage.getDirectory()).getFileHandle('K7QM.docx', { create: true })];
            delete window.showSaveFilePicker;
            """);
        var (first, second) = (await Disk.Page(context, pane.Address), await Disk.Page(context, pane.Address));
        await first.EvaluateAsync("""
            async base64 => {
              const handle = await (await navigator.storage.getDirectory()).getFileHandle('K7QM.docx', { create: true });
              const stream = await handle.createWritable();
              await stream.write(Uint8Array.from(atob(base64), letter => letter.charCodeAt(0)));
              await stream.close();
            }
            """, Convert.ToBase64String(await File.ReadAllBytesAsync(Data.Document("en"), TestContext.Current.CancellationToken)));
        foreach (var page in new[] { first, second })
        {
            await page.ClickAsync("[data-action=open]");
            await page.Field("context.law").FillAsync("Changed.");
        }
        for (var saves = 0; saves < 2; saves++)
        {
            await first.ClickAsync("[data-action=save]");
            await Expect(first.Locator(".notice.good")).ToBeVisibleAsync();
            await first.Field("context.law").FillAsync("Changed again.");
        }
        await second.ClickAsync("[data-action=save]");
        await Expect(second.Locator(".notice.problem")).ToBeVisibleAsync();
        var copy = await second.RunAndWaitForDownloadAsync(() => second.ClickAsync("[data-action=save-copy]"));
        copy.SuggestedFilename.ShouldBe("K7QM-2.docx");
        await context.CloseAsync();
    }

    [Theory, InlineData("en"), InlineData("fr"), InlineData("es")]
    public async Task A_file_that_may_not_be_written_or_downloaded_is_kept_in_another_way(string lang)
    {
        var context = await pane.Browser.NewContextAsync(new() { Locale = lang });
        await context.AddInitScriptAsync(Disk.Script + """
            disk.refuses = true;
            delete window.showSaveFilePicker;
            HTMLAnchorElement.prototype.click = () => { throw new Error('downloads are blocked'); };
            """);
        var page = await Disk.Page(context, pane.Address);
        await page.PutOnDisk(Data.Document(lang));
        await page.ClickAsync("[data-action=open]");
        await page.Field("context.law").FillAsync("Kept all the same.");
        await page.ClickAsync("[data-action=save]");
        await Expect(page.Locator(".notice.problem")).ToContainTextAsync(Steps.Say(lang, "saveRefused"));
        await page.MainFrame.Clean("saving was refused");
        await page.Press(lang, "saveCopy");
        await Expect(page.Locator(".notice.problem")).ToContainTextAsync(Steps.Say(lang, "saveFailed"));
        await page.Press(lang, "copyTitle");
        await Expect(page.GetByLabel(Steps.Say(lang, "copyTextLabel"))).ToHaveValueAsync(new System.Text.RegularExpressions.Regex("Kept all the same\\."));
        await page.Press(lang, "copyText");
        (await page.EvaluateAsync<string>("getSelection().toString() || document.activeElement.value.slice(document.activeElement.selectionStart, document.activeElement.selectionEnd)")).ShouldContain("Kept all the same.");
        var download = new TaskCompletionSource<IDownload>();
        context.Page += (_, tab) => tab.Download += (_, file) => download.TrySetResult(file);
        page.Download += (_, file) => download.TrySetResult(file);
        await page.ClickAsync("[data-action=open-file]");
        var path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName() + ".docx");
        await (await download.Task.WaitAsync(TimeSpan.FromSeconds(10), TestContext.Current.CancellationToken)).SaveAsAsync(path);
        Data.Read(path).Submission.At("context.law").ShouldBe(new Answer.Text("Kept all the same."));
        await context.CloseAsync();
    }

    [Fact]
    public async Task A_double_click_on_download_makes_one_file()
    {
        var page = await pane.Open();
        await page.ClickAsync("[data-action=sample]");
        var downloads = 0;
        page.Download += (_, _) => downloads++;
        await page.RunAndWaitForDownloadAsync(() => page.Locator("[data-action=save]").DblClickAsync());
        await page.RunAndWaitForDownloadAsync(() => page.ClickAsync("[data-action=save]"));
        downloads.ShouldBe(2);
    }

    [Fact]
    public async Task The_only_item_is_taken_out_without_a_question_and_brought_back()
    {
        var page = await pane.Open();
        await page.ClickAsync("[data-action=sample]");
        await page.Locator("[data-item='addressee[1]'] [data-action=remove]").DblClickAsync();
        await Expect(page.Question("addressee[1]/addressee.kind").Locator("input:checked")).ToHaveCountAsync(0);
        await page.ClickAsync("[data-action=undo-removal]");
        await Expect(page.Question("addressee[1]/addressee.kind").Locator("input:checked")).ToHaveValueAsync("state");
    }
}
