using SpOffice.Submissions;
using SpOffice.Word;

namespace SpOffice.Tests.Word;

/// <summary>Questions of a mandate that is chosen after the document was made.</summary>
public sealed class SectionAdditionTests
{
    [Theory, MemberData(nameof(Documents.Languages), MemberType = typeof(Documents))]
    public void A_mandate_chosen_later_brings_its_questions_to_the_end_of_the_document(string lang)
    {
        var file = Write(Begun(lang));
        var reading = Documents.Read(file);
        reading.Controls.Keys.ShouldNotContain("torture.treatment");
        var now = reading.Submission.With("request.mandates", new Answer.Several(["torture"])).With("torture.treatment", new Answer.Text("Facts.")).With("torture.danger", new Answer.Several(["no-care", "solitary"]));
        var saved = SubmissionFill.Save(file, reading, now, Documents.All, Bounds.Native);
        SubmissionWriterTests.Errors(saved).ShouldBeEmpty();
        Invariants.Violations(saved).ShouldBeEmpty();
        var again = Documents.Read(saved);
        again.Submission.ShouldHaveTheAnswersOf(now);
        again.Controls.Keys.ShouldContain("torture.visits");
        again.Controls.Keys.ShouldNotContain("defender.work");
        var headings = Paragraphs(saved).Where(text => text.EndsWith(Documents.All.Documents[lang].Sections["supplement-torture"], StringComparison.Ordinal));
        var last = Paragraphs(file).Last(text => char.IsDigit(text.FirstOrDefault()) && text.Contains(". ", StringComparison.Ordinal));
        headings.ShouldHaveSingleItem().ShouldStartWith($"{int.Parse(last[..last.IndexOf('.')], System.Globalization.CultureInfo.InvariantCulture) + 1}. ");
        SubmissionFill.Save(saved, again, now, Documents.All, Bounds.Native).ShouldBeSameAs(saved);
    }

    [Fact]
    public void Each_mandate_asks_its_own_questions_and_those_of_no_other()
    {
        var form = Documents.All.Form("communication");
        foreach (var section in form.Sections.Where(section => section.When is not null))
        {
            var chosen = Begun("en").With("request.mandates", new Answer.Several([section.When!.Equal!.Value]));
            AskedQuestion.Of(chosen).Where(asked => asked.Section.When is not null).Select(asked => asked.Section.Id).Distinct().ShouldBe([section.Id]);
        }
        AskedQuestion.Of(Begun("en")).ShouldAllBe(asked => asked.Section.When == null);
    }

    [Fact]
    public void What_was_answered_stays_when_the_mandate_goes()
    {
        var file = Write(Documents.All.Sample(Documents.All.Form("communication"), "en"));
        var reading = Documents.Read(file);
        var saved = SubmissionFill.Save(file, reading, reading.Submission.With("request.mandates", new Answer.Several(["health"])), Documents.All, Bounds.Native);
        Documents.Read(saved).Submission.At("torture.held").ShouldNotBeNull();
    }

    private static IEnumerable<string> Paragraphs(byte[] file) => Documents.Body(file).Descendants(Documents.W + "p").Select(paragraph => paragraph.Value);

    private static Submission Begun(string lang) => new(Documents.All.Form("communication"), lang, FirstAnswers.Of(Documents.All.Form("communication"), "K7QM", null));

    private static byte[] Write(Submission submission) => SubmissionWriter.Write(submission, Documents.All, null, false, Bounds.Native);
}
