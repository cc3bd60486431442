namespace SpOffice.Tests.Checks;

public class VisitReprisalReportedTests
{
    [Theory, InlineData("yes", 1), InlineData("no", 0)]
    public void Finds_a_punishment_after_a_meeting(string answer, int count) =>
        Case.Sample("en", "country-visit").With("visit.purpose", "after").With("visit.reprisals", answer).Findings("visit-reprisal-reported").Count.ShouldBe(count);
}
