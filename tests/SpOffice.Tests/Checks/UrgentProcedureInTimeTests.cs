namespace SpOffice.Tests.Checks;

public class UrgentProcedureInTimeTests
{
    [Theory, InlineData("2026-09-08", 1), InlineData("2026-09-09", 0), InlineData("2026-08-25", 1), InlineData("2026-08-24", 0)]
    public void Speaks_in_the_last_two_weeks_of_the_three_months(string date, int found) =>
        Case.Sample("en", "wgeid").With("incident[1]/incident.date", date).Findings("urgent-procedure-in-time").Count.ShouldBe(found);

    [Fact]
    public void Is_silent_where_nobody_has_disappeared() =>
        Case.Sample("en", "wgeid").With("wgeid.request", "at-risk").With("incident[1]/incident.date", "2026-09-01").Findings("urgent-procedure-in-time").ShouldBeEmpty();
}
