using DocumentFormat.OpenXml.Wordprocessing;

namespace SpOffice.OfficeHost.Tests.Word;

public sealed class RangeTests(OpenOffice open)
{
    private static readonly byte[] File = Documents.Of(
        Documents.Block("a", 1, Documents.Paragraph("Alpha")) + $"<w:p>{Documents.Run("one tw")}{Documents.Run("o three two")}</w:p>");

    [Theory]
    [InlineData("d.body.paragraphs.getLast().insertText('X', 'Start');", "Alpha|Xone two three two")]
    [InlineData("d.body.paragraphs.getLast().insertText('X', 'End');", "Alpha|one two three twoX")]
    [InlineData("d.body.paragraphs.getLast().insertText('X', 'Replace');", "Alpha|X")]
    [InlineData("d.body.insertText('X', 'End');", "Alpha|one two three twoX")]
    [InlineData("d.body.insertParagraph('X', 'Start');", "X|Alpha|one two three two")]
    [InlineData("d.body.insertParagraph('X', 'End');", "Alpha|one two three two|X")]
    [InlineData("d.body.search('two').getFirst().insertText('X', 'Replace');", "Alpha|one X three two")]
    [InlineData("d.body.search('two').getFirst().insertText('X', 'Before');", "Alpha|one Xtwo three two")]
    [InlineData("d.body.search('two').getFirst().insertText('X', 'After');", "Alpha|one twoX three two")]
    [InlineData("d.body.search('two').getFirst().insertParagraph('X', 'After');", "Alpha|one two three two|X")]
    [InlineData("d.contentControls.getById(1).getRange('Start').insertText('X', 'Start');", "XAlpha|one two three two")]
    [InlineData("d.contentControls.getById(1).getRange('End').insertText('X', 'Start');", "AlphaX|one two three two")]
    [InlineData("d.contentControls.getById(1).getRange('Before').insertText('X', 'Start');", "X|Alpha|one two three two")]
    [InlineData("d.contentControls.getById(1).getRange('After').insertText('X', 'Start');", "Alpha|X|one two three two")]
    [InlineData("d.contentControls.getById(1).getRange('Content').insertText('X', 'Replace');", "X|one two three two")]
    public async Task Text_goes_to_each_place(string batch, string expected)
    {
        await using var pane = await open.Open(this, "word", File);
        await pane.Word(batch + " await c.sync();");
        pane.Session.Text().ShouldBe(expected);
    }

    [Fact]
    public async Task What_stands_in_a_table_knows_it()
    {
        await using var pane = await open.Open(this, "word", Documents.Of(Documents.Paragraph("out") + "<w:tbl><w:tblPr/><w:tblGrid><w:gridCol/></w:tblGrid><w:tr><w:tc><w:tcPr/>" + Documents.Paragraph("in") + "</w:tc></w:tr></w:tbl>" + Documents.Paragraph("")));
        (await pane.Word<string>("const [a, b] = ['in', 'out'].map(t => d.body.search(t).getFirst().parentTableOrNullObject); a.load('rowCount,values'); b.load('rowCount'); await c.sync(); return a.rowCount + JSON.stringify(a.values) + b.isNullObject"))
            .ShouldBe("1[[\"in\"]]true");
    }

    [Theory]
    [InlineData("'two'", 2)]
    [InlineData("'TWO', { matchCase: true }", 0)]
    [InlineData("'tw', { matchWholeWord: true }", 0)]
    [InlineData("'e t'", 2)]
    public async Task Words_are_found_across_runs(string arguments, int expected)
    {
        await using var pane = await open.Open(this, "word", File);
        (await pane.Word<int>($"const r = d.body.search({arguments}); r.load('items/text'); await c.sync(); return r.items.length")).ShouldBe(expected);
        pane.Session.Text().ShouldBe("Alpha|one two three two");
    }

    [Fact]
    public async Task A_search_it_cannot_make_is_refused()
    {
        await using var pane = await open.Open(this, "word", File);
        (await pane.WordError("d.body.search('t*', { matchWildcards: true }).load('items');")).ShouldBe("NotImplemented");
        (await pane.WordError($"d.body.search('{new string('x', 256)}').load('items');")).ShouldBe("SearchStringInvalidOrTooLong");
    }

    [Fact]
    public async Task A_selection_is_told_and_read()
    {
        await using var pane = await open.Open(this, "word", File);
        await pane.Run("await new Promise(ok => Office.context.document.addHandlerAsync('documentSelectionChanged', () => window.told = true, ok)); ");
        await pane.Word("d.contentControls.getById(1).select(); await c.sync();");
        await pane.Frame.WaitForFunctionAsync("() => window.told");
        (await pane.Word<string>("const s = d.getSelection(), p = s.parentContentControl, o = s.getOoxml(); s.load('text'); p.load('tag'); await c.sync(); return s.text + p.tag + o.value.includes('Alpha')")).ShouldBe("Alphaatrue");
        (await pane.Common<string>("getSelectedDataAsync('text')")).ShouldBe("Alpha");
        await pane.Common<object>("setSelectedDataAsync('Beta')");
        pane.Session.Text().ShouldBe("Beta|one two three two");
    }

    [Fact]
    public async Task A_new_control_is_put_round_found_words()
    {
        await using var pane = await open.Open(this, "word", File);
        await pane.Word("d.body.search('three').getFirst().insertContentControl().tag = 'n'; await c.sync();");
        pane.Session.Look(document => document.MainDocumentPart!.Document.Descendants<SdtRun>().Single().InnerText).ShouldBe("three");
    }

    [Fact]
    public async Task Properties_are_read_and_not_written()
    {
        await using var pane = await open.Open(this, "word", File);
        (await pane.Word<string>("const p = d.properties; p.load('title,author'); await c.sync(); return p.title + p.author")).ShouldBe("");
        (await pane.WordError("d.properties.title = 'x';")).ShouldBe("NotImplemented");
    }

    [Fact]
    public async Task A_new_document_opens_beside_this_one()
    {
        await using var pane = await open.Open(this, "word", File);
        var other = Documents.Of(Documents.Paragraph("Other"));
        await pane.Word($"c.application.createDocument('{Convert.ToBase64String(other)}').open(); await c.sync();");
        pane.Session.Opened.ShouldBe([other]);
        (await pane.WordError("c.application.createDocument('bm90IGEgZG9jdW1lbnQ=').open();")).ShouldBe("InvalidArgument");
        pane.Session.Opened.Count.ShouldBe(1);
    }
}
