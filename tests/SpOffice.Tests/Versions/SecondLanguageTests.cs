using SpOffice.Checks;
using SpOffice.Submissions;
using SpOffice.Tests.Word;
using SpOffice.Versions;
using SpOffice.Word;
using Case = SpOffice.Tests.Checks.Case;

namespace SpOffice.Tests.Versions;

/// <summary>The same case in another language of documents.</summary>
public sealed class SecondLanguageTests
{
    public static TheoryData<string, string, string> Pairs => [.. from form in Case.Templates.Forms from lang in Templates.Languages from other in Templates.Languages where lang != other select (form.Id, lang, other)];

    [Theory, MemberData(nameof(Pairs))]
    public void Words_are_marked_names_stay_choices_and_dates_translate_themselves_and_no_consent_comes_along(string form, string from, string to)
    {
        var reading = Case.Sample(from, form).Read();
        var facts = CarriedFacts.Of(reading, reading.Submission.Form, to, null, Case.Templates, beside: true);
        var now = Documents.Read(SubmissionWriter.Write(facts.Submission, Case.Templates, null, false, Bounds.Native)).Submission;
        now.ShouldHaveTheAnswersOf(facts.Submission);
        (now.Lang, now.Purpose).ShouldBe((to, reading.Submission.Purpose));
        foreach (var asked in AskedQuestion.Of(reading.Submission))
        {
            var (question, before, after) = (Case.Templates.Questions[asked.Question.Id], asked.Item.Answers[asked.Question.Id], now.At(asked.Place));
            if (question.IsAboutConsent)
                after.ShouldBeNull(asked.Place);
            else if (before is Answer.Text text && after is Answer.Text carried && question.IsTranslated && text.Value.Any(char.IsLetter))
                (Untranslated.IsMarked(carried.Value, Case.Templates), carried.Value.EndsWith(text.Value, StringComparison.Ordinal)).ShouldBe((true, true), asked.Place);
            else if (after is not null)
                after.ShouldBe(before, asked.Place);
        }
    }

    [Fact]
    public void Every_text_that_waits_for_its_translation_is_found()
    {
        var reading = Case.Sample("en").Read();
        var facts = CarriedFacts.Of(reading, reading.Submission.Form, "fr", null, Case.Templates);
        var made = Documents.Read(SubmissionWriter.Write(facts.Submission, Case.Templates, null, false, Bounds.Native));
        var marked = AskedQuestion.Of(made.Submission).Where(asked => asked.Item.Answers[asked.Question.Id] is Answer.Text text && Untranslated.IsMarked(text.Value, Case.Templates)).Select(asked => asked.Place).ToList();
        marked.Count.ShouldBeGreaterThan(20);
        CheckList.Run(made, "case.docx", Case.Templates, Case.Today).Findings.Where(finding => finding.Check == "answers-translated").Select(finding => finding.Place).Order().ShouldBe(marked.Order());
        var again = CarriedFacts.Of(made, made.Submission.Form, "es", null, Case.Templates);
        again.Submission.At("context.law").ShouldBe(made.Submission.At("context.law"));
    }
}
