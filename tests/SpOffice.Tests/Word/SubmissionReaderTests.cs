using System.Xml.Linq;
using SpOffice.Submissions;
using SpOffice.Word;
using static SpOffice.Tests.Word.Documents;
using static SpOffice.Tests.Word.OtherFormats;

namespace SpOffice.Tests.Word;

/// <summary>What people do to a document in Word, and what is read afterwards.</summary>
public sealed class SubmissionReaderTests
{
    private const string Two = """
        {"case.reference":"K7QM","context.law":"Article 1\nArticle 2","victim":[{"victim.name":"Ilaria Venn","victim.consent.letter":"yes"},{"victim.name":"Bao Lindqvist"}],
         "person":[{"person.name":"Ana Sol"},{"person.name":"Ib Norr"}]}
        """;

    private static readonly byte[] Document = Of(Two);
    private static readonly byte[] Blank = Empty();

    [Fact]
    public void A_deleted_control_is_no_answer_and_no_failure() =>
        Read(Document.Edit(body => body.Control("case.reference").Remove())).Submission.Answers["case.reference"].ShouldBeNull();

    [Fact]
    public void A_deleted_section_takes_only_its_answers_with_it()
    {
        var answers = Read(Document.Edit(body => body.Control("victim").Remove())).Submission.Answers;
        answers.Items("victim").ShouldBeEmpty();
        answers.Items("person").Length.ShouldBe(2);
    }

    [Fact]
    public void Sections_may_be_put_in_another_order() => Read(Document.Edit(body =>
    {
        var victims = body.Control("victim");
        victims.Remove();
        body.Descendants(W + "body").First().AddFirst(victims);
    })).Submission.ShouldHaveTheAnswersOf(Read(Document).Submission);

    [Fact]
    public void Items_follow_the_order_of_the_document()
    {
        var victims = Read(Document.Edit(body =>
        {
            var first = body.Items("victim")[0];
            first.Remove();
            body.Items("victim")[0].AddAfterSelf(first);
        })).Submission.Answers.Items("victim");
        victims.Select(victim => victim.Text("victim.name")).ShouldBe(["Bao Lindqvist", "Ilaria Venn"]);
        victims[1].Option("victim.consent.letter").ShouldBe("yes");
        victims[0]["victim.consent.letter"].ShouldBeNull();
    }

    [Theory, InlineData("victim"), InlineData("person")]
    public void An_item_added_in_Word_is_another_item(string group) =>
        Read(Document.Edit(body => body.Items(group)[1].AddAfterSelf(new XElement(body.Items(group)[1])))).Submission.Answers.Items(group).Length.ShouldBe(3);

    [Theory, InlineData("victim"), InlineData("person")]
    public void An_item_removed_in_Word_is_gone(string group) =>
        Read(Document.Edit(body => body.Items(group)[0].Remove())).Submission.Answers.Items(group).Single().Text($"{group}.name").ShouldBeOneOf("Bao Lindqvist", "Ib Norr");

    [Fact]
    public void An_empty_item_between_two_keeps_its_number() => Read(Document.Edit(body => body.Items("person")[0].Control("person.name").Type(""))).Submission.Answers
        .Items("person").Select(person => person.Text("person.name")).ShouldBe([null, "Ib Norr"]);

    [Theory, InlineData("victim"), InlineData("person")]
    public void Items_are_told_apart_without_the_marks_of_repeating_sections(string group) => Read(Document.Edit(body =>
        body.Descendants().Where(mark => mark.Name.Namespace == W15).Remove())).Submission.Answers.Items(group).Length.ShouldBe(2);

    [Theory, InlineData("victim"), InlineData("person")]
    public void Controls_of_one_group_side_by_side_are_items(string group)
    {
        var document = Document.Edit(body =>
        {
            var items = body.Items(group);
            foreach (var item in items)
            {
                item.Element(W + "sdtPr")!.Elements(W15 + "repeatingSectionItem").Remove();
                item.Element(W + "sdtPr")!.AddFirst(Value("tag", group));
            }
            body.Control(group).ReplaceWith(items);
        });
        Read(document).Submission.ShouldHaveTheAnswersOf(Read(Document).Submission);
    }

    [Fact]
    public void Questions_whose_group_was_deleted_make_items_again()
    {
        var document = Document.Edit(body => body.Control("victim").ReplaceWith(body.Items("victim").SelectMany(item => item.Content().Elements())));
        Read(document).Submission.ShouldHaveTheAnswersOf(Read(Document).Submission);
    }

    [Fact]
    public void Inner_items_stay_with_their_outer_item_when_marks_are_lost()
    {
        var given = AnswerJson.Read("""{"victim":[{"victim.name":"A","remedy":[{"remedy.body":"1"},{"remedy.body":"2"}]},{"victim.name":"B","remedy":[{"remedy.body":"3"}]}]}"""u8.ToArray(),
            Nested.Form("communication"), "en", Nested);
        var document = SubmissionWriter.Write(given, Nested, null, false, Bounds.Native);
        Read(document.Edit(body => body.Descendants().Where(mark => mark.Name.Namespace == W15).Remove()), Nested).Submission.ShouldHaveTheAnswersOf(given);
        Read(document.Edit(body => body.Descendants(W + "sdt").Where(control => control.Tag() is null or "victim" or "remedy").Reverse().ToList()
            .ForEach(control => control.ReplaceWith(control.Content().Elements()))), Nested).Submission.ShouldHaveTheAnswersOf(given);
    }

    [Fact]
    public void The_same_question_twice_with_another_answer_is_reported()
    {
        var reading = Read(Document.Edit(body =>
        {
            var copy = new XElement(body.Control("case.reference"));
            copy.Type("Another");
            body.Control("case.reference").AddAfterSelf(copy);
        }));
        reading.Submission.Answers.Text("case.reference").ShouldBe("K7QM");
        reading.Twice.ShouldBe(["case.reference"]);
    }

    [Fact]
    public void The_same_question_twice_with_the_same_answer_is_not() =>
        Read(Document.Edit(body => body.Control("case.reference").AddAfterSelf(new XElement(body.Control("case.reference"))))).Twice.ShouldBeEmpty();

    [Fact]
    public void Restyled_text_is_the_same_answer_and_rich()
    {
        var answer = Read(Document.Edit(body => body.Control("context.law").Descendants(W + "rPr").First().AddFirst(new XElement(W + "b")))).Submission.Answers["context.law"];
        answer.ShouldBe(new Answer.Text("Article 1\nArticle 2") { Rich = true });
    }

    [Fact]
    public void Deleted_text_is_no_answer_and_inserted_text_is() =>
        Typed("case.reference", Run("K"), Change("del", new XElement(W + "r", new XElement(W + "delText", "7"))), Change("ins", Run("8"))).ShouldBe("K8");

    [Fact]
    public void Moved_text_counts_where_it_is_now() =>
        Typed("case.reference", Change("moveFrom", Run("old")), Change("moveTo", Run("new"))).ShouldBe("new");

    [Fact]
    public void A_paragraph_whose_end_was_deleted_joins_the_next() => Read(Document.Edit(body =>
        body.Control("context.law").Descendants(W + "pPr").First().Add(new XElement(W + "rPr", Change("del"))))).Submission.Answers.Text("context.law").ShouldBe("Article 1Article 2");

    [Fact]
    public void Comments_and_their_marks_change_no_answer() => Typed("case.reference", new XElement(W + "commentRangeStart", new XAttribute(W + "id", "1")), Run("K9"),
        new XElement(W + "commentRangeEnd", new XAttribute(W + "id", "1")), new XElement(W + "r", new XElement(W + "commentReference", new XAttribute(W + "id", "1")))).ShouldBe("K9");

    [Fact]
    public void A_table_in_an_answer_is_read_and_kept_as_rich() => Read(Document.Edit(body => body.Control("context.law").Content().Add(
        new XElement(W + "tbl", new XElement(W + "tr", new XElement(W + "tc", Paragraph("one")), new XElement(W + "tc", Paragraph("two")))), Paragraph(""))))
        .Submission.Answers["context.law"].ShouldBe(new Answer.Text("Article 1\nArticle 2\none\ntwo") { Rich = true });

    [Fact]
    public void Empty_paragraphs_round_an_answer_are_no_part_of_it() => Read(Document.Edit(body =>
    {
        body.Control("context.law").Content().AddFirst(Paragraph(""), Paragraph("  "));
        body.Control("context.law").Content().Add(Paragraph("\u00A0"));
    })).Submission.Answers.Text("context.law").ShouldBe("Article 1\nArticle 2");

    [Fact]
    public void A_field_or_a_link_in_an_answer_gives_its_text() => Typed("case.reference", new XElement(W + "hyperlink", Run("K9")),
        new XElement(W + "r", new XElement(W + "instrText", " PAGE ")), new XElement(W + "fldSimple", new XAttribute(W + "instr", " DATE "), Run("-1"))).ShouldBe("K9-1");

    [Fact]
    public void A_control_without_a_tag_or_of_another_program_in_an_answer_is_part_of_it()
    {
        Typed("case.reference", Run("K"), Wrap(null, Run("7")), Wrap("CITATION_4", Run("Q")), Wrap("sp.confidential", Run("M"))).ShouldBe("K7QM");
    }

    [Fact]
    public void Unknown_tags_are_reported()
    {
        var reading = Read(Document.Edit(body => body.Descendants(W + "body").First().AddFirst(Wrap("desk.note", Paragraph("ours")))));
        reading.UnknownTags.ShouldBe(["desk.note"]);
        reading.Texts.ShouldContain(text => text.Text == "ours");
    }

    [Fact]
    public void A_question_dragged_into_another_answers_for_itself()
    {
        var reading = Read(Document.Edit(body =>
        {
            var reference = new XElement(body.Control("case.reference"));
            body.Control("case.reference").Remove();
            body.Control("context.law").Content().Elements(W + "p").Last().Add(reference);
        }));
        reading.Submission.Answers.Text("case.reference").ShouldBe("K7QM");
        reading.Submission.Answers.Text("context.law").ShouldBe("Article 1\nArticle 2");
    }

    [Theory, InlineData("Yes", "yes"), InlineData("oui", "yes"), InlineData("SÍ", "yes"), InlineData("si", "yes"), InlineData("No", "no"), InlineData("Non", "no"), InlineData(" non ", "no")]
    public void A_choice_may_be_typed_in_any_language(string typed, string option) => Entered("urgent.requested", typed).ShouldBe(new Answer.Choice(option));

    [Theory, InlineData("Détenu", null), InlineData("Detained", "detained"), InlineData("missing", "missing")]
    public void A_label_may_be_typed(string typed, string? option)
    {
        var read = Read(Blank.Edit(body => body.Control("victim.situation").Type(typed))).Submission.Answers.Items("victim");
        if (option is not null)
            read.Single().Option("victim.situation").ShouldBe(option);
        else
            read.ShouldHaveSingleItem()["victim.situation"].ShouldBeOfType<Answer.Unclear>();
    }

    [Theory, InlineData("1", "yes"), InlineData("true", "yes"), InlineData("0", null)]
    public void A_ticked_box_is_yes_and_an_empty_one_no_answer(string state, string? option) => Read(Blank.Edit(body =>
    {
        var control = body.Control("urgent.requested");
        control.Type("☒");
        control.Element(W + "sdtPr")!.Element(W + "dropDownList")!.ReplaceWith(new XElement(W14 + "checkbox", new XElement(W14 + "checked", new XAttribute(W14 + "val", state))));
    })).Submission.Answers.Option("urgent.requested").ShouldBe(option);

    [Fact]
    public void A_list_in_which_the_wording_was_changed_gives_its_value() => Read(Blank.Edit(body =>
    {
        var control = body.Control("urgent.requested");
        control.Descendants(W + "listItem").First().SetAttributeValue(W + "displayText", "Urgent, yes");
        control.Type("Urgent, yes");
    })).Submission.Answers.Option("urgent.requested").ShouldBe("yes");

    [Fact]
    public void A_date_picker_is_read_by_what_it_shows() => Read(Blank.Edit(body =>
    {
        var control = body.Control("incident.date");
        control.Element(W + "sdtPr")!.Add(new XElement(W + "date", new XAttribute(W + "fullDate", "2024-05-17T00:00:00Z"), Value("dateFormat", "d MMMM yyyy")));
        control.Type("17 mai 2024");
    })).Submission.Answers.Items("incident").Single().Date("incident.date").ShouldBe(new PartialDate(2024, 5, 17));

    [Fact]
    public void Right_to_left_text_is_read_as_written() => Read(Blank.Edit(body =>
    {
        body.Control("case.reference").Type(Run("قضية ٧"));
        body.Control("case.reference").Descendants(W + "r").First().AddFirst(new XElement(W + "rPr", new XElement(W + "rtl")));
    })).Submission.Answers["case.reference"].ShouldBe(new Answer.Text("قضية ٧"));

    [Theory, MemberData(nameof(Languages), MemberType = typeof(Documents))]
    public void A_placeholder_turned_into_text_is_no_answer(string lang) =>
        Entered("summary.facts", All.Documents[lang].Questions["summary.facts"].Placeholder).ShouldBeNull();

    [Fact]
    public void Text_typed_behind_a_placeholder_is_the_answer_and_the_placeholder_is_reported()
    {
        var reading = Read(Blank.Edit(body => body.Control("case.reference").Type(All.Documents["fr"].Questions["case.reference"].Placeholder + " K7QM")));
        reading.Submission.Answers.Text("case.reference").ShouldBe("K7QM");
        reading.PlaceholderLeft.ShouldBe(["case.reference"]);
    }

    [Theory, MemberData(nameof(Languages), MemberType = typeof(Documents))]
    public void Form_and_language_are_told_by_the_tags_when_the_forms_own_control_is_gone(string lang)
    {
        var sample = Sample(lang);
        var reading = Read(sample.Edit(body => body.Control($"sp.form/communication/4/{lang}").Remove()));
        reading.Submission.ShouldHaveTheAnswersOf(Read(sample).Submission);
        reading.Submission.Lang.ShouldBe(lang);
    }

    [Theory, InlineData("sp.form/allegation/1/en", "two-forms"), InlineData("sp.form/communication/1/fr", "two-forms")]
    public void Two_forms_in_one_document_are_refused(string second, string error) => Refused(Blank.Edit(body => body.Descendants(W + "body").First().AddFirst(
        Wrap(second, Paragraph("x")))), error);

    [Theory, InlineData("sp.form/allegation/1/en", "other-form"), InlineData("sp.form/communication/5/en", "other-version"), InlineData("sp.form/communication/0/en", "other-version"),
        InlineData("sp.form/communication", "other-version"), InlineData("sp.form/", "other-form"), InlineData("sp.form/communication/-1/en", "other-version"),
        InlineData("sp.form/communication/99999999999/en", "other-version")]
    public void Another_form_or_version_is_refused(string tag, string error) =>
        Refused(Blank.Edit(body => body.Control("sp.form/communication/4/en").Element(W + "sdtPr")!.Element(W + "tag")!.SetAttributeValue(W + "val", tag)), error);

    [Fact]
    public void A_document_without_any_of_our_controls_is_no_form() => Refused(Letterheads.French(), "no-form");

    [Fact]
    public void Flat_Opc_is_read_like_the_file_itself() =>
        Read(FlatOpcOf(Sample("fr"))).Submission.ShouldHaveTheAnswersOf(All.Sample(Communication, "fr"));

    [Fact]
    public void Strict_name_spaces_are_read_like_the_usual_ones() => Read(Strict(Sample("es"))).Submission.ShouldHaveTheAnswersOf(All.Sample(Communication, "es"));

    [Fact]
    public void A_wrapped_answer_is_confidential_and_its_passages_are_counted()
    {
        var reading = Read(Document.Edit(body =>
        {
            var control = body.Control("context.law");
            control.ReplaceWith(Wrap("sp.confidential", new XElement(control)));
            body.Control("case.reference").Content().Add(Wrap("sp.confidential", Run("X")));
        }));
        reading.Confidential.ShouldBe(["context.law"]);
        reading.ConfidentialPassages.ShouldBe(2);
        reading.Submission.Answers.Text("case.reference").ShouldBe("K7QMX");
    }

    [Fact]
    public void Authors_of_changes_and_comments_are_named() =>
        Read(Document.Edit(body => body.Descendants(W + "p").First().Add(Change("ins", Run("x"))))).Authors.ShouldBe([("body", "A colleague")]);

    [Fact]
    public void Sender_and_case_in_one_section_are_not_apart() =>
        Read(Sample().Edit(body => body.Descendants(W + "pPr").Elements(W + "sectPr").Remove())).SenderApart.ShouldBeFalse();

    private static string? Typed(string question, params object[] content) => Read(Blank.Edit(body => body.Control(question).Type(content))).Submission.Answers.Text(question);

    private static Answer? Entered(string question, string text) => Read(Blank.Edit(body => body.Control(question).Type(text))).Submission.Answers[question];

    private static void Refused(byte[] docx, string error) => Should.Throw<UnreadableException>(() => Read(docx)).Id.ShouldBe(error);
}
