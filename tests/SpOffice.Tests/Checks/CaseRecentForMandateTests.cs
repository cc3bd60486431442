namespace SpOffice.Tests.Checks;

public class CaseRecentForMandateTests
{
    [Fact]
    public void Finds_an_old_case_for_a_mandate_that_takes_recent_ones() => Firing.Cases["case-recent-for-mandate"]("en").Findings("case-recent-for-mandate").ShouldHaveSingleItem().Place.ShouldBe("request.mandates");

    [Fact]
    public void Is_silent_for_other_mandates() => Firing.Cases["case-recent-for-mandate"]("en").WithAll("request.mandates", "health").Findings("case-recent-for-mandate").ShouldBeEmpty();

    [Theory]
    [InlineData("incident[3]/incident.date", "2024-11-25")]
    [InlineData("incident[3]/incident.date", "2024")]
    [InlineData("case.status", "continuing")]
    public void Is_silent_for_a_later_event_and_for_harm_that_goes_on(string place, string value) => Firing.Cases["case-recent-for-mandate"]("en").With(place, value).Findings("case-recent-for-mandate").ShouldBeEmpty();
}
