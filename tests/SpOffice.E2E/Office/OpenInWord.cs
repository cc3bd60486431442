using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;
using Microsoft.Playwright;
using SpOffice.OfficeHost;
using SpOffice.OfficeHost.Word;
using SpOffice.Submissions;
using SpOffice.Word;
using static Microsoft.Playwright.Assertions;

namespace SpOffice.E2E.Office;

/// <summary>A document open in the emulated Word with its pane, and what the user and others do to it.</summary>
public sealed record OpenInWord(Session Session, IPage Page, IFrameLocator Pane, IReadOnlyList<string> Asked) : IAsyncDisposable
{
    public ILocator Live => Pane.Locator("[data-live]");

    /// <summary>The file as it was when it was opened.</summary>
    public byte[] Before { get; } = Session.Save();

    /// <summary>Opens a document with the pane beside it.</summary>
    /// <param name="office">The emulated Office.</param>
    /// <param name="file">The document.</param>
    /// <param name="options">How Word presents itself.</param>
    /// <param name="prepare">What goes wrong from the start on.</param>
    /// <param name="library">Whether Microsoft's address answers.</param>
    /// <param name="host"><c>word</c> or <c>excel</c>.</param>
    /// <param name="width">Of the pane, in pixels.</param>
    /// <param name="script">What runs in the pane before anything of it.</param>
    /// <param name="page">The button that was pressed on the ribbon: <c>draft</c>, <c>check</c>, <c>statement</c> or <c>send</c>.</param>
    public static async Task<OpenInWord> In(OfficePane office, byte[] file, SessionOptions? options = null, Action<Session>? prepare = null, bool library = true, string host = "word", int width = 1000, string? script = null, string page = "")
    {
        var session = office.Office.Open(host, file, options);
        prepare?.Invoke(session);
        var context = await office.Browser.NewContextAsync(new() { IgnoreHTTPSErrors = true, Locale = "en", ViewportSize = new() { Width = width, Height = 900 } });
        context.SetDefaultTimeout(60_000);
        await context.AddInitScriptAsync("delete window.showOpenFilePicker; delete window.showSaveFilePicker;");
        if (script is not null)
            await context.AddInitScriptAsync(script);
        var asked = new List<string>();
        context.Request += (_, request) => asked.Add(request.Url + request.PostData);
        if (!library)
            await context.RouteAsync("**/officejs/**", route => route.AbortAsync());
        var window = await context.NewPageAsync();
        await window.GotoAsync(office.Office.Page(session, $"{office.Address}/?office=1{(page.Length > 0 ? "&page=" + page : "")}"));
        return new OpenInWord(session, window, window.FrameLocator("#pane"), asked);
    }

    /// <summary>Opens a submission and waits until the pane follows it.</summary>
    public static async Task<OpenInWord> Following(OfficePane office, byte[] file, SessionOptions? options = null, Action<Session>? prepare = null)
    {
        var word = await In(office, file, options, prepare);
        await word.Is("following");
        return word;
    }

    /// <summary>Waits for a state.</summary>
    public Task Is(string state) => Expect(Live).ToHaveAttributeAsync("data-live", state, new() { Timeout = 60_000 });

    public ILocator Question(string place) => Pane.Locator($"[data-question='{place}']");

    public ILocator Field(string place) => Question(place).Locator("input.case, textarea.case").First;

    /// <summary>Presses a button that asks for files.</summary>
    public Task<IFileChooser> Chooser(string action) => Page.RunAndWaitForFileChooserAsync(() => Pane.Locator($"[data-action={action}]").ClickAsync());

    /// <summary>How the document in Word reads now.</summary>
    public Submission Submission => SubmissionReader.Read(Session.Save(), Data.Templates, Bounds.Native).Submission;

    /// <summary>Waits until Word has an answer.</summary>
    public async Task Reads(string place, Answer? answer)
    {
        for (var attempt = 0; attempt < 150 && !Equals(Submission.At(place), answer); attempt++)
            await Task.Delay(200);
        Submission.At(place).ShouldBe(answer);
    }

    /// <summary>A second person edits one control.</summary>
    public void SecondPerson(string tag, int index, string? text = null, string? action = null) =>
        Session.Do(model => OfficeHost.Word.SecondPerson.Edit(((WordModel)model).File, tag, index, text, action).ShouldBeTrue());

    /// <summary>The items of a group as blocks of the document.</summary>
    public static List<SdtBlock> Items(WordprocessingDocument document, string group) =>
        [.. document.MainDocumentPart!.Document.Descendants<SdtElement>().First(control => control.SdtProperties?.GetFirstChild<Tag>()?.Val?.Value == group)
            .Descendants<SdtContentBlock>().First().Elements<SdtBlock>()];

    /// <summary>A second person moves an item before the one before it.</summary>
    public void MoveUp(string group, int number) => Session.Edit(document =>
    {
        var items = Items(document, group);
        items[number].Remove();
        items[number - 1].InsertBeforeSelf(items[number]);
    });

    /// <summary>What is selected in Word.</summary>
    public string Selected
    {
        get
        {
            var text = "";
            Session.Do(model => text = PlainText.Of(((WordModel)model).File.Selection.Elements));
            return text;
        }
    }

    /// <summary>What is wrong with the file that was not wrong with another.</summary>
    public IReadOnlyList<string> Violations(byte[] before) => [.. Errors(Session.Save()).Except(Errors(before))];

    /// <summary>Parts of the file that are not what they were when it was opened: changed, new or gone.</summary>
    public IReadOnlyList<string> ChangedParts()
    {
        var (before, after) = (Parts(Before), Parts(Session.Save()));
        return [.. before.Keys.Union(after.Keys).Where(part => before.GetValueOrDefault(part) != after.GetValueOrDefault(part)).Order(StringComparer.Ordinal)];
    }

    /// <summary>The same document in a second window, with a pane of its own.</summary>
    public async Task<OpenInWord> Beside(OfficePane office)
    {
        var session = office.Office.Beside(Session);
        var page = await Page.Context.NewPageAsync();
        await page.GotoAsync(office.Office.Page(session, office.Address + "/?office=1"));
        var second = new OpenInWord(session, page, page.FrameLocator("#pane"), Asked);
        await second.Is("following");
        return second;
    }

    private static Dictionary<string, string> Parts(byte[] file)
    {
        using var zip = new System.IO.Compression.ZipArchive(new MemoryStream(file));
        return zip.Entries.ToDictionary(entry => entry.FullName, entry =>
        {
            using var reader = new StreamReader(entry.Open());
            return entry.FullName.EndsWith(".xml", StringComparison.Ordinal) ? InOrder(reader.ReadToEnd()) : reader.ReadToEnd();
        });
    }

    /// <summary>The emulated Word declares its namespaces in an order of its own, which says nothing.</summary>
    private static string InOrder(string xml)
    {
        var part = System.Xml.Linq.XDocument.Parse(xml, System.Xml.Linq.LoadOptions.PreserveWhitespace);
        part.Root!.ReplaceAttributes(part.Root.Attributes().OrderBy(attribute => attribute.Name.ToString(), StringComparer.Ordinal).ToList());
        return part.ToString(System.Xml.Linq.SaveOptions.DisableFormatting);
    }

    private static List<string> Errors(byte[] file)
    {
        using var document = WordprocessingDocument.Open(new MemoryStream(file), false);
        return [.. new OpenXmlValidator(FileFormatVersions.Office2013).Validate(document).Select(error => error.Description)];
    }

    public async ValueTask DisposeAsync() => await Page.Context.CloseAsync();
}
