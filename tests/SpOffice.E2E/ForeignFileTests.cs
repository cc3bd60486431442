using Microsoft.Playwright;
using SpOffice.Submissions;
using static Microsoft.Playwright.Assertions;

namespace SpOffice.E2E;

/// <summary>Files that are none of ours: one sentence each, wherever they are chosen; nothing is lost and nothing goes on waiting.</summary>
public sealed class ForeignFileTests(ServedPane pane)
{
    /// <summary>What people choose by mistake: nothing, text, a torn file, a letter without a form, a PDF with another name, a picture.</summary>
    private static readonly (string Name, byte[] Content)[] Foreign =
    [
        ("empty.docx", []),
        ("letter.docx", "Dear Sir"u8.ToArray()),
        ("half.docx", "PK\u0003\u0004 half"u8.ToArray()),
        ("plain.docx", File.ReadAllBytes(Path.Combine(Data.Folder("templates"), "base.docx"))),
        ("scan.pdf", "%PDF-1.7\n1 0 obj\n<< >>\nendobj\n%%EOF"u8.ToArray()),
        ("photo.docx", [0xFF, 0xD8, 0xFF, 0xE0, 0, 0x10, 0x4A, 0x46, 0x49, 0x46]),
    ];

    [Theory, InlineData("en"), InlineData("fr"), InlineData("es")]
    public async Task A_broken_or_foreign_file_is_one_sentence_and_nothing_waits(string lang)
    {
        var page = await pane.Open(lang: lang);
        foreach (var (name, content) in Foreign)
        {
            await page.OpenDocument(await Named(name, content));
            await Expect(page.Locator(".notice.problem")).ToContainTextAsync(name);
            await Expect(page.Locator(".notice.problem")).ToContainTextAsync(Sentence(lang, name, content));
            await NothingWaits(page);
        }
        await page.ClickAsync("[data-action=new]");
        await Expect(page.Question("sender.name")).ToBeVisibleAsync();
    }

    [Theory, InlineData("en"), InlineData("fr"), InlineData("es")]
    public async Task A_foreign_file_chosen_anywhere_takes_nothing_from_a_document_that_is_not_saved(string lang)
    {
        var page = await pane.Open(lang: lang);
        await page.ClickAsync("[data-action=sample]");
        await page.Field("context.law").FillAsync("Not saved yet.");
        await page.Locator("[data-list=victim] summary").ClickAsync();
        await Refused("[data-list=victim] [data-action=open-list]", "scan.pdf");
        await page.ClickAsync("[data-page=leave]");
        await page.ClickAsync("[data-part=versions]");
        await Refused("[data-action=version-tracker]", "half.docx");
        await page.ClickAsync("[data-page=statement]");
        await Refused("[data-action=open-statement]", "photo.docx");
        await page.ClickAsync("[data-page=settings]");
        await Refused("[data-action=import]", "letter.docx");
        await page.ClickAsync("[data-page=send]");
        await page.ClickAsync("[data-action=send-clean]");
        await Refused("[data-action=clean-open]", "empty.docx");
        // Back on the first page there are the other ways in.
        while (await page.Locator("[data-view=start]").CountAsync() == 0)
        {
            await page.GoBackAsync();
            await page.WaitForTimeoutAsync(100);
        }
        await page.OpenDocument(await Named("plain.docx", []));
        await Expect(page.Locator(".notice.problem")).ToContainTextAsync(Steps.Say(lang, "closeFirst"));
        await page.ClickAsync("[data-action=trends]");
        await Refused("[data-action=trends-open]", "plain.docx");
        await page.GoBackAsync();
        await page.ClickAsync("[data-action=cases]");
        await Refused("[data-action=open-tracker]", "scan.pdf");
        await page.ClickAsync("[data-page=draft]");
        await Expect(page.Field("context.law")).ToHaveValueAsync("Not saved yet.");
        Data.Read(await page.SaveDocument()).Submission.At("context.law").ShouldBe(new Answer.Text("Not saved yet."));

        async Task Refused(string button, string name)
        {
            var path = await Named(name, Foreign.Single(file => file.Name == name).Content);
            await page.Choose(() => page.ClickAsync(button), path);
            await Expect(page.Locator(".notice.problem")).ToContainTextAsync(name);
            await NothingWaits(page);
        }
    }

    /// <summary>A file of this name in a folder of its own.</summary>
    private static async Task<string> Named(string name, byte[] content)
    {
        var path = Path.Combine(Directory.CreateTempSubdirectory().FullName, name);
        await File.WriteAllBytesAsync(path, content);
        return path;
    }

    /// <summary>What the library says of a file, in a language.</summary>
    private static string Sentence(string lang, string name, byte[] content) =>
        Data.Templates.Screen(lang).Sentence(Should.Throw<UnreadableException>(() => Word.SubmissionReader.Read(content, Data.Templates, Word.Bounds.Browser)).In(name));

    /// <summary>Neither a page nor a notice says that work is still going on.</summary>
    private static async Task NothingWaits(IPage page)
    {
        await Expect(page.Locator(".loading")).ToHaveCountAsync(0);
        await Expect(page.Locator(".notice.good")).ToHaveCountAsync(0);
        (await page.Locator(".notice").CountAsync()).ShouldBe(1);
    }

    [Fact]
    public async Task A_file_that_is_too_large_is_one_sentence()
    {
        var path = Path.Combine(Path.GetTempPath(), "large.docx");
        await using (var file = File.Create(path))
            file.SetLength(51L << 20);
        var page = await pane.Open();
        await page.OpenDocument(path);
        await Expect(page.Locator(".notice.problem")).ToContainTextAsync("50 MB");
        await NothingWaits(page);
    }
}
