using DocumentFormat.OpenXml.Wordprocessing;

namespace SpOffice.OfficeHost.Tests.Word;

public sealed class OoxmlTests(OpenOffice open)
{
    private static readonly byte[] Target = Documents.Of(Documents.Block("a", 1, Documents.Paragraph("A1") + Documents.Paragraph("A2")) + Documents.Paragraph("Last"));

    /// <summary>Reads the OOXML of one document and hands it to a batch on another as <c>ooxml</c>.</summary>
    private async Task<Session> Inserted(string what, byte[] from, byte[] into, string batch)
    {
        await using var source = await open.Open(this, "word", from);
        var ooxml = await source.Word<string>($"const o = {what}.getOoxml(); await c.sync(); return o.value");
        await using var pane = await open.Open(this, "word", into);
        await pane.Frame.EvaluateAsync("o => { window.ooxml = o }", ooxml);
        await pane.Word(batch + " await c.sync();");
        return pane.Session;
    }

    [Theory]
    [InlineData("d.contentControls.getById(1).insertOoxml(ooxml, 'Replace');", "N1|N2|Last")]
    [InlineData("d.contentControls.getById(1).insertOoxml(ooxml, 'Start');", "N1|N2|A1|A2|Last")]
    [InlineData("d.contentControls.getById(1).insertOoxml(ooxml, 'End');", "A1|A2|N1|N2|Last")]
    [InlineData("d.contentControls.getById(1).getRange('Whole').insertOoxml(ooxml, 'Before');", "N1|N2|A1|A2|Last")]
    [InlineData("d.contentControls.getById(1).getRange('Whole').insertOoxml(ooxml, 'After');", "A1|A2|N1|N2|Last")]
    [InlineData("d.contentControls.getById(1).getRange('Whole').insertOoxml(ooxml, 'Replace');", "N1|N2|Last")]
    [InlineData("d.body.insertOoxml(ooxml, 'Start');", "N1|N2|A1|A2|Last")]
    [InlineData("d.body.insertOoxml(ooxml, 'End');", "A1|A2|Last|N1|N2")]
    [InlineData("d.body.insertOoxml(ooxml, 'Replace');", "N1|N2")]
    [InlineData("d.body.paragraphs.getLast().getRange('Whole').insertOoxml(ooxml, 'Before');", "A1|A2|N1|N2|Last")]
    [InlineData("d.body.search('as').getFirst().insertOoxml(ooxml, 'Replace');", "A1|A2|L|N1|N2|t")]
    public async Task Goes_to_each_place(string batch, string expected)
    {
        var source = Documents.Of(Documents.Paragraph("N1") + Documents.Paragraph("N2"));
        (await Inserted("d.body", source, Target, batch)).Text().ShouldBe(expected);
    }

    [Fact]
    public async Task A_control_is_in_its_own_ooxml_and_gets_an_id_of_its_own_where_it_is_put()
    {
        var session = await Inserted("d.contentControls.getById(1)", Target, Target, "d.contentControls.getById(1).getRange('Whole').insertOoxml(ooxml, 'After');");
        session.Text().ShouldBe("A1|A2|A1|A2|Last");
        session.Look(document => document.MainDocumentPart!.Document.Descendants<SdtElement>().Select(control => control.SdtProperties!.GetFirstChild<SdtId>()!.Val!.Value).ToList()).Distinct().Count().ShouldBe(2);
    }

    [Fact]
    public async Task Headers_are_not_in_it()
    {
        await using var pane = await open.Open(this, "word", Documents.Of(Documents.Paragraph("Body"), Documents.Paragraph("Header")));
        var ooxml = await pane.Word<string>("const o = d.body.getOoxml(); await c.sync(); return o.value");
        ooxml.ShouldContain("Body");
        ooxml.ShouldNotContain("Header<");
    }

    [Fact]
    public async Task What_is_no_ooxml_is_refused_and_nothing_is_lost()
    {
        await using var pane = await open.Open(this, "word", Target);
        (await pane.WordError("d.contentControls.getById(1).insertOoxml('<a/>', 'Replace');")).ShouldBe("InvalidArgument");
        (await pane.WordError("d.contentControls.getById(1).insertOoxml('words', 'Replace');")).ShouldBe("InvalidArgument");
        pane.Session.Text().ShouldBe("A1|A2|Last");
    }
}
