using SpOffice.Checks;
using SpOffice.Submissions;
using SpOffice.Word;

namespace SpOffice.Tests.Checks;

public class CrowdTests
{
    private static readonly Submission Crowd = Checks.Crowd.Of(500, Case.Templates);

    /// <summary>Two victims bear nearly the same name: a spelling between the two may mean either, their own names do not.</summary>
    [Fact]
    public void Finds_among_five_hundred_victims_the_missing_consent_and_the_spelling_between_two_names_and_nothing_else()
    {
        var now = Crowd.With("victim[250]/victim.consent.letter", null)
            .With("victim[77]/victim.name", new Answer.Text("Mirela Tovasko")).With("victim[401]/victim.name", new Answer.Text("Mirela Tovaska"))
            .With("context.pattern", new Answer.Text("Mirela Tovasko and Mirela Tovaska were held. Then Mirela Tovask was."));
        var found = Found(now);
        found.SkipLast(1).ShouldBe(
        [
            "consent-known victim[250]/victim.consent.letter: victim[250], victim.consent.letter",
            "names-consistent context.pattern: victim[77], context.pattern",
            "names-consistent context.pattern: victim[401], context.pattern",
        ]);
        found[^1].ShouldStartWith("length-reasonable document");
    }

    [Fact]
    public void Finds_the_one_of_five_hundred_victims_who_is_listed_twice_and_the_one_whom_no_event_befell()
    {
        var first = Enumerable.Range(1, 499).Select(number => $"V{number}");
        var now = Crowd.With("victim[300]/victim.name", Crowd.At("victim[20]/victim.name"))
            .With("incident[1]/incident.victims", new Answer.Text(string.Join(", ", first)))
            .With("incident[2]/incident.victims", new Answer.Text("V1")).With("incident[3]/incident.victims", new Answer.Text("v1"));
        Found(now).ShouldContain("victims-distinct victim[300]/victim.name: victim[300], victim[20]");
        Found(now).Where(finding => finding.StartsWith("references-known", StringComparison.Ordinal)).ShouldBe(["references-known victim[500]/victim.reference: victim[500]"]);
    }

    private static List<string> Found(Submission now)
    {
        var reading = SubmissionReader.Read(SubmissionWriter.Write(now, Case.Templates, null, false, Bounds.Native), Case.Templates, Bounds.Native);
        return [.. CheckList.Run(reading, "case.docx", Case.Templates, Case.Today).Findings
            .Select(finding => $"{finding.Check} {finding.Place}: {string.Join(", ", finding.Values.Select(value => value.Value.Value))}")];
    }
}
