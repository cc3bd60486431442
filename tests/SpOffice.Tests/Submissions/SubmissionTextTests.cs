using SpOffice.Submissions;
using Case = SpOffice.Tests.Checks.Case;

namespace SpOffice.Tests.Submissions;

public class SubmissionTextTests
{
    [Theory]
    [InlineData("en")]
    [InlineData("fr")]
    [InlineData("es")]
    public void Holds_every_answer_of_the_sample_under_its_label(string lang)
    {
        var sample = Case.Templates.Sample(Case.Templates.Form("communication"), lang);
        var text = SubmissionText.Of(sample, Case.Templates);
        foreach (var asked in AskedQuestion.Of(sample).Where(asked => asked.Item.Answers[asked.Question.Id] is not null))
        {
            var words = AnswerWords.Of(asked.Item.Answers[asked.Question.Id]!, Case.Templates.Questions[asked.Question.Id], Case.Templates, lang);
            text.ShouldContain($"{Case.Templates.Documents[lang].Questions[asked.Question.Id].Label}\n{words}\n");
        }
    }

    [Fact]
    public void Leaves_out_what_is_not_answered()
    {
        var form = Case.Templates.Form("communication");
        SubmissionText.Of(new Submission(form, "en", Answers.None), Case.Templates).ShouldBe(Case.Templates.Documents["en"].Forms[form.Id].Title);
    }
}
