using System.Xml.Linq;
using CsCheck;
using SpOffice.Submissions;
using SpOffice.Word;
using static SpOffice.Tests.Word.Documents;

namespace SpOffice.Tests.Word;

public sealed class DocumentItemsTests
{
    public static TheoryData<string, string> SampleItems =>
        [.. from lang in Templates.Languages from item in new[] { "victim[1]", "victim[2]", "person[1]", "incident[2]", "remedy[1]", "attachment[2]" } select (lang, item)];

    [Theory, MemberData(nameof(SampleItems))]
    public void A_document_without_an_item_reads_as_the_submission_without_it(string lang, string place)
    {
        var sample = All.Sample(Communication, lang);
        ShouldReadAs(Remove(Sample(lang), place), sample.WithoutItem(place));
    }

    [Theory, InlineData("victim[2]"), InlineData("incident[3]"), InlineData("remedy[2]"), InlineData("attachment[2]"), InlineData("perpetrator[2]")]
    public void An_item_moves_up_as_in_the_submission(string place) =>
        ShouldReadAs(MoveUp(Sample("fr", Letterheads.French()), place), All.Sample(Communication, "fr").WithItemMovedUp(place));

    [Fact]
    public void Any_items_of_any_submission_can_be_moved_and_removed_two_deep() =>
        Gen.Select(AnswerTrees.Of(Nested.Form("communication"), Nested), Gen.Int[0, 99], Gen.Int[0, 99]).Sample((given, first, second) =>
        {
            var document = SubmissionWriter.Write(Taken(given, Nested), Nested, null, false, Bounds.Native);
            var before = Read(document, Nested).Submission;
            var places = Written(before).ToList();
            if (places.Count == 0)
                return;
            var removed = places[first % places.Count];
            ShouldReadAs(DocumentItems.Remove(document, removed, before, Nested, Bounds.Native), before.WithoutItem(removed), Nested);
            var moving = places.Where(place => Place.Split(place).Number > 1).ToList();
            if (moving.Count > 0)
                ShouldReadAs(MoveUp(document, moving[second % moving.Count]), before.WithItemMovedUp(moving[second % moving.Count]), Nested);
        }, iter: 10, threads: 1);

    [Fact]
    public void Tables_pictures_and_confidential_marks_go_with_their_item()
    {
        var document = Sample().Edit(body => body.Items("incident")[1].Control("incident.description").Content().Add(
            new XElement(W + "tbl", new XElement(W + "tblPr"), new XElement(W + "tblGrid", new XElement(W + "gridCol")), new XElement(W + "tr", new XElement(W + "tc", Paragraph("in a table")))),
            Paragraph(new XElement(W + "r", new XElement(W + "drawing", "picture"))), Paragraph(Wrap("sp.confidential", Run("hidden")))));
        var item = Body(document).Items("incident")[1].ToString();
        Body(MoveUp(document, "incident[2]")).Items("incident")[0].ToString().ShouldBe(item);
        Read(MoveUp(document, "incident[2]")).Texts.Single(text => text.Text == "hidden").ShouldBe(new DocumentText("body", "hidden", "incident[1]/incident.description") { Confidential = true });
        Body(Remove(document, "incident[1]")).Items("incident")[0].ToString().ShouldBe(item);
        var gone = Remove(document, "incident[2]");
        (Read(gone).ConfidentialPassages, Body(gone).Descendants(W + "drawing").Count()).ShouldBe((0, 0));
    }

    [Fact]
    public void The_only_item_is_emptied_and_nothing_of_it_stays()
    {
        var document = Of("""{"victim":[{"victim.name":"Ilaria Venn","victim.consent.letter":"no"}]}""")
            .Edit(body => body.Items("victim")[0].Content().Add(Paragraph("She is ill"), Paragraph(new XElement(W + "r", new XElement(W + "drawing", "picture")))));
        var emptied = Remove(document, "victim[1]");
        ShouldReadAs(emptied, new Submission(Communication, "en", SpOffice.Submissions.Answers.None));
        Body(emptied).Items("victim").ShouldHaveSingleItem();
        foreach (var trace in new[] { "Ilaria", "She is ill", "picture" })
            Body(emptied).ToString().ShouldNotContain(trace);
    }

    [Fact]
    public void The_only_item_of_an_item_is_emptied_and_the_others_stay()
    {
        var given = new Submission(Nested.Form("communication"), "en", SpOffice.Submissions.Answers.None)
            .With("victim[1]/remedy[1]/remedy.body", new Answer.Text("a")).With("victim[2]/remedy[1]/remedy.body", new Answer.Text("b"));
        var document = SubmissionWriter.Write(given, Nested, null, false, Bounds.Native);
        ShouldReadAs(DocumentItems.Remove(document, "victim[1]/remedy[1]", given, Nested, Bounds.Native), given.With("victim[1]/remedy[1]/remedy.body", null), Nested);
    }

    [Theory, InlineData("victim[3]"), InlineData("person[2]")]
    public void An_item_that_is_not_there_is_neither_removed_nor_moved(string place)
    {
        Should.Throw<UnreadableException>(() => Remove(Sample(), place)).Id.ShouldBe("control-missing");
        Should.Throw<UnreadableException>(() => MoveUp(Sample(), place)).Id.ShouldBe("control-missing");
    }

    [Fact]
    public void The_first_item_is_not_moved_up() => Should.Throw<UnreadableException>(() => MoveUp(Sample(), "victim[1]")).Id.ShouldBe("control-missing");

    [Fact]
    public void A_document_that_tracks_changes_is_left_to_Word()
    {
        var document = Sample().EditPart("word/spSettings.xml", settings => settings.Add(new XElement(W + "trackRevisions")));
        Should.Throw<UnreadableException>(() => Remove(document, "victim[1]")).Id.ShouldBe("changes-tracked");
        Should.Throw<UnreadableException>(() => MoveUp(document, "victim[2]")).Id.ShouldBe("changes-tracked");
    }

    private static byte[] Remove(byte[] document, string place) => DocumentItems.Remove(document, place, Read(document).Submission, All, Bounds.Native);

    private static byte[] MoveUp(byte[] document, string place) => DocumentItems.MoveUp(document, place, Bounds.Native);

    private static IEnumerable<string> Written(Submission submission) => from item in submission.Items() where item.Group is not null select item.Place;

    private static void ShouldReadAs(byte[] document, Submission expected, Templates? templates = null)
    {
        Read(document, templates).Submission.ShouldHaveTheAnswersOf(Taken(expected, templates ?? All));
        SubmissionWriterTests.Errors(document).ShouldBeEmpty();
        Invariants.Violations(document).ShouldBeEmpty();
    }

    /// <summary>The answers as a document can hold them.</summary>
    private static Submission Taken(Submission given, Templates templates) =>
        AnswerJson.Read(System.Text.Encoding.UTF8.GetBytes(Json(given)), given.Form, given.Lang, templates);
}
