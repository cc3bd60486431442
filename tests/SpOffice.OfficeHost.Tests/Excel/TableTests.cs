namespace SpOffice.OfficeHost.Tests.Excel;

public sealed class TableTests(OpenOffice open)
{
    private const string Cases = "const s = w.worksheets.getItem('Sheet1'), t = s.tables.add('B2:C2', true); t.name = 'Cases'; t.getHeaderRowRange().values = [['Reference', 'Status']];";

    [Fact]
    public async Task Rows_follow_the_headings_and_push_down_what_is_below()
    {
        await using var pane = await open.Open(this, "excel", []);
        await pane.Excel("w.worksheets.getItem('Sheet1').getRange('B5').values = [['below']]; w.worksheets.getItem('Sheet1').getRange('A4').values = [['beside']]; await c.sync();");
        (await pane.Excel<string>(Cases + "t.rows.add(null, [['X-1', 'sent'], ['X-2', 'open']]); t.rows.add(0, [['X-0', '']]); const b = t.getDataBodyRange(); b.load('values,address'); await c.sync(); return b.address + JSON.stringify(b.values)"))
            .ShouldBe("Sheet1!B3:C5[[\"X-0\",\"\"],[\"X-1\",\"sent\"],[\"X-2\",\"open\"]]");
        (await pane.Excel<string>("const r = w.worksheets.getItem('Sheet1').getRange('A4:B7'); r.load('values'); await c.sync(); return r.values.map(v => v.join('/')).join()"))
            .ShouldBe("beside/X-1,/X-2,/,/below");
        pane.Session.LookIn(book => book.WorksheetParts.Single().TableDefinitionParts.Single().Table.TableColumns!.Select(column => column.GetAttribute("name", "").Value)).ShouldBe(["Reference", "Status"]);
    }

    [Fact]
    public async Task Columns_are_found_by_their_heading()
    {
        await using var pane = await open.Open(this, "excel", []);
        (await pane.Excel<string>(Cases + "t.rows.add(null, [['X-1', 'sent']]); const r = t.columns.getItem('Status').getDataBodyRange(), n = t.columns.getItemOrNullObject('No'); r.load('values'); n.load('name'); await c.sync(); return r.values[0][0] + n.isNullObject"))
            .ShouldBe("senttrue");
        (await pane.Excel<string>("const cs = w.tables.getItem('cases').columns; cs.load('items/name,items/index'); await c.sync(); return cs.items.map(i => i.name + i.index).join()")).ShouldBe("Reference0,Status1");
    }

    [Fact]
    public async Task A_row_is_changed_and_deleted()
    {
        await using var pane = await open.Open(this, "excel", []);
        await pane.Excel(Cases + "t.rows.add(null, [['X-1', 'sent'], ['X-2', 'open'], ['X-3', 'open']]); t.rows.getItemAt(1).values = [['X-2', 'sent']]; t.rows.getItemAt(0).delete(); await c.sync();");
        (await pane.Excel<string>("const b = w.tables.getItem('Cases').getDataBodyRange(); b.load('values'); await c.sync(); return JSON.stringify(b.values)")).ShouldBe("[[\"X-2\",\"sent\"],[\"X-3\",\"open\"]]");
        (await pane.ExcelError("w.tables.getItem('Cases').rows.getItemAt(7).delete();")).ShouldBe("ItemNotFound");
    }

    [Fact]
    public async Task A_row_added_with_nulls_has_what_its_columns_compute_and_nothing_else()
    {
        await using var pane = await open.Open(this, "excel", []);
        await pane.Excel(Cases + "t.rows.add(null, [['X-1', 'sent']]); await c.sync();");
        pane.Session.EditWorkbook(book => book.WorkbookPart!.WorksheetParts.Single().TableDefinitionParts.Single().Table.TableColumns!.Elements<DocumentFormat.OpenXml.Spreadsheet.TableColumn>().Last()
            .CalculatedColumnFormula = new DocumentFormat.OpenXml.Spreadsheet.CalculatedColumnFormula("LEN(Cases[[#This Row],[Reference]])"));
        (await pane.Excel<string>("const r = w.tables.getItem('Cases').rows.add(null, [[null, null]]).getRange(); r.getCell(0, 0).values = [['X-2']]; r.load('formulas,address'); await c.sync(); return r.address + JSON.stringify(r.formulas)"))
            .ShouldBe("Sheet1!B4:C4[[\"X-2\",\"=LEN(Cases[[#This Row],[Reference]])\"]]");
    }

    [Fact]
    public async Task A_workbook_is_made_and_opened_beside_this_one()
    {
        await using var pane = await open.Open(this, "excel", []);
        var file = Convert.ToBase64String(pane.Session.Save());
        await pane.Run($"await Excel.createWorkbook('{file}');");
        Convert.ToBase64String(pane.Session.Opened.Single()).ShouldBe(file);
        (await pane.Run<string>("return await Excel.createWorkbook('bm8=').then(() => 'no error', error => error.code)")).ShouldBe("InvalidArgument");
    }

    [Theory, InlineData(false, 1463), InlineData(true, 1)]
    public async Task A_function_counts_days_as_the_workbook_does(bool from1904, int serial)
    {
        await using var pane = await open.Open(this, "excel", []);
        pane.Session.EditWorkbook(book => (book.WorkbookPart!.Workbook.WorkbookProperties ??= new()).Date1904 = from1904);
        (await pane.Excel<int>("const d = w.functions.date(1904, 1, 2); d.load('value'); await c.sync(); return d.value")).ShouldBe(serial);
    }

    [Fact]
    public async Task What_Excel_refuses_is_refused()
    {
        await using var pane = await open.Open(this, "excel", []);
        (await pane.ExcelError(Cases + "t.rows.add(null, [['one']]);")).ShouldBe("InvalidArgument");
        (await pane.ExcelError("w.worksheets.getItem('Sheet1').tables.add('A1:C3', true);")).ShouldBe("InvalidArgument");
        (await pane.ExcelError("w.worksheets.getItem('Sheet1').tables.add('E1:F3', true).name = 'Cases';")).ShouldBe("ItemAlreadyExists");
        (await pane.ExcelError("w.tables.getItem('No').load('name');")).ShouldBe("ItemNotFound");
        (await pane.ExcelError("w.tables.getItem('Cases').sort.apply([]);")).ShouldBe("NotImplemented");
    }

    [Fact]
    public async Task Changes_by_anybody_are_told()
    {
        await using var pane = await open.Open(this, "excel", []);
        await pane.Excel(Cases + "t.rows.add(null, [['X-1', 'sent']]); await c.sync(); t.onChanged.add(async e => { window.told = e.address + e.source + e.tableId; }); await c.sync();");
        pane.Session.Do(model => ((SpOffice.OfficeHost.Excel.ExcelModel)model).Type("Sheet1!C3", "open"));
        await pane.Frame.WaitForFunctionAsync("() => window.told");
        (await pane.Run<string>("return told")).ShouldBe("C3Remote1");
    }

    [Fact]
    public async Task An_older_Excel_refuses_newer_members()
    {
        await using var pane = await open.Open("excel", [], new() { Api = new(1, 1) });
        (await pane.ExcelError("w.worksheets.getItem('Sheet1').getUsedRangeOrNullObject().load('address');")).ShouldBe("ApiNotFound");
        (await pane.Run<bool[]>("return ['1.1', '1.7'].map(v => Office.context.requirements.isSetSupported('ExcelApi', v))")).ShouldBe([true, false]);
    }
}
