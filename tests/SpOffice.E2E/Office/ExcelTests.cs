using SpOffice.Submissions;
using static Microsoft.Playwright.Assertions;

namespace SpOffice.E2E.Office;

/// <summary>The table of cases in Excel.</summary>
public sealed class ExcelTests(OfficePane office) : IClassFixture<OfficePane>
{
    [Fact]
    public async Task The_table_is_made_and_documents_have_their_rows_added_and_updated()
    {
        await using var excel = await OpenInWord.In(office, [], host: "excel");
        await excel.Pane.Locator("[data-action=create-table]").ClickAsync();
        await Expect(excel.Pane.Locator("[data-cases='0']")).ToBeVisibleAsync();
        await Add(excel, Named("K7QM"), Named("=B2CD"));
        await Expect(excel.Pane.Locator("[data-cases='2']")).ToBeVisibleAsync();
        await Expect(excel.Pane.Locator(".notice.good")).ToContainTextAsync("Added: 2");
        await Add(excel, Named("K7QM"));
        await Expect(excel.Pane.Locator(".notice.good")).ToContainTextAsync("Unchanged: 1");
        await Add(excel, Data.Document("en", sample => sample.With("case.reference", new Answer.Text("K7QM")).With("victim[1]/victim.consent.letter", null)));
        await Expect(excel.Pane.Locator(".notice.good")).ToContainTextAsync("Updated: 1");
        await Expect(excel.Pane.Locator("[data-cases='2']")).ToContainTextAsync("Draft");
        await excel.Pane.Locator("[data-case=K7QM]").ClickAsync();
        using var book = DocumentFormat.OpenXml.Packaging.SpreadsheetDocument.Open(new MemoryStream(excel.Session.Save()), false);
        book.WorkbookPart!.WorksheetParts.SelectMany(sheet => sheet.Worksheet.Descendants<DocumentFormat.OpenXml.Spreadsheet.CellFormula>()).ShouldBeEmpty();
    }

    private static string Named(string reference) => Data.Document("en", sample => sample.With("case.reference", new Answer.Text(reference)));

    private static async Task Add(OpenInWord excel, params string[] files)
    {
        var chooser = await excel.Page.RunAndWaitForFileChooserAsync(() => excel.Pane.Locator("[data-action=add-cases]").ClickAsync());
        await chooser.SetFilesAsync(files);
    }
}
