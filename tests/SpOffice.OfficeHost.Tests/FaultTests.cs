using System.Diagnostics;
using DocumentFormat.OpenXml.Wordprocessing;
using SpOffice.OfficeHost.Tests.Word;

namespace SpOffice.OfficeHost.Tests;

public sealed class FaultTests(OpenOffice open)
{
    private static readonly byte[] File = Documents.Of(Documents.Block("a", 1, Documents.Paragraph("A")) + Documents.Block("a", 2, Documents.Paragraph("B")));

    [Fact]
    public async Task A_call_fails_as_often_as_asked()
    {
        await using var pane = await open.Open(this, "word", File);
        pane.Session.Faults.Fail("insertText", times: 1);
        (await pane.WordError("d.contentControls.getById(1).insertText('X', 'Replace');")).ShouldBe("GeneralException");
        (await pane.WordError("d.contentControls.getById(1).insertText('Y', 'Replace');")).ShouldBe("no error");
        pane.Session.Text().ShouldBe("Y|B");
        pane.Session.Faults.Fail("getFileAsync");
        (await pane.Common<int>("getFileAsync('compressed')")).ShouldBe(5001);
    }

    [Fact]
    public async Task A_call_never_answers_and_others_do()
    {
        await using var pane = await open.Open(this, "word", File);
        pane.Session.Faults.Hang("getFileAsync");
        (await pane.Run<string>("return await Promise.race([new Promise(ok => Office.context.document.getFileAsync('compressed', () => ok('answered'))), new Promise(ok => setTimeout(() => ok('silent'), 300))])")).ShouldBe("silent");
        (await pane.WordError("d.body.load('text');")).ShouldBe("no error");
    }

    [Fact]
    public async Task A_slow_host_is_slow()
    {
        await using var pane = await open.Open(this, "word", File);
        pane.Session.Faults.Delay = TimeSpan.FromMilliseconds(400);
        var time = Stopwatch.StartNew();
        await pane.Word("d.body.load('text'); await c.sync();");
        time.ElapsedMilliseconds.ShouldBeGreaterThan(390);
    }

    [Fact]
    public async Task Nothing_is_written_into_a_read_only_document()
    {
        await using var pane = await open.Open("word", File, new() { ReadOnly = true });
        (await pane.WordError("d.contentControls.getById(1).insertText('X', 'Replace');")).ShouldBe("AccessDenied");
        (await pane.WordError("d.contentControls.getById(1).tag = 'x';")).ShouldBe("AccessDenied");
        (await pane.WordError("d.body.insertParagraph('X', 'End');")).ShouldBe("AccessDenied");
        (await pane.Common<int>("setSelectedDataAsync('X')")).ShouldBe(5002);
        pane.Session.Text().ShouldBe("A|B");
    }

    [Fact]
    public async Task Ids_change_from_request_to_request()
    {
        await using var pane = await open.Open(this, "word", File);
        pane.Session.Faults.RandomIds = true;
        (await pane.Word<bool>("const cs = d.contentControls; cs.load('items/id'); await c.sync(); const before = cs.items.map(i => i.id); cs.load('items/id'); await c.sync(); return cs.items.some((i, n) => i.id === before[n])")).ShouldBeFalse();
    }

    [Fact]
    public async Task A_second_person_deletes_and_reorders_between_two_calls()
    {
        await using var pane = await open.Open(this, "word", File);
        const string Keep = "window.kept = await Word.run(async c => { const k = c.document.contentControls.getById(1); k.load('text'); c.trackedObjects.add(k); await c.sync(); return k; });";
        await pane.Run(Keep);
        pane.Session.Edit(document =>
        {
            var body = document.MainDocumentPart!.Document.Body!;
            var first = body.Elements<SdtBlock>().First();
            first.Remove();
            body.Elements<SdtBlock>().Last().InsertAfterSelf(first);
        });
        (await pane.Run<string>("return await Word.run(kept, async c => { kept.insertText('X', 'Replace'); const a = c.document.contentControls; a.load('items/text'); await c.sync(); return a.items.map(i => i.text).join() })")).ShouldBe("B,X");
        await pane.Run(Keep);
        pane.Session.Edit(document => document.MainDocumentPart!.Document.Body!.Elements<SdtBlock>().Last().Remove());
        (await pane.Run<string>("return await Word.run(kept, async c => { kept.insertText('Y', 'Replace'); await c.sync(); return 'written' }).catch(e => e.code)")).ShouldBe("ItemNotFound");
        pane.Session.Text().ShouldBe("B");
    }

    [Fact]
    public async Task After_the_document_is_closed_every_call_fails()
    {
        await using var pane = await open.Open(this, "word", File);
        pane.Session.Faults.Closed = true;
        (await pane.WordError("d.body.load('text');")).ShouldNotBe("no error");
        (await pane.Common<int>("getFileAsync('compressed')")).ShouldBe(5012);
    }

    [Fact]
    public async Task An_older_host_refuses_newer_members()
    {
        await using var pane = await open.Open("word", File, new() { Api = new(1, 1) });
        (await pane.WordError("d.contentControls.getById(1).getRange('Whole').load('text');")).ShouldBe("ApiNotFound");
        (await pane.WordError("d.contentControls.getById(1).load('text');")).ShouldBe("no error");
    }
}
