using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using SpOffice.Submissions;
using static Microsoft.Playwright.Assertions;

namespace SpOffice.E2E;

/// <summary>A word that stands nowhere else goes into every kind of answer. It is in no request, as browser and server record them, and nothing keeps it.</summary>
public sealed class CanaryTests(ServedPane pane)
{
    private const string Canary = "Zqxjkvanary";

    /// <summary>A correction is no part of a case: this browser keeps it, and still it is never sent.</summary>
    private const string Correction = "wvyqcorrection";

    /// <summary>So is the name of a speaker whose readings the user asked this browser to keep.</summary>
    private const string Speaker = "qwvyspeaker";

    [Fact]
    public async Task A_word_in_every_kind_of_answer_is_in_no_request_and_in_no_storage()
    {
        await using var recorder = await Recorder.Before(pane.Address);
        var first = await pane.Open(address: recorder.Address);
        await first.CloseAsync();
        var context = first.Context;
        var (sent, addresses) = (new StringBuilder(), new HashSet<string>());
        context.Request += (_, request) =>
        {
            addresses.Add(request.Url);
            sent.AppendLine($"{request.Url} {string.Join(' ', request.Headers)} {request.PostData}");
        };
        var page = await context.NewPageAsync();
        page.WebSocket += (_, socket) =>
        {
            socket.FrameSent += (_, frame) => sent.AppendLine(frame.Text).AppendLine(Encoding.Latin1.GetString(frame.Binary ?? []));
            addresses.Add(socket.Url);
        };
        await page.GotoAsync(recorder.Address);
        await page.WaitForSelectorAsync("[data-state=ready]");

        await AnswerEverything(page);
        await SearchCorrectAndSpeak(page);
        await GoOnWithADocument(page);
        await page.WaitForTimeoutAsync(500);
        var atWork = await page.Kept();
        await page.CloseAsync();
        page = await context.NewPageAsync();
        await page.GotoAsync(recorder.Address);
        await page.WaitForSelectorAsync("[data-state=ready]");
        var after = await page.Kept();

        foreach (var record in new[] { sent.ToString(), recorder.Seen, pane.Log })
        {
            record.ShouldNotContain(Canary, Case.Insensitive);
            record.ShouldNotContain(Correction, Case.Insensitive);
            record.ShouldNotContain(Speaker, Case.Insensitive);
        }
        // A document is compressed, so the word would not show in it: no request carries anything at all.
        recorder.Requests.ShouldAllBe(request => request.Method == "GET" && request.Query == "" && request.Body == "");
        recorder.Requests.Select(request => request.Path).Distinct().ShouldAllBe(path => Regex.IsMatch(path, @"^/(templates/|_framework/|[a-z-]+\.(js|css|svg)$|$)"));
        pane.Log.ShouldContain(pane.Address, Case.Sensitive, "what the server prints is read");
        addresses.ShouldAllBe(address => address.StartsWith(recorder.Address, StringComparison.Ordinal) || address.StartsWith("blob:" + recorder.Address, StringComparison.Ordinal));
        foreach (var kept in new[] { atWork, after, await context.StorageStateAsync() })
            kept.ShouldNotContain(Canary, Case.Insensitive);
        after.ShouldContain(Correction);
        after.ShouldContain(Speaker);
        after.ShouldContain("[],[],", Case.Sensitive, "neither databases nor private files");
        (await context.CookiesAsync()).ShouldBeEmpty();

        await page.ClickAsync("[data-page=settings]");
        await page.ClickAsync("[data-action=forget]");
        await page.ClickAsync("[data-action=forget-sure]");
        await Expect(page.Locator(".notice.good")).ToBeVisibleAsync();
        (await page.Kept()).ShouldNotContain(Correction);
        (await page.Kept()).ShouldNotContain(Speaker);
        await context.CloseAsync();
    }

    /// <summary>The records above are only worth something if they would show the word.</summary>
    [Fact]
    public async Task A_word_that_is_sent_or_kept_is_seen()
    {
        await using var recorder = await Recorder.Before(pane.Address);
        var page = await pane.Open(address: recorder.Address);
        var sent = new StringBuilder();
        page.Context.Request += (_, request) => sent.AppendLine($"{request.Url} {string.Join(' ', request.Headers)} {request.PostData}");
        await page.EvaluateAsync("word => fetch('/health?q=' + word, { method: 'POST', headers: { 'X-Word': word }, body: word })", Canary);
        Regex.Count(sent.ToString(), Canary).ShouldBe(3);
        Regex.Count(recorder.Seen, Canary).ShouldBe(3);
        pane.Log.ShouldNotContain(Canary, Case.Insensitive, "no address, no header and no body is printed, whoever sends it");
        await page.EvaluateAsync("word => { localStorage.setItem('spoffice.test', word); return caches.open('test').then(kept => kept.put('/' + word, new Response(''))); }", Canary);
        Regex.Count(await page.Kept(), Canary).ShouldBe(2);
        await page.Context.CloseAsync();
    }

    /// <summary>Text, dates, times, countries and tables by writing; choices and yes-no by choosing; mandates by their search; a letterhead by its file.</summary>
    private static async Task AnswerEverything(IPage page)
    {
        await page.Choose(() => page.ClickAsync("[data-action=letterhead]"), Letterhead());
        await page.ClickAsync("[data-action=sample]");
        await page.Field("sender.name").WaitForAsync();
        var number = 0;
        foreach (var answer in await page.Locator("main .question input[type=text], main .question textarea").AllAsync())
            await answer.FillAsync($"{Canary} {++number}");
        number.ShouldBeGreaterThan(80);
        foreach (var choice in await page.Locator("main .options").AllAsync())
            await choice.Locator("input").Last.CheckAsync();
        await page.Locator("main [type=search]").First.FillAsync(Canary);
        await page.Locator("main [type=search]").First.FillAsync("water");
        await page.Locator("[data-add-mandate]").First.ClickAsync();
        await page.Question("context.law").Locator("[data-none=withheld]").ClickAsync();
        await page.ClickAsync("[data-action=undo]");
        var read = Data.Read(await page.SaveDocument()).Submission;
        read.Answers.Text("summary.facts")!.ShouldContain(Canary);
        read.At("attachment[1]/attachment.title").ShouldBeOfType<Answer.Text>().Value.ShouldContain(Canary);
        await page.ClickAsync("[data-action=other-way]");
        await Expect(page.Locator("#copy")).ToHaveValueAsync(new Regex(Canary));
        await page.ClickAsync("[data-action=copy-text]");
        await Leave(page);
        await page.ClickAsync("[data-page=check]");
        foreach (var finding in (await page.Locator(".work .finding summary").AllAsync()).Take(20))
            await finding.ClickAsync();
        await page.ClickAsync("[data-action=close]");
        if (await page.Locator("[data-action=close-anyway]").CountAsync() > 0)
            await page.ClickAsync("[data-action=close-anyway]");
    }

    private static async Task SearchCorrectAndSpeak(IPage page)
    {
        await page.ClickAsync("[data-page=mandates]");
        await page.FillAsync("#find", Canary);
        await page.FillAsync("#find", "arbitrary detention");
        var card = page.Locator("details[data-mandate=arbitrary-detention]");
        await card.Locator("summary").ClickAsync();
        await card.Locator("[data-action=correct]").ClickAsync();
        await card.Locator("input[type=email]").FillAsync(Correction + "@example.org");
        await card.Locator("[data-action=save-correction]").ClickAsync();
        await Expect(card.Locator("[data-action=uncorrect]")).ToBeVisibleAsync();
        await page.ClickAsync("[data-page=statement]");
        await page.FillAsync("#statement", $"{Canary} speaks.");
        var text = Temporary(".txt");
        await File.WriteAllTextAsync(text, $"{Canary} speaks from a file.");
        await page.Choose(() => page.ClickAsync("[data-action=open-statement]"), text);
        await page.Choose(() => page.ClickAsync("[data-action=open-statement]"), Letterhead());
        await Expect(page.Locator("#statement")).ToHaveValueAsync(new Regex(Canary));
        await AboutTheStatement(page);
    }

    /// <summary>The head of a statement, the people it names, a text read aloud, and the speaker.</summary>
    private static async Task AboutTheStatement(IPage page)
    {
        await page.ClickAsync("[data-part=about]");
        await page.ClickAsync("[data-action=add-person]");
        await page.Locator("[data-named='1'] input").WaitForAsync();
        var lines = await page.Locator("main .fields input[type=text], [data-named] input[type=text]").AllAsync();
        lines.Count.ShouldBeGreaterThan(10);
        foreach (var line in lines)
        {
            await line.FillAsync(Canary);
            await line.BlurAsync();
        }
        await page.ClickAsync("[data-part=write]");
        (await File.ReadAllTextAsync(await page.Downloaded(() => page.ClickAsync("[data-action=save-text]"), ".txt"))).ShouldContain("Organisation: " + Canary);
        await page.ClickAsync("[data-part=rehearse]");
        await page.ClickAsync("[data-read=another]");
        await page.FillAsync("#other-text", $"{Canary} thanks the President and asks the Council to look at the river.");
        await page.FillAsync("#took", "6");
        await page.ClickAsync("[data-action=use-reading]");
        await page.FillAsync("#speaker-name", Speaker);
        await page.ClickAsync("[data-action=keep-speaker]");
        await page.Locator($"[data-speaker={Speaker}]").WaitForAsync();
    }

    /// <summary>The way to a door, counts of documents, and a list of cases.</summary>
    private static async Task DoorTrendsAndTracker(IPage page, string path)
    {
        await page.ClickAsync("[data-action=route]");
        await page.CheckAsync("[data-route=danger] input[value=none]");
        var typed = 0;
        while (await page.Locator("[data-outcome]").CountAsync() == 0)
        {
            if (await page.Locator("#route-answer").CountAsync() > 0)
            {
                await page.FillAsync("#route-answer", Canary);
                typed++;
            }
            await page.ClickAsync("[data-action=next]");
            await Expect(page.Locator("[data-route], [data-outcome]").First).ToBeVisibleAsync();
        }
        typed.ShouldBeGreaterThan(0);
        await page.ClickAsync("[data-page=start]");
        await page.ClickAsync("[data-action=trends]");
        await page.Choose(() => page.ClickAsync("[data-action=trends-open]"), path);
        await page.Locator("[data-documents='1']").WaitForAsync();
        await page.ClickAsync("[data-page=start]");
        await page.ClickAsync("[data-action=cases]");
        await page.ClickAsync("[data-action=new-tracker]");
        await page.Choose(() => page.ClickAsync("[data-action=add-cases]"), path);
        await page.Locator($"[data-line-of^={Canary}]").WaitForAsync();
        await page.ClickAsync($"[data-line-of^={Canary}]");
        await page.Locator($"[data-line^={Canary}]").WaitForAsync();
        await page.Downloaded(() => page.ClickAsync("[data-action=save-tracker]"), ".xlsx");
        await page.ClickAsync("[data-action=close-tracker]");
    }

    /// <summary>Names looked for and opened, the preview of a letter, versions with a list of names, and the message of a withdrawal.</summary>
    private static async Task Leave(IPage page)
    {
        await page.ClickAsync("[data-page=leave]");
        await page.ClickAsync("[data-action=names]");
        foreach (var name in (await page.Locator("[data-named] summary").AllAsync()).Take(5))
            await name.ClickAsync();
        await Expect(page.Locator("[data-names]")).ToContainTextAsync(Canary);
        await page.ClickAsync("[data-part=letter]");
        await page.ClickAsync("[data-action=letter]");
        await page.Locator("[data-letter-named]").WaitForAsync();
        await page.ClickAsync("[data-part=versions]");
        var tracker = Temporary(".xlsx");
        File.Copy(Data.TrackerWithWithdrawal("en"), tracker);
        await page.Choose(() => page.ClickAsync("[data-action=version-tracker]"), tracker);
        await page.Locator("[data-tracker-sent]").WaitForAsync();
        foreach (var list in new[] { $"{Canary} Person", $"withdrawn: {Canary} Other" })
        {
            await page.FillAsync("#more-names", list);
            await page.Locator("#audience").FocusAsync();
            await page.ClickAsync("[data-action=version]");
            await Expect(page.Locator("[data-versions]")).Not.ToHaveAttributeAsync("data-state", "new");
        }
        await page.ClickAsync("[data-part=consent]");
        await page.Downloaded(() => page.ClickAsync("[data-action=consent]"), ".docx");
    }

    /// <summary>A file with the word in it and in its name is cleaned; the talk before any form is answered and saved.</summary>
    private static async Task CleanAndTalk(IPage page, string path)
    {
        await page.ClickAsync("[data-action=clean]");
        await page.Choose(() => page.ClickAsync("[data-action=clean-open]"), path);
        await page.Downloaded(() => page.ClickAsync("[data-action=clean-save]"), ".docx");
        await page.ClickAsync("[data-page=start]");
        await page.ClickAsync("[data-action=safety]");
        await page.Locator("[data-ask=danger] input").First.CheckAsync();
        await page.Downloaded(() => page.ClickAsync("[data-action=plan]"), ".docx");
    }

    /// <summary>A document whose name, confidential passage and unread choice hold the word.</summary>
    private static async Task GoOnWithADocument(IPage page)
    {
        var path = Rewritten(Data.Document("en", sample => sample.With("context.law", new Answer.Text(Canary + " in confidence"))), xml =>
            Regex.Replace(xml, $@"<w:r>(?:(?!</w:r>).)*{Canary} in confidence.*?</w:r>",
                run => $"""<w:sdt><w:sdtPr><w:tag w:val="sp.confidential"/></w:sdtPr><w:sdtContent>{run.Value}</w:sdtContent></w:sdt>""", RegexOptions.Singleline));
        Data.Read(path).ConfidentialPassages.ShouldBe(1);
        await page.ClickAsync("[data-page=start]");
        await CleanAndTalk(page, path);
        await page.ClickAsync("[data-page=start]");
        var named = Temporary(".docx");
        File.Copy(Data.Document("en", sample => sample.With("case.reference", new Answer.Text(Canary + "1"))), named);
        await DoorTrendsAndTracker(page, named);
        await page.ClickAsync("[data-page=start]");
        await page.OpenDocument(path);
        await page.Field("context.law").FillAsync(Canary + " in confidence, and more");
        Data.Read(await page.SaveDocument()).ConfidentialPassages.ShouldBe(1);
        await page.Locator("[data-list=victim] summary").ClickAsync();
        await page.FillAsync("#list-victim", $"Name\tAge\n{Canary} Olt\t34");
        await page.ClickAsync("[data-list=victim] [data-action=paste-list]");
        await Expect(page.Field("victim[3]/victim.name")).ToHaveValueAsync(new Regex(Canary));
        await page.GoBackAsync();
    }

    private static string Letterhead()
    {
        var path = Temporary(".docx");
        File.Copy(Path.Combine(Data.Folder("templates"), "base.docx"), path);
        return Rewritten(path, xml => Regex.Replace(xml, "<w:body>|<w:body/>", $"<w:body><w:p><w:r><w:t>{Canary} House</w:t></w:r></w:p>" + (xml.Contains("<w:body/>") ? "</w:body>" : "")));
    }

    private static string Rewritten(string path, Func<string, string> change)
    {
        using var package = ZipFile.Open(path, ZipArchiveMode.Update);
        var part = package.GetEntry("word/document.xml")!;
        using var reader = new StreamReader(part.Open());
        var xml = reader.ReadToEnd();
        reader.Dispose();
        var changed = change(xml);
        changed.ShouldNotBe(xml);
        part.Delete();
        using var writer = new StreamWriter(package.CreateEntry("word/document.xml").Open());
        writer.Write(changed);
        return path;
    }

    private static string Temporary(string ending) => Path.Combine(Path.GetTempPath(), Canary + Path.GetRandomFileName() + ending);
}
