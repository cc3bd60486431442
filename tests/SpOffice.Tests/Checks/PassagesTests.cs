using SpOffice.Checks;
using SpOffice.Submissions;
using SpOffice.Word;

namespace SpOffice.Tests.Checks;

public class PassagesTests
{
    /// <summary>Each edit is made, and then all of them are taken back, one by one.</summary>
    [Theory]
    [InlineData("en")]
    [InlineData("fr")]
    [InlineData("es")]
    public void What_was_seen_before_changes_no_finding(string lang)
    {
        var before = SubmissionReader.Read(SubmissionWriter.Write(Case.Templates.Sample(Case.Templates.Form("communication"), lang), Case.Templates, null, false, Bounds.Native), Case.Templates, Bounds.Native);
        (string Place, string Text)[] edits =
        [
            ("context.pattern", "His wife Anna Berg saw the NCDA and the V9. Annex 7 says so. Call +41 22 555 01 99. Ilaria Ven was there."),
            ("victim[1]/victim.name", "Anna Berg"),
            ("sender.name", "NCDA"),
            ("person[1]/person.name", "Ilaria Ven"),
            ("context.law", "[to be completed] criminal regime"),
        ];
        var states = edits.Aggregate(new List<Submission> { before.Submission }, (all, edit) => [.. all, all[^1].With(edit.Place, new Answer.Text(edit.Text))]);
        var looked = new Passages();
        foreach (var now in states.Concat(states.AsEnumerable().Reverse()))
            Found(before.With(now, Case.Templates), looked).ShouldBe(Found(before.With(now, Case.Templates), new()));
        Found(before.With(states[^1], Case.Templates), looked).ShouldNotBe(Found(before, looked));
    }

    private static List<string> Found(Reading reading, Passages looked) =>
        [.. CheckList.RunInParts(new Draft(reading, "case.docx", Case.Templates, Case.Today, looked)).Last()!.Findings.Select(finding => $"{finding.Check} {finding.Place} {finding.Variant} {string.Join(", ", finding.Values)}")];
}
