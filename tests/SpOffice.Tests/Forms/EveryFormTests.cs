using System.Text;
using SpOffice.Submissions;
using SpOffice.Tests.Word;
using SpOffice.Word;

namespace SpOffice.Tests.Forms;

/// <summary>What holds of every form in every language.</summary>
public sealed class EveryFormTests
{
    public static TheoryData<string, string> All => [.. from form in Documents.All.Forms from lang in form.Languages select (form.Id, lang)];

    [Theory, MemberData(nameof(All))]
    public void The_validator_and_our_invariants_find_nothing(string form, string lang)
    {
        foreach (var document in Begun(form, lang).Append(Sample(form, lang)).Select(Write))
        {
            SubmissionWriterTests.Errors(document).ShouldBeEmpty();
            Invariants.Violations(document).ShouldBeEmpty();
        }
    }

    [Theory, MemberData(nameof(All))]
    public void Every_answer_of_the_sample_is_read_back_from_the_form_it_is(string form, string lang)
    {
        var reading = Documents.Read(Write(Sample(form, lang)));
        (reading.Submission.Form.Id, reading.Submission.Lang, reading.SenderApart).ShouldBe((form, lang, true));
        reading.Submission.ShouldHaveTheAnswersOf(Sample(form, lang));
        (reading.Unclear.Length + reading.Twice.Length + reading.PlaceholderLeft.Length + reading.UnknownTags.Length + reading.Authors.Length).ShouldBe(0);
    }

    [Theory, MemberData(nameof(All))]
    public void A_form_is_known_by_its_questions_when_its_mark_is_lost(string form, string lang)
    {
        var file = Write(Sample(form, lang)).Edit(root => root.Descendants(Documents.W + "sdt").Single(control => control.Tag()?.StartsWith("sp.form/") == true).Remove());
        Documents.Read(file).Submission.Form.Id.ShouldBe(form);
    }

    [Theory, MemberData(nameof(All))]
    public void The_sample_answers_every_question_it_asks(string form, string lang) =>
        AskedQuestion.Of(Sample(form, lang)).Where(asked => asked.Item.Answers[asked.Question.Id] is null).Select(asked => asked.Place).ShouldBeEmpty();

    [Fact]
    public void Samples_of_a_form_say_the_same_in_every_language()
    {
        foreach (var form in Documents.All.Forms)
        {
            var (english, others) = (Places(Sample(form.Id, "en")), form.Languages.Select(lang => Places(Sample(form.Id, lang))));
            others.ShouldAllBe(places => places.SequenceEqual(english), form.Id);
        }
    }

    [Theory, MemberData(nameof(All))]
    public void Any_answers_to_a_form_are_read_back(string form, string lang) =>
        CsCheck.Check.Sample(AnswerTrees.Of(Documents.All.Form(form), Documents.All), given =>
        {
            var taken = AnswerJson.Read(Encoding.UTF8.GetBytes(Documents.Json(given with { Lang = lang })), given.Form, lang, Documents.All);
            Documents.Read(Write(taken)).Submission.ShouldHaveTheAnswersOf(taken);
        }, iter: 8, threads: 1);

    private static List<string> Places(Submission sample) =>
        [.. AskedQuestion.Of(sample).Where(asked => asked.Item.Answers[asked.Question.Id] is not (null or Answer.None)).Select(asked => asked.Place)];

    private static Submission Sample(string form, string lang) => Documents.All.Sample(Documents.All.Form(form), lang);

    /// <summary>The empty form, and the one that each purpose begins with.</summary>
    private static IEnumerable<Submission> Begun(string id, string lang)
    {
        var form = Documents.All.Form(id);
        var purposes = form.Purpose is { } question ? Documents.All.Questions[question].Options : [];
        return purposes.Prepend(null).Select(purpose => new Submission(form, lang, FirstAnswers.Of(form, "K7QM", purpose)));
    }

    private static byte[] Write(Submission submission) => SubmissionWriter.Write(submission, Documents.All, null, isSample: false, Bounds.Native);
}
