using SpOffice.Submissions;
using static SpOffice.Tests.Word.Documents;

namespace SpOffice.Tests.Submissions;

public class AskedQuestionTests
{
    [Fact]
    public void An_empty_form_asks_each_of_its_questions_once_but_those_of_rows() =>
        AskedQuestion.Of(new Submission(Communication, "en", SpOffice.Submissions.Answers.None)).Select(asked => asked.Question).ShouldBe(Communication.Questions.Where(pair => pair.Section.When is null && !pair.Question.RowOnly).Select(pair => pair.Question));

    [Fact]
    public void Every_answer_of_a_submission_is_asked_for_where_it_stands()
    {
        var sample = All.Sample(Communication, "fr");
        var asked = AskedQuestion.Of(sample).Where(asked => sample.At(asked.Place) is not null).ToList();
        asked.ShouldAllBe(asked => asked.Item.Answers[asked.Question.Id] == sample.At(asked.Place));
        asked.Count.ShouldBe(sample.Items().Sum(item => item.Answers.Values.Count));
    }

    [Fact]
    public void Each_item_asks_its_inner_items_before_the_next()
    {
        var nested = new Submission(Nested.Form("communication"), "en", SpOffice.Submissions.Answers.None).With("victim[1]/remedy[2]/remedy.body", new Answer.Text("a")).With("victim[2]/victim.name", new Answer.Text("b"));
        AskedQuestion.Of(nested).Where(asked => asked.Question.Id == "remedy.body").Select(asked => asked.Place)
            .ShouldBe(["victim[1]/remedy[1]/remedy.body", "victim[1]/remedy[2]/remedy.body", "victim[2]/remedy[1]/remedy.body"]);
    }
}
