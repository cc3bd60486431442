namespace SpOffice.Tests.Checks;

public class MomentWeighedTests
{
    [Theory, InlineData("visit", 1), InlineData("session", 1), InlineData("reply", 1), InlineData("no-moment", 0)]
    public void Finds_a_moment_of_high_risk_and_no_other(string moment, int count) =>
        Case.Sample("en", "reprisals").With("reprisal.moment", moment).Findings("moment-weighed").Count.ShouldBe(count);
}
