using DocumentFormat.OpenXml.Wordprocessing;

namespace SpOffice.OfficeHost.Tests.Word;

public sealed class ControlTests(OpenOffice open)
{
    private static readonly byte[] TwoVictims = Documents.Of(
        Documents.Block("name", 1, Documents.Paragraph("First")) + Documents.Block("name", 2, Documents.Paragraph("Second"))
        + $"<w:p>{Documents.Run("At ")}{Documents.Block("place", 3, Documents.Run("Aville"))}</w:p>");

    [Fact]
    public async Task Gives_id_tag_title_and_text()
    {
        await using var pane = await open.Open(this, "word", TwoVictims);
        (await pane.Word<string>("const cs = d.contentControls; cs.load('items/id,items/tag,items/title,items/text,items/subtype'); await c.sync(); return cs.items.map(i => [i.id, i.tag, i.title, i.text, i.subtype].join()).join(' ')"))
            .ShouldBe("1,name,Title of name,First,RichTextParagraphs 2,name,Title of name,Second,RichTextParagraphs 3,place,Title of place,Aville,RichTextInline");
    }

    [Fact]
    public async Task Finds_by_tag_title_and_id()
    {
        await using var pane = await open.Open(this, "word", TwoVictims);
        (await pane.Word<string>("const a = d.contentControls.getByTag('name'), b = d.contentControls.getByTitle('Title of place').getFirst(), e = d.contentControls.getById(2); a.load('items/text'); b.load('text'); e.load('text'); await c.sync(); return a.items.map(i => i.text) + ' ' + b.text + ' ' + e.text"))
            .ShouldBe("First,Second Aville Second");
    }

    [Fact]
    public async Task What_is_not_there_is_an_error_or_a_null_object()
    {
        await using var pane = await open.Open(this, "word", TwoVictims);
        (await pane.WordError("d.contentControls.getById(99).load('text');")).ShouldBe("ItemNotFound");
        (await pane.WordError("d.contentControls.getByTag('no').getFirst().load('text');")).ShouldBe("ItemNotFound");
        (await pane.Word<bool>("const n = d.contentControls.getByIdOrNullObject(99); n.load('id'); await c.sync(); return n.isNullObject")).ShouldBeTrue();
    }

    [Fact]
    public async Task Controls_of_headers_are_in_the_documents_collection_and_not_in_the_bodys()
    {
        await using var pane = await open.Open(this, "word", Documents.Of(Documents.Block("ref", 1, Documents.Paragraph("body")), Documents.Block("ref", 2, Documents.Paragraph("header"))));
        (await pane.Word<string>("const a = d.contentControls.getByTag('ref'), b = d.body.contentControls; a.load('items/text'); b.load('items/text'); await c.sync(); return a.items.map(i => i.text) + ' ' + b.items.map(i => i.text)"))
            .ShouldBe("body,header body");
    }

    [Theory]
    [InlineData("<w:text/>")]
    [InlineData("<w:dropDownList><w:listItem w:displayText='A' w:value='a'/></w:dropDownList>")]
    [InlineData("<w:date/>")]
    [InlineData("<w14:checkbox/>")]
    [InlineData("<w15:repeatingSection/>")]
    public async Task Only_controls_of_rich_text_are_seen(string kind)
    {
        var file = Documents.Of(Documents.Block("a", 1, Documents.Paragraph("A"), kind) + Documents.Block("b", 2, Documents.Paragraph("B")));
        await using var pane = await open.Open(this, "word", file);
        (await pane.Word<int>("const cs = d.contentControls; cs.load('items'); await c.sync(); return cs.items.length")).ShouldBe(1);
        pane.Session.Do(model => ((SpOffice.OfficeHost.Word.WordModel)model).File.EveryKindOfControl = true);
        (await pane.Word<int>("const cs = d.contentControls; cs.load('items'); await c.sync(); return cs.items.length")).ShouldBe(2);
    }

    [Theory]
    [InlineData("Replace", "New|Second|At Aville")]
    [InlineData("Start", "NewFirst|Second|At Aville")]
    [InlineData("End", "FirstNew|Second|At Aville")]
    public async Task Text_goes_into_the_control_and_no_other(string location, string expected)
    {
        await using var pane = await open.Open(this, "word", TwoVictims);
        await pane.Word($"d.contentControls.getById(1).insertText('New', '{location}'); await c.sync();");
        pane.Session.Text().ShouldBe(expected);
    }

    [Fact]
    public async Task Lines_become_paragraphs_in_a_control_of_paragraphs()
    {
        await using var pane = await open.Open(this, "word", TwoVictims);
        await pane.Word("d.contentControls.getById(1).insertText('One\\nTwo\\nThree', 'Replace'); d.contentControls.getById(3).insertText('X\\nY', 'Replace'); await c.sync();");
        pane.Session.Text().ShouldBe("One|Two|Three|Second|At XY");
        pane.Session.Look(document => document.MainDocumentPart!.Document.Descendants<SdtRun>().Single().Descendants<Break>().Count()).ShouldBe(1);
    }

    [Theory]
    [InlineData("Before", "InvalidArgument")]
    [InlineData("After", "InvalidArgument")]
    public async Task Text_before_or_after_a_control_is_refused(string location, string expected)
    {
        await using var pane = await open.Open(this, "word", TwoVictims);
        (await pane.WordError($"d.contentControls.getById(1).insertText('New', '{location}');")).ShouldBe(expected);
        pane.Session.Text().ShouldBe("First|Second|At Aville");
    }

    [Theory]
    [InlineData("Before", "New|First|Second|At Aville")]
    [InlineData("Start", "New|First|Second|At Aville")]
    [InlineData("End", "First|New|Second|At Aville")]
    [InlineData("After", "First|New|Second|At Aville")]
    public async Task A_paragraph_stands_at_each_place(string location, string expected)
    {
        await using var pane = await open.Open(this, "word", TwoVictims);
        await pane.Word($"d.contentControls.getById(1).insertParagraph('New', '{location}'); await c.sync();");
        pane.Session.Text().ShouldBe(expected);
        pane.Session.Look(document => document.MainDocumentPart!.Document.Body!.Elements<Paragraph>().Count()).ShouldBe(location is "Before" or "After" ? 2 : 1);
    }

    [Fact]
    public async Task A_locked_control_is_neither_written_nor_deleted()
    {
        await using var pane = await open.Open(this, "word", Documents.Of(Documents.Block("a", 1, Documents.Paragraph("A"), "<w:lock w:val='sdtContentLocked'/>")));
        (await pane.WordError("d.contentControls.getById(1).insertText('B', 'Replace');")).ShouldBe("AccessDenied");
        (await pane.WordError("d.contentControls.getById(1).delete(false);")).ShouldBe("AccessDenied");
        (await pane.Word<bool[]>("const a = d.contentControls.getById(1); a.load('cannotEdit,cannotDelete'); await c.sync(); return [a.cannotEdit, a.cannotDelete]")).ShouldBe([true, true]);
        pane.Session.Text().ShouldBe("A");
    }

    [Fact]
    public async Task Properties_are_set_in_their_order()
    {
        await using var pane = await open.Open(this, "word", Documents.Of(Documents.Paragraph("Words")));
        (await pane.Word<string>("const n = d.body.paragraphs.getFirst().insertContentControl(); n.cannotEdit = true; n.appearance = 'Tags'; n.color = '#112233'; n.tag = 't'; n.title = 'T'; n.load('tag,title,appearance,color,cannotEdit,text'); await c.sync(); return [n.tag, n.title, n.appearance, n.color, n.cannotEdit, n.text].join()"))
            .ShouldBe("t,T,Tags,#112233,true,Words");
        pane.Session.Text().ShouldBe("Words");
        (await pane.WordError($"d.contentControls.getFirst().tag = '{new string('x', 65)}';")).ShouldBe("InvalidArgument");
    }

    [Theory]
    [InlineData("true", "First|Second|At Aville", 2)]
    [InlineData("false", "Second|At Aville", 2)]
    public async Task It_is_deleted_with_or_without_its_content(string keep, string expected, int left)
    {
        await using var pane = await open.Open(this, "word", TwoVictims);
        await pane.Word($"d.contentControls.getById(1).delete({keep}); await c.sync();");
        pane.Session.Text().ShouldBe(expected);
        pane.Session.Look(document => document.MainDocumentPart!.Document.Descendants<SdtElement>().Count()).ShouldBe(left);
    }

    [Fact]
    public async Task It_knows_the_control_round_it()
    {
        await using var pane = await open.Open(this, "word", Documents.Of(Documents.Block("outer", 1, Documents.Block("inner", 2, Documents.Paragraph("A")))));
        (await pane.Word<string>("const a = d.contentControls.getById(2).parentContentControl, b = d.contentControls.getById(1).parentContentControlOrNullObject; a.load('tag'); b.load('tag'); await c.sync(); return a.tag + b.isNullObject"))
            .ShouldBe("outertrue");
        (await pane.WordError("d.contentControls.getById(1).parentContentControl.load('tag');")).ShouldBe("ItemNotFound");
    }

    [Fact]
    public async Task Its_help_is_read_and_goes_when_something_is_written()
    {
        await using var pane = await open.Open(this, "word", Documents.Of(Documents.Block("a", 1, Documents.Paragraph("Say who."), "<w:showingPlcHdr/>")));
        (await pane.Word<string>("const a = d.contentControls.getById(1); a.load('placeholderText'); await c.sync(); return a.placeholderText")).ShouldBe("Say who.");
        (await pane.WordError("d.contentControls.getById(1).placeholderText = 'x';")).ShouldBe("NotImplemented");
        await pane.Word("d.contentControls.getById(1).insertText('Somebody', 'End'); await c.sync();");
        pane.Session.Text().ShouldBe("Somebody");
        pane.Session.Look(document => document.MainDocumentPart!.Document.Descendants<ShowingPlaceholder>().Count()).ShouldBe(0);
    }
}
