namespace SpOffice.Tests.Checks;

public class EventDatedTests
{
    [Fact]
    public void Finds_an_event_without_a_date() => Case.Sample().WithNone("incident[3]/incident.date").Findings("event-dated").ShouldHaveSingleItem().Place.ShouldBe("incident[3]/incident.date");

    [Fact]
    public void Finds_that_there_is_no_event() => Case.Empty().Findings("event-dated").ShouldHaveSingleItem();

    [Theory]
    [InlineData("2025")]
    [InlineData("2025-05~")]
    public void Is_content_with_a_month_or_a_year(string date) => Case.Sample().With("incident[3]/incident.date", date).Findings("event-dated").ShouldBeEmpty();
}
