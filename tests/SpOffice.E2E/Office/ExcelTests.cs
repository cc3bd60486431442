using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using SpOffice.OfficeHost;
using SpOffice.OfficeHost.Excel;
using SpOffice.Submissions;
using SpOffice.Tracking;
using SpOffice.Word;
using static Microsoft.Playwright.Assertions;

namespace SpOffice.E2E.Office;

/// <summary>The tracker of cases in the workbook that is open in Excel.</summary>
public sealed class ExcelTests(OfficePane office)
{
    [Fact]
    public async Task In_a_workbook_without_a_tracker_the_first_tables_are_made_and_documents_have_their_rows_added_and_updated()
    {
        // The oldest Excel whose requirement sets the pane asks for.
        await using var excel = await OpenInWord.In(office, [], new SessionOptions { Api = new(1, 7) }, host: "excel", width: 320);
        await excel.Pane.Locator("[data-action=create-table]").ClickAsync();
        await Shows(excel, 0);
        await Add(excel, Named("K7QM"), Named("=B2CD"));
        await Expect(excel.Pane.Locator(".notice.good")).ToContainTextAsync("Added: 2");
        await Add(excel, Named("K7QM"));
        await Expect(excel.Pane.Locator(".notice.good")).ToContainTextAsync("Unchanged: 1");
        Type(excel, "Cases", "K7QM", "case.note", "my own words");
        await Add(excel, Data.Document("en", sample => sample.With("case.reference", new Answer.Text("K7QM")).With("urgent.requested", new Answer.Choice("no"))));
        await Expect(excel.Pane.Locator(".notice.good")).ToContainTextAsync("Updated: 1");
        await Shows(excel, 2);

        var tracker = Read(excel);
        var row = tracker.Rows("Cases").Single(row => row["case.reference"] == "K7QM");
        (row["urgent.requested"], row["case.note"], row["case.victim-count"]).ShouldBe(("no", "my own words", "2"));
        tracker.Rows("Cases").Select(row => row["case.reference"]).ShouldContain("=B2CD");
        tracker.Rows("Consent").Length.ShouldBe(4);
        tracker.Rows("Submissions").Length.ShouldBe(2);
        Type(excel, "Submissions", "K7QM", "submission.sent", DateOnly.FromDateTime(DateTime.Today).DayNumber - new DateOnly(1899, 12, 30).DayNumber);
        await Add(excel, Named("=B2CD"));
        await Expect(excel.Pane.Locator(".notice.good")).ToContainTextAsync("Unchanged: 1");
        Read(excel).Rows("Cases").Single(row => row["case.reference"] == "K7QM").Day("case.next-due").ShouldBe(DateOnly.FromDateTime(DateTime.Today).AddDays(14));
        await excel.Pane.Locator("[data-case='=B2CD']").ClickAsync();
        await Selects(excel, "=B2CD");
        using var book = SpreadsheetDocument.Open(new MemoryStream(excel.Session.Save()), false);
        book.WorkbookPart!.WorksheetParts.SelectMany(sheet => sheet.Worksheet.Descendants<CellFormula>()).ShouldBeEmpty();
    }

    [Fact]
    public async Task The_trackers_own_tables_are_found_by_their_names_and_what_is_due_is_shown()
    {
        var made = TrackerFile.Write(Data.Templates, "fr", []);
        await using var excel = await OpenInWord.In(office, made, host: "excel");
        await Shows(excel, 0);
        await Add(excel, Named("K7QM"));
        await Shows(excel, 1);
        var sent = DateOnly.FromDateTime(DateTime.Today).AddDays(-20);
        Type(excel, "Submissions", "K7QM", "submission.sent", sent.DayNumber - new DateOnly(1899, 12, 30).DayNumber);
        var due = excel.Pane.Locator("[data-due-rule=acknowledgement-nudge]");
        await Expect(due).ToContainTextAsync("K7QM", new() { Timeout = 30_000 });
        await due.Locator("button").ClickAsync();
        await Selects(excel, "K7QM");
        var line = excel.Pane.Locator("[data-line=K7QM]");
        await excel.Pane.Locator("[data-line-of=K7QM]").ClickAsync();
        await Expect(line.Locator("svg desc")).ToContainTextAsync(Data.Templates.TrackerWording["en"].Words["event-sent"]);
        // Somebody types in Excel, and the picture follows.
        Type(excel, "Submissions", "K7QM", "submission.acknowledged", sent.AddDays(3).DayNumber - new DateOnly(1899, 12, 30).DayNumber);
        await Expect(line.Locator("svg desc")).ToContainTextAsync(Data.Templates.TrackerWording["en"].Words["event-acknowledged"], new() { Timeout = 30_000 });
        var after = excel.Session.Save();
        Formulas(made).Except(Formulas(after)).ShouldBeEmpty();
        Formulas(after).ShouldContain(formula => System.Text.RegularExpressions.Regex.IsMatch(formula, "^[A-Z]{1,2}3IF\\(OR\\(Consent\\[\\[#This Row\\]"));
        Errors(after).Except(Errors(made)).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_new_tracker_is_opened_as_a_workbook_of_its_own_and_downloaded_where_Excel_is_too_old()
    {
        await using var excel = await OpenInWord.In(office, [], host: "excel");
        await excel.Pane.Locator("[data-action=new-tracker]").ClickAsync();
        for (var attempt = 0; attempt < 100 && excel.Session.Opened.Count == 0; attempt++)
            await Task.Delay(100, TestContext.Current.CancellationToken);
        Tracker.Open(excel.Session.Opened[0], Data.Templates, Bounds.Native).Rows("Rules").ShouldNotBeEmpty();

        await using var old = await OpenInWord.In(office, [], new SessionOptions { Api = new(1, 7) }, host: "excel");
        var download = await old.Page.RunAndWaitForDownloadAsync(() => old.Pane.Locator("[data-action=new-tracker]").ClickAsync());
        download.SuggestedFilename.ShouldBe("cases.xlsx");
    }

    [Fact]
    public async Task Rows_are_found_again_after_somebody_sorted_the_table()
    {
        await using var excel = await OpenInWord.In(office, TrackerFile.Write(Data.Templates, "en", new()
        {
            ["Cases"] = [new Dictionary<string, string> { ["case.reference"] = "B2CD" }, new Dictionary<string, string> { ["case.reference"] = "K7QM" }],
        }), host: "excel");
        await Shows(excel, 2);
        // Both rows change their places while the pane still shows them as they were.
        excel.Session.Do(model => Cell(model, "Cases", 2, "case.reference", "K7QM"));
        excel.Session.Do(model => Cell(model, "Cases", 3, "case.reference", "B2CD"));
        await Add(excel, Data.Document("en", sample => sample.With("case.reference", new Answer.Text("K7QM"))));
        await Expect(excel.Pane.Locator(".notice")).ToContainTextAsync("Updated: 1");
        Read(excel).Rows("Cases").Select(row => (row["case.reference"], row["case.victim-count"])).ShouldBe([("K7QM", "2"), ("B2CD", "")]);
    }

    /// <summary>Macs made such workbooks for many years: the same number is a day four years later there.</summary>
    [Fact]
    public async Task Days_of_a_workbook_that_counts_from_1904_are_read_and_written_as_it_counts_them()
    {
        var made = From1904(TrackerFile.Write(Data.Templates, "en", []));
        await using var excel = await OpenInWord.In(office, made, host: "excel");
        await Shows(excel, 0);
        await Add(excel, Named("K7QM"));
        await Shows(excel, 1);
        var consent = Read(excel).Rows("Consent").First(row => row["case.reference"] == "K7QM");
        consent.Day("victim.consent.date").ShouldBe(Data.Templates.Sample(Data.Templates.Form("communication"), "en").Answers.Items("victim").First().Date("victim.consent.date")!.Value.Earliest);
        var sent = DateOnly.FromDateTime(DateTime.Today).AddDays(-20);
        Type(excel, "Submissions", "K7QM", "submission.sent", sent.DayNumber - new DateOnly(1904, 1, 1).DayNumber);
        await Expect(excel.Pane.Locator("[data-due-rule=acknowledgement-nudge]")).ToContainTextAsync(Data.Templates.Dates.Of(new PartialDate(sent.AddDays(14).Year, sent.AddDays(14).Month, sent.AddDays(14).Day), "en"), new() { Timeout = 30_000 });
    }

    [Fact]
    public async Task A_day_that_cannot_be_read_is_told_until_it_is_written_and_what_is_due_is_kept_as_a_calendar_and_a_sheet()
    {
        await using var excel = await OpenInWord.In(office, TrackerFile.Write(Data.Templates, "en", []), host: "excel");
        await Shows(excel, 0);
        await Add(excel, Named("K7QM"));
        await Shows(excel, 1);
        Type(excel, "Submissions", "K7QM", "submission.sent", "31 June");
        await Expect(excel.Pane.Locator("[data-unread='1']")).ToContainTextAsync("Sent by us", new() { Timeout = 30_000 });
        var sent = DateOnly.FromDateTime(DateTime.Today).AddDays(-20);
        Type(excel, "Submissions", "K7QM", "submission.sent", sent.DayNumber - new DateOnly(1899, 12, 30).DayNumber);
        await Expect(excel.Pane.Locator("[data-unread]")).ToHaveCountAsync(0, new() { Timeout = 30_000 });
        var calendar = await File.ReadAllTextAsync(await excel.Page.Downloaded(() => excel.Pane.Locator("[data-action=ics]").ClickAsync(), ".ics"), TestContext.Current.CancellationToken);
        calendar.ShouldContain("K7QM: ");
        var week = await excel.Page.Downloaded(() => excel.Pane.Locator("[data-action=week]").ClickAsync(), ".docx");
        using var sheet = WordprocessingDocument.Open(week, false);
        sheet.MainDocumentPart!.Document.Body!.InnerText.ShouldContain("K7QM");
    }

    /// <summary>Nothing is written where a table was changed since it was read, or the sheet is protected; a long list can be stopped, and a workbook that
    /// was closed is told. Each time a sentence, and the pane goes on.</summary>
    [Fact]
    public async Task A_list_that_is_stopped_changed_protected_or_closed_is_told()
    {
        await using var excel = await OpenInWord.In(office, TrackerFile.Write(Data.Templates, "en", new()
        {
            ["Cases"] = [new Dictionary<string, string> { ["case.reference"] = "ZZZZ" }],
        }), host: "excel");
        await Shows(excel, 1);
        excel.Session.Faults.Delay = TimeSpan.FromMilliseconds(500);
        await Add(excel, [.. Enumerable.Range(0, 12).Select(number => Named($"C{number:000}"))]);
        await excel.Pane.Locator("[data-work=casesWriting] [data-action=stop]").ClickAsync();
        await Expect(excel.Pane.Locator(".notice.problem")).ToContainTextAsync(Steps.Say("en", "casesStopped"));
        Read(excel).Rows("Cases").Length.ShouldBeInRange(2, 13);

        // A colleague types into the very row between the reading and the writing.
        var before = Rows(excel);
        await Add(excel, Named("ZZZZ"));
        await excel.Pane.Locator("[data-work=casesWriting]").WaitForAsync();
        Type(excel, "Cases", "ZZZZ", "case.note", "theirs");
        await Expect(excel.Pane.Locator(".notice.problem")).ToContainTextAsync(Steps.Say("en", "casesChanged"));
        Read(excel).Rows("Cases").Where(row => row["case.reference"] == "ZZZZ").Select(row => (row["case.note"], row["addressee.country"])).ShouldBe([("theirs", "")]);
        excel.Session.Faults.Clear();

        excel.Session.Faults.Fail("add", "AccessDenied", times: 1);
        await Add(excel, Named("Q1WE"));
        await Expect(excel.Pane.Locator(".notice.problem")).ToContainTextAsync(Steps.Say("en", "casesDenied"));
        Rows(excel).ShouldBe(before);

        excel.Session.Faults.Closed = true;
        await Add(excel, Named("Q1WE"));
        await Expect(excel.Pane.Locator("[data-action=excel-retry]")).ToBeVisibleAsync();
        excel.Session.Faults.Clear();
        await excel.Pane.Locator("[data-action=excel-retry]").ClickAsync();
        await Add(excel, Named("Q1WE"));
        await Expect(excel.Pane.Locator(".notice.good")).ToContainTextAsync("Added: 1");
    }

    private static int Rows(OpenInWord excel) => Read(excel).Rows("Cases").Length;

    private static byte[] From1904(byte[] file)
    {
        using var stream = new MemoryStream();
        stream.Write(file);
        using (var book = SpreadsheetDocument.Open(stream, true))
            book.WorkbookPart!.Workbook.WorkbookProperties!.Date1904 = true;
        return stream.ToArray();
    }

    [Fact]
    public async Task A_failing_or_silent_Excel_is_told_and_tried_again()
    {
        await using var excel = await OpenInWord.In(office, [], host: "excel", prepare: session => session.Faults.Fail("sync"));
        var again = excel.Pane.Locator("[data-action=excel-retry]");
        await Expect(again).ToBeVisibleAsync(new() { Timeout = 20_000 });
        excel.Session.Faults.Clear();
        await again.ClickAsync();
        await Expect(excel.Pane.Locator("[data-action=create-table]")).ToBeVisibleAsync();
        excel.Session.Faults.Hang("sync");
        await excel.Pane.Locator("[data-action=create-table]").ClickAsync();
        await Expect(again).ToBeVisibleAsync(new() { Timeout = 20_000 });
    }

    [Fact]
    public async Task Draft_check_and_send_say_that_they_are_about_a_document_and_open_one()
    {
        await using var excel = await OpenInWord.In(office, [], host: "excel", width: 320);
        foreach (var page in new[] { "draft", "check", "send" })
        {
            await excel.Pane.Locator($"[data-page={page}]").ClickAsync();
            await Expect(excel.Pane.Locator("[data-excel-draft]")).ToBeVisibleAsync();
        }
        var chooser = await excel.Page.RunAndWaitForFileChooserAsync(() => excel.Pane.Locator("[data-action=open]").ClickAsync());
        await chooser.SetFilesAsync(Data.Document("en"));
        await Expect(excel.Pane.Locator("[data-view=send] [data-step=mend]")).ToBeVisibleAsync();
    }

    private static string Named(string reference) => Data.Document("en", sample => sample.With("case.reference", new Answer.Text(reference)));

    private static Task Shows(OpenInWord excel, int rows) => Expect(excel.Pane.Locator($"[data-cases='{rows}']")).ToBeVisibleAsync(new() { Timeout = 20_000 });

    private static async Task Add(OpenInWord excel, params string[] files)
    {
        var chooser = await excel.Chooser("add-cases");
        await chooser.SetFilesAsync(files);
    }

    private static Tracker Read(OpenInWord excel) => Tracker.Open(excel.Session.Save(), Data.Templates, Bounds.Native);

    /// <summary>The user types into the row of a case.</summary>
    private static void Type(OpenInWord excel, string table, string reference, string column, object value)
    {
        var row = Read(excel).Rows(table).First(row => row["case.reference"] == reference);
        excel.Session.Do(model => Cell(model, table, row.Number, column, value));
    }

    private static void Cell(OfficeModel model, string table, int row, string column, object value)
    {
        var tracker = Tracker.Open(model.Save(), Data.Templates, Bounds.Native);
        var area = tracker.Workbook.Table(table)!;
        var sheet = tracker.Workbook.Sheets.First(sheet => sheet.Part == area.SheetPart).Name;
        var place = CellRangeAddress(area.Range.Left + tracker.Columns(table).IndexOf(column), row);
        ((ExcelModel)model).Type($"{sheet}!{place}", System.Text.Json.Nodes.JsonValue.Create(value)!).ShouldBeTrue();
    }

    private static string CellRangeAddress(int column, int row) => SpOffice.Excel.CellRange.Address(column, row);

    /// <summary>Waits until the selected row is that of a case.</summary>
    private static async Task Selects(OpenInWord excel, string reference)
    {
        var selected = "";
        for (var attempt = 0; attempt < 100 && !selected.EndsWith(reference, StringComparison.Ordinal); attempt++)
        {
            await Task.Delay(100);
            excel.Session.Do(model => selected = (string)((ExcelModel)model).SelectedValues[0]![0]!);
        }
        selected.ShouldEndWith(reference);
    }

    private static List<string> Formulas(byte[] file)
    {
        using var book = SpreadsheetDocument.Open(new MemoryStream(file), false);
        return [.. book.WorkbookPart!.WorksheetParts.SelectMany(sheet => sheet.Worksheet.Descendants<Cell>()).Where(cell => cell.CellFormula is not null).Select(cell => cell.CellReference + cell.CellFormula!.Text).Distinct()];
    }

    private static List<string> Errors(byte[] file)
    {
        using var book = SpreadsheetDocument.Open(new MemoryStream(file), false);
        return [.. new DocumentFormat.OpenXml.Validation.OpenXmlValidator(DocumentFormat.OpenXml.FileFormatVersions.Office2013).Validate(book).Select(error => error.Description)];
    }
}
