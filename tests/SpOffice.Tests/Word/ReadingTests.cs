using System.Xml.Linq;
using CsCheck;
using SpOffice.Checks;
using SpOffice.Submissions;
using SpOffice.Tests.Checks;
using SpOffice.Word;
using static SpOffice.Tests.Word.Documents;
using Case = SpOffice.Tests.Checks.Case;

namespace SpOffice.Tests.Word;

public sealed class ReadingTests
{
    private const string Named = "Oskar Lund";

    /// <summary>Changes of one submission: answers taken from any other, non-answers, and answers taken away, in an item more than the sample has too.</summary>
    private static readonly Gen<Submission> Changed = Gen.OneOf([.. Templates.Languages]).SelectMany(lang =>
    {
        var sample = All.Sample(Communication, lang);
        var places = AskedQuestion.Of(sample.WithItem("", "victim", SpOffice.Submissions.Answers.None).WithItem("", "remedy", SpOffice.Submissions.Answers.None)).Select(asked => asked.Place).ToArray();
        return Gen.Select(AnswerTrees.Of(Communication, All), Gen.Shuffle(places), Gen.Int[1, 12], (other, shuffled, count) =>
            Taken(shuffled.Take(count).Aggregate(sample, (now, place) => now.With(place, other.At(place)))));
    });

    /// <summary>A browser does one thing at a time: three hundred pages are read so much at a time that the user is not kept waiting.</summary>
    [Fact]
    public void A_long_document_is_read_in_many_steps_and_says_the_same()
    {
        var sample = Sample("en");
        var file = sample.Edit(body => body.Descendants(W + "body").First().AddFirst(
            Enumerable.Range(0, 9000).Select(_ => new XElement(W + "p", new XElement(W + "r", new XElement(W + "t", "A line of somebody's own."))))));
        var steps = SubmissionReader.ReadInParts(file, All, Bounds.Native).ToList();
        steps.Count.ShouldBeGreaterThan(100);
        steps.SkipLast(1).ShouldAllBe(step => step == null);
        steps[^1]!.Submission.ShouldHaveTheAnswersOf(Read(sample).Submission);
    }

    /// <summary>All but the length: the labels of an item that is not in the file yet stand on no page.</summary>
    [Fact]
    public void Changed_answers_are_found_wanting_as_they_are_once_written() => Changed.Sample(now =>
    {
        var before = Read(SubmissionWriter.Write(All.Sample(Communication, now.Lang), All, null, false, Bounds.Native));
        var written = Read(SubmissionWriter.Write(now, All, null, false, Bounds.Native));
        Findings(before.With(now, All)).Where(IsNotLength).ShouldBe(Findings(written).Where(IsNotLength));
    }, iter: 40, threads: 1);

    [Fact]
    public void A_confidential_passage_stays_while_another_answer_changes()
    {
        var before = WithPassage();
        var after = before.With(before.Submission.With("context.pattern", new Answer.Text($"{Named} was there.")), All);
        after.Texts.Where(text => text.Place == "context.law").ShouldBe(before.Texts.Where(text => text.Place == "context.law"));
        Findings(after).ShouldContain(finding => finding.StartsWith("confidential-kept-apart context.pattern"));
    }

    [Fact]
    public void A_changed_answer_with_a_confidential_passage_is_confidential_as_a_whole_as_in_the_saved_document()
    {
        var before = WithPassage();
        var after = before.With(before.Submission.With("context.law", new Answer.Text("New\nLines")), All);
        after.Texts.Where(text => text.Place == "context.law").ShouldAllBe(text => text.Confidential);
    }

    [Fact]
    public void A_name_in_the_new_reference_stands_in_the_header()
    {
        var before = Read(Sample());
        Findings(before.With(before.Submission.With("case.reference", new Answer.Text("Venn-1")), All)).ShouldContain(finding => finding.StartsWith("names-out-of-headers header"));
    }

    [Fact]
    public void What_was_read_changes_nothing_when_the_answers_stay()
    {
        var before = WithPassage();
        before.With(before.Submission, All).Texts.ShouldBe(before.Texts, ignoreOrder: true);
    }

    private static bool IsNotLength(string finding) => !finding.StartsWith("length-reasonable");

    private static Reading WithPassage() => Case.Sample().Saying("context.law", $"{Named}.").ConfidentialPassage(Named).Read();

    private static List<string> Findings(Reading reading) => [.. CheckList.Run(reading, "case.docx", All, Case.Today).Findings
        .Select(finding => $"{finding.Check} {finding.Place} {finding.Severity} {finding.Variant} {string.Join(", ", finding.Values)}").Order(StringComparer.Ordinal)];

    private static Submission Taken(Submission given) =>
        AnswerJson.Read(System.Text.Encoding.UTF8.GetBytes(Json(given)), given.Form, given.Lang, All);
}
