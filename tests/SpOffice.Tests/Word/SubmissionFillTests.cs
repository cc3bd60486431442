using System.Text;
using System.Xml.Linq;
using CsCheck;
using SpOffice.Submissions;
using SpOffice.Word;
using static SpOffice.Tests.Word.Documents;

namespace SpOffice.Tests.Word;

public sealed class SubmissionFillTests
{
    private const string One = """{"case.reference":"Q2ZT","victim":[{"victim.consent.letter":"no"}],"context.law":"Line one\nLine two"}""";

    public static TheoryData<string> Kinds => ["sample", "letterhead", "tracking", "strict"];

    private static readonly Dictionary<string, byte[]> Originals = new()
    {
        ["sample"] = Sample(),
        ["letterhead"] = Sample("fr", Letterheads.French()),
        ["tracking"] = Tracking(Sample("es")),
        ["strict"] = OtherFormats.Strict(Sample()),
    };

    [Theory, MemberData(nameof(Kinds))]
    public void Only_the_given_answers_change(string kind)
    {
        var (before, after) = (Read(Originals[kind]), Read(Fill(Originals[kind], One)));
        var victim = before.Submission.Answers.Items("victim")[0].With("victim.consent.letter", new Answer.Choice("no"));
        after.Submission.ShouldHaveTheAnswersOf(before.Submission with
        {
            Answers = before.Submission.Answers.With("case.reference", new Answer.Text("Q2ZT")).With("context.law", new Answer.Text("Line one\nLine two"))
                .WithItems("victim", before.Submission.Answers.Items("victim").SetItem(0, victim)),
        });
        (after.Twice.Length + after.Unclear.Length + after.PlaceholderLeft.Length).ShouldBe(0);
    }

    [Theory, MemberData(nameof(Kinds))]
    public void Every_other_part_keeps_its_bytes(string kind)
    {
        var (before, after) = (Package.Open(Originals[kind], Bounds.Native), Package.Open(Fill(Originals[kind], """{"context.law":"New"}"""), Bounds.Native));
        after.Names.ShouldBe(before.Names);
        foreach (var name in before.Names.Where(name => name != "word/document.xml"))
            after[name].ShouldBe(before[name]);
    }

    [Theory, MemberData(nameof(Kinds))]
    public void What_a_document_says_already_gives_the_very_same_file(string kind)
    {
        Fill(Originals[kind], Answers(Originals[kind])).ShouldBeSameAs(Originals[kind]);
        var filled = Fill(Originals[kind], One);
        Fill(filled, One).ShouldBeSameAs(filled);
    }

    [Theory, InlineData("sample"), InlineData("letterhead"), InlineData("tracking")]
    public void A_filled_document_is_as_sound_as_a_new_one(string kind)
    {
        var filled = Fill(Originals[kind], """{"case.reference":"Q2ZT","context.law":"a\nb","victim":[{},{"victim.name":"Bao"},{"victim.name":"Cid","victim.consent.letter":"no"}],"person":[{},{},{"person.name":"Dee"}]}""");
        SubmissionWriterTests.Errors(filled).ShouldBeEmpty();
        Invariants.Violations(filled).ShouldBeEmpty();
    }

    [Fact]
    public void Any_answers_can_be_filled_into_an_empty_document_and_again_change_nothing() => AnswerTrees.Of(Communication, All).Sample(given =>
    {
        var taken = AnswerJson.Read(Encoding.UTF8.GetBytes(Json(given)), Communication, given.Lang, All);
        var filled = Fill(Empty(given.Lang), Json(taken));
        Read(filled).Submission.ShouldHaveTheAnswersOf(taken);
        Invariants.Violations(filled).ShouldBeEmpty();
        Fill(filled, Json(taken)).ShouldBeSameAs(filled);
    }, iter: 20, threads: 1);

    [Fact]
    public void Items_are_added_two_deep()
    {
        const string answers = """{"victim":[{"victim.name":"A","remedy":[{"remedy.body":"1"},{"remedy.body":"2"}]},{"victim.name":"B","remedy":[{"remedy.body":"3"},{"remedy.body":"4"}]}]}""";
        var empty = SubmissionWriter.Write(new Submission(Nested.Form("communication"), "en", SpOffice.Submissions.Answers.None), Nested, null, false, Bounds.Native);
        var filled = Fill(empty, answers, Nested);
        Json(Read(filled, Nested).Submission).ShouldBe(answers);
        Invariants.Violations(filled).ShouldBeEmpty();
    }

    [Fact]
    public void An_added_item_has_one_empty_inner_item()
    {
        var given = AnswerJson.Read("""{"victim":[{"victim.name":"A","remedy":[{"remedy.body":"1"},{"remedy.body":"2"}]}]}"""u8.ToArray(), Nested.Form("communication"), "en", Nested);
        var filled = Fill(SubmissionWriter.Write(given, Nested, null, false, Bounds.Native), """{"victim":[{},{"victim.name":"B"}]}""", Nested);
        Body(filled).Items("victim")[1].Descendants(W + "sdt").Count(control => control.Tag() == "remedy.body").ShouldBe(1);
    }

    [Fact]
    public void Nothing_of_one_person_comes_along_to_the_next()
    {
        var document = Of("""{"victim":[{"victim.name":"Ilaria Venn","victim.identity":"T-448"}]}""").Edit(body =>
        {
            var item = body.Items("victim")[0];
            item.Content().Add(Paragraph("She is ill"), Wrap("desk.note", Paragraph("call her sister")));
            item.Control("victim.name").AddAfterSelf(Run(" (the teacher)"), new XElement(W + "r", new XElement(W + "footnoteReference", new XAttribute(W + "id", "3"))));
            item.Control("victim.identity").Content().Add(Change("del", new XElement(W + "r", new XElement(W + "delText", "T-447"))));
        });
        var second = Body(Fill(document, """{"victim":[{},{"victim.name":"Bao"}]}""")).Items("victim")[1];
        foreach (var trace in new[] { "Ilaria", "T-44", "She is ill", "sister", "teacher", "footnoteReference" })
            second.ToString().ShouldNotContain(trace);
        second.Value.ShouldContain(All.Documents["en"].Questions["victim.name"].Label);
    }

    [Fact]
    public void The_help_of_an_added_item_looks_like_help()
    {
        var control = Body(Fill(Sample("fr", Letterheads.French()), """{"person":[{},{},{"person.name":"X"}]}""")).Control("person.role", 2);
        var style = (string?)control.Descendants(W + "rStyle").Single().Attribute(W + "val");
        XElement.Load(new MemoryStream(Package.Open(Originals["letterhead"], Bounds.Native)["word/spStyles.xml"]!)).Elements(W + "style")
            .Single(known => (string?)known.Attribute(W + "styleId") == style).Element(W + "name")!.Attribute(W + "val")!.Value.ShouldBe("Placeholder Text");
    }

    [Fact]
    public void Edits_are_tracked_while_the_document_tracks()
    {
        var control = Body(Fill(Tracking(Sample()), """{"context.law":"New"}""")).Control("context.law");
        string.Concat(control.Descendants(W + "ins").Descendants(W + "t").Select(text => text.Value)).ShouldBe("New");
        string.Concat(control.Descendants(W + "del").Descendants(W + "delText").Select(text => text.Value)).ShouldContain("Penal Code");
        control.Descendants(W + "t").Where(text => !text.Ancestors(W + "ins").Any()).ShouldBeEmpty();
    }

    [Fact]
    public void An_added_item_is_tracked_too()
    {
        var body = Body(Fill(Tracking(Of("""{"person":[{"person.name":"A"}]}""")), """{"person":[{},{"person.name":"B"}]}"""));
        body.Items("person")[1].Descendants(W + "tr").ShouldAllBe(row => row.Elements(W + "trPr").Elements(W + "ins").Count() == 1);
        body.Items("person")[1].Descendants(W + "t").ShouldAllBe(text => text.Ancestors(W + "ins").Any());
    }

    [Theory, InlineData(false), InlineData(true)]
    public void A_confidential_passage_stays_confidential(bool tracks)
    {
        var document = Of("""{"context.law":"Open"}""").Edit(body => body.Control("context.law").Content().Element(W + "p")!.Add(Wrap("sp.confidential", Run(" and hidden"))));
        var filled = Fill(tracks ? Tracking(document) : document, """{"context.law":"New\nLines"}""");
        Read(filled).Submission.Answers.Text("context.law").ShouldBe("New\nLines");
        Body(filled).Descendants(W + "t").Where(text => text.Value is "New" or "Lines").ShouldAllBe(text => text.Ancestors(W + "sdt").Any(control => control.Tag() == "sp.confidential"));
        Invariants.Violations(filled).ShouldBeEmpty();
    }

    [Fact]
    public void A_wrapped_answer_stays_wrapped()
    {
        var document = Of("""{"context.law":"Old"}""").Edit(body => body.Control("context.law").ReplaceWith(Wrap("sp.confidential", new XElement(body.Control("context.law")))));
        Read(Fill(document, """{"context.law":"New"}""")).Confidential.ShouldBe(["context.law"]);
    }

    [Fact]
    public void A_table_in_an_answer_survives_when_its_text_is_given_back()
    {
        var document = Of("""{"context.law":"Old"}""").Edit(body => body.Control("context.law").Content().Add(
            new XElement(W + "tbl", new XElement(W + "tr", new XElement(W + "tc", Paragraph("cell")))), Paragraph("")));
        Answers(document).ShouldContain("\"rich\":true");
        Fill(document, Answers(document)).ShouldBeSameAs(document);
    }

    [Fact]
    public void The_header_shows_the_new_reference()
    {
        var package = Package.Open(Fill(Sample(), """{"case.reference":"Q2ZT"}"""), Bounds.Native);
        Encoding.UTF8.GetString(package["word/spHeader.xml"]!).ShouldContain(">Case Q2ZT<");
    }

    [Fact]
    public void The_header_shows_the_new_reference_after_Word_rewrote_its_field()
    {
        var document = Sample().EditPart("word/spHeader.xml", header => header.Descendants(W + "fldSimple").Single().ReplaceWith(
            Char("begin"), new XElement(W + "r", new XElement(W + "instrText", " STYLEREF \"SpOffice Reference\" ")), Char("separate"), Run("Case "), Run("K7QM"), Char("end"), Run(" kept")));
        var header = XElement.Load(new MemoryStream(Package.Open(Fill(document, """{"case.reference":"Q2ZT"}"""), Bounds.Native)["word/spHeader.xml"]!));
        string.Concat(header.Descendants(W + "t").Select(text => text.Value)).ShouldBe("Case Q2ZT kept");
    }

    [Fact]
    public void A_ticked_box_a_picked_day_and_bound_data_do_not_outlive_a_new_answer()
    {
        var document = Empty().Edit(body =>
        {
            body.Control("urgent.requested").Element(W + "sdtPr")!.Element(W + "dropDownList")!.ReplaceWith(new XElement(W14 + "checkbox", new XElement(W14 + "checked", new XAttribute(W14 + "val", "1"))));
            body.Control("urgent.requested").Type("☒");
            body.Control("incident.date").Element(W + "sdtPr")!.Add(new XElement(W + "date", new XAttribute(W + "fullDate", "2020-01-01T00:00:00Z")));
            body.Control("case.reference").Element(W + "sdtPr")!.Add(new XElement(W + "dataBinding", new XAttribute(W + "xpath", "/a"), new XAttribute(W + "storeItemID", "{1}")));
        });
        var filled = Fill(document, """{"urgent.requested":"no","incident":[{"incident.date":"2024-05"}],"case.reference":"Q2ZT"}""");
        Answers(filled).ShouldBe("""{"case.reference":"Q2ZT","urgent.requested":"no","incident":[{"incident.date":"2024-05"}]}""");
        Body(filled).Descendants().ShouldNotContain(element => element.Name.LocalName == "dataBinding" || element.Attribute(W + "fullDate") != null);
    }

    [Fact]
    public void A_document_without_the_control_is_not_written()
    {
        var document = Sample().Edit(body => body.Control("context.law").Remove());
        Should.Throw<UnreadableException>(() => Fill(document, """{"context.law":"x"}""")).Id.ShouldBe("control-missing");
    }

    [Fact]
    public void An_answer_that_holds_another_is_not_overwritten()
    {
        var document = Of("""{"case.reference":"K7QM","context.law":"x"}""").Edit(body => body.Control("context.law").Content().Element(W + "p")!.Add(new XElement(body.Control("case.reference"))));
        Should.Throw<UnreadableException>(() => Fill(document, """{"context.law":"y"}""")).Id.ShouldBe("answers-inside");
    }

    [Fact]
    public void A_document_in_a_language_we_do_not_write_is_not_filled()
    {
        var document = Empty().Edit(body => body.Control("sp.form/communication/4/en").Descendants(W + "tag").First().SetAttributeValue(W + "val", "sp.form/communication/1/pt"));
        Should.Throw<UnreadableException>(() => Fill(document, "{}")).Id.ShouldBe("other-language");
    }

    [Fact]
    public void Ids_that_are_no_numbers_are_no_obstacle() => Read(Fill(Tracking(Sample().Edit(body =>
    {
        body.Descendants(W + "p").First().Add(new XElement(W + "ins", new XAttribute(W + "id", "4294967295"), Run("x")), new XElement(W + "del", new XAttribute(W + "id", "x")));
        body.Descendants(W + "sdtPr").First().Element(W + "id")!.SetAttributeValue(W + "val", "many");
    })), """{"person":[{},{},{"person.name":"Dee"}]}""")).Submission.Answers.Items("person").Length.ShouldBe(3);

    private static XElement Char(string kind) => new(W + "r", new XElement(W + "fldChar", new XAttribute(W + "fldCharType", kind)));

    private static byte[] Tracking(byte[] docx) => docx.EditPart("word/spSettings.xml", settings => settings.Element(W + "removePersonalInformation")!.AddAfterSelf(new XElement(W + "trackRevisions")));
}
