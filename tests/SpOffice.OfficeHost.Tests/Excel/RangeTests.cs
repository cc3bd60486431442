using DocumentFormat.OpenXml.Spreadsheet;

namespace SpOffice.OfficeHost.Tests.Excel;

public sealed class RangeTests(OpenOffice open)
{
    [Fact]
    public async Task Values_are_what_typing_makes_of_them()
    {
        await using var pane = await open.Open(this, "excel", []);
        (await pane.Excel<string>("const r = w.worksheets.getItem('Sheet1').getRange('A1:F1'); r.getCell(0, 5).numberFormat = [['@']]; r.values = [['text', 42, '42', '2026-01-05', \"'=1+1\", '2026-01-05']]; r.load('values'); await c.sync(); return JSON.stringify(r.values)"))
            .ShouldBe("[[\"text\",42,42,46027,\"=1+1\",\"2026-01-05\"]]");
    }

    [Fact]
    public async Task Formulas_and_number_formats_are_kept()
    {
        await using var pane = await open.Open(this, "excel", []);
        (await pane.Excel<string>("const s = w.worksheets.getItem('Sheet1'), r = s.getRange('A1:B1'); r.formulas = [['=SUM(1,2)', 'x']]; r.numberFormat = [['0.00', 'yyyy-mm-dd']]; r.load('formulas,numberFormat,address,rowCount'); await c.sync(); return [r.formulas, r.numberFormat, r.address, r.rowCount].join()"))
            .ShouldBe("=SUM(1,2),x,0.00,yyyy-mm-dd,Sheet1!A1:B1,1");
        pane.Session.LookIn(book => book.WorksheetParts.Single().Worksheet.Descendants<CellFormula>().Single().Text).ShouldBe("SUM(1,2)");
    }

    [Fact]
    public async Task An_array_of_another_size_is_refused()
    {
        await using var pane = await open.Open(this, "excel", []);
        (await pane.ExcelError("w.worksheets.getItem('Sheet1').getRange('A1:A2').values = [['x', 'y']];")).ShouldBe("InvalidArgument");
        (await pane.ExcelError("w.worksheets.getItem('Sheet1').getRange('nonsense').values = 'x';")).ShouldBe("InvalidArgument");
    }

    [Fact]
    public async Task Sheets_are_added_shown_and_dressed()
    {
        await using var pane = await open.Open(this, "excel", []);
        (await pane.Excel<string>("const s = w.worksheets.add('My cases'); s.getRange('A1:B2').values = [['Reference', 'x'], ['y', 'z']]; s.freezePanes.freezeRows(1); s.getRange('A1:B2').format.autofitColumns(); s.activate(); const u = s.getUsedRange(), a = w.worksheets.getActiveWorksheet(); u.load('address'); a.load('name'); await c.sync(); return u.address + a.name"))
            .ShouldBe("'My cases'!A1:B2My cases");
        pane.Session.LookIn(book => book.WorksheetParts.SelectMany(part => part.Worksheet.Descendants<DocumentFormat.OpenXml.Spreadsheet.Pane>()).Single().VerticalSplit!.Value).ShouldBe(1);
        (await pane.ExcelError("w.worksheets.add('My cases');")).ShouldBe("ItemAlreadyExists");
        (await pane.ExcelError("w.worksheets.add('a/b');")).ShouldBe("InvalidArgument");
    }

    [Fact]
    public async Task A_selected_row_is_known()
    {
        await using var pane = await open.Open(this, "excel", []);
        (await pane.Excel<string>("const s = w.worksheets.getItem('Sheet1'); s.getRange('B2:C2').values = [['X-1', 'open']]; s.getRange('B2:C2').select(); const r = w.getSelectedRange(); r.load('address,rowIndex'); await c.sync(); return r.address + r.rowIndex")).ShouldBe("Sheet1!B2:C21");
        (await pane.Common<string>("getSelectedDataAsync('text')")).ShouldBe("X-1\topen");
    }

    [Fact]
    public async Task Nothing_is_written_into_a_read_only_workbook()
    {
        await using var pane = await open.Open("excel", [], new() { ReadOnly = true });
        (await pane.ExcelError("w.worksheets.getItem('Sheet1').getRange('A1').values = [['x']];")).ShouldBe("AccessDenied");
        (await pane.ExcelError("w.worksheets.add('x');")).ShouldBe("AccessDenied");
    }
}
