using System.Text;
using System.Xml.Linq;
using CsCheck;
using SpOffice.Submissions;
using SpOffice.Word;
using static SpOffice.Tests.Word.Documents;

namespace SpOffice.Tests.Word;

public sealed class SubmissionSaveTests
{
    [Theory, MemberData(nameof(Languages), MemberType = typeof(Documents))]
    public void A_document_that_says_all_this_already_stays_the_very_same(string lang)
    {
        var document = Sample(lang);
        Save(document, Read(document).Submission).ShouldBeSameAs(document);
    }

    [Fact]
    public void Any_answers_saved_over_any_others_are_read_back() =>
        Gen.Select(AnswerTrees.Of(Communication, All), AnswerTrees.Of(Communication, All)).Sample((first, second) =>
        {
            var now = Taken(second with { Lang = first.Lang });
            var saved = Save(SubmissionWriter.Write(Taken(first), All, null, false, Bounds.Native), now);
            Read(saved).Submission.ShouldHaveTheAnswersOf(now);
            Invariants.Violations(saved).ShouldBeEmpty();
            Save(saved, now).ShouldBeSameAs(saved);
        }, iter: 20, threads: 1);

    [Fact]
    public void Answers_are_set_and_taken_away()
    {
        var sample = All.Sample(Communication, "en");
        var saved = Save(Sample(), sample.With("context.law", null).With("victim[2]/victim.name", new Answer.Text("Bao")));
        Body(saved).Control("context.law").Descendants(W + "t").Single().Value.ShouldBe(All.Documents["en"].Questions["context.law"].Placeholder);
        Read(saved).Submission.ShouldHaveTheAnswersOf(sample.With("context.law", null).With("victim[2]/victim.name", new Answer.Text("Bao")));
        SubmissionWriterTests.Errors(saved).ShouldBeEmpty();
    }

    [Fact]
    public void Taking_an_answer_away_is_a_deletion_while_the_document_tracks()
    {
        var document = Sample().EditPart("word/spSettings.xml", settings => settings.Add(new XElement(W + "trackRevisions")));
        var now = Read(document).Submission.With("context.law", null);
        var saved = Save(document, now);
        var control = Body(saved).Control("context.law");
        string.Concat(control.Descendants(W + "del").Descendants(W + "delText").Select(text => text.Value)).ShouldContain("Penal Code");
        control.Descendants(W + "t").ShouldBeEmpty();
        Save(saved, now).ShouldBeSameAs(saved);
    }

    [Fact]
    public void The_header_forgets_a_reference_that_is_taken_away()
    {
        var package = Package.Open(Save(Sample(), All.Sample(Communication, "en").With("case.reference", null)), Bounds.Native);
        Encoding.UTF8.GetString(package["word/spHeader.xml"]!).ShouldNotContain("K7QM");
    }

    [Fact]
    public void An_answer_without_its_control_is_not_saved()
    {
        var document = Sample().Edit(body => body.Control("context.law").Remove());
        Should.Throw<UnreadableException>(() => Save(document, All.Sample(Communication, "en"))).Id.ShouldBe("control-missing");
    }

    [Fact]
    public void An_answer_that_holds_another_is_not_taken_away()
    {
        var document = Of("""{"case.reference":"K7QM","context.law":"x"}""").Edit(body => body.Control("context.law").Content().Element(W + "p")!.Add(new XElement(body.Control("victim.name"))));
        Should.Throw<UnreadableException>(() => Save(document, Read(document).Submission.With("context.law", null))).Id.ShouldBe("answers-inside");
    }

    private static byte[] Save(byte[] document, Submission now) => SubmissionFill.Save(document, Read(document), now, All, Bounds.Native);

    private static Submission Taken(Submission given) => AnswerJson.Read(Encoding.UTF8.GetBytes(Json(given)), given.Form, given.Lang, All);
}
