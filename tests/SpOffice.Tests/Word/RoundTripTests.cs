using System.Text;
using CsCheck;
using SpOffice.Submissions;
using SpOffice.Word;

namespace SpOffice.Tests.Word;

public sealed class RoundTripTests
{
    [Fact]
    public void New_then_read_then_new_is_the_identity() => AnswerTrees.Of(Documents.Communication, Documents.All).Sample(given => IsIdentity(given, Documents.All), iter: 60, threads: 1);

    [Fact]
    public void Groups_may_nest_two_deep()
    {
        var form = Documents.Nested.Form("communication");
        form.GroupsIn("victim").ShouldBe(["remedy"]);
        AnswerTrees.Of(form, Documents.Nested).Sample(given => IsIdentity(given, Documents.Nested), iter: 30, threads: 1);
    }

    [Theory, MemberData(nameof(Documents.Languages), MemberType = typeof(Documents))]
    public void Every_country_and_every_mandate_is_read_back(string lang)
    {
        var mandates = Documents.All.Mandates.Find("", null).Select(mandate => mandate.Id).ToList();
        var countries = Documents.All.Countries.Codes.ToList();
        var answers = Answers.None.With("request.mandates", new Answer.Several([.. mandates]))
            .WithItems("addressee", countries.Select(code => Answers.None.With("addressee.country", new Answer.Text(code))));
        IsIdentity(new Submission(Documents.Communication, lang, answers), Documents.All).ShouldBeTrue();
    }

    internal static bool IsIdentity(Submission given, Templates templates)
    {
        var taken = Take(given, templates);
        var document = SubmissionWriter.Write(taken, templates, null, isSample: false, Bounds.Native);
        var reading = Documents.Read(document, templates);
        reading.Submission.ShouldHaveTheAnswersOf(taken);
        Take(reading.Submission, templates).ShouldHaveTheAnswersOf(taken);
        reading.Unclear.ShouldBeEmpty();
        reading.Twice.ShouldBeEmpty();
        return SubmissionWriter.Write(reading.Submission, templates, null, isSample: false, Bounds.Native).AsSpan().SequenceEqual(document);
    }

    /// <summary>The answers as <c>--answers</c> takes them.</summary>
    private static Submission Take(Submission given, Templates templates) =>
        AnswerJson.Read(Encoding.UTF8.GetBytes(Documents.Json(given)), given.Form, given.Lang, templates);
}
