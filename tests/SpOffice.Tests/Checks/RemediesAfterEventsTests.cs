namespace SpOffice.Tests.Checks;

public class RemediesAfterEventsTests
{
    [Fact]
    public void Finds_a_step_before_the_first_event() => Case.Sample().With("remedy[2]/remedy.date", "2025-03-13").Findings("remedies-after-events").ShouldHaveSingleItem().Place.ShouldBe("remedy[2]/remedy.date");

    [Theory]
    [InlineData("2025-03-14")]
    [InlineData("2025-03")]
    [InlineData("2025")]
    public void Is_silent_where_it_may_have_followed(string date) => Case.Sample().With("remedy[2]/remedy.date", date).Findings("remedies-after-events").ShouldBeEmpty();

    [Fact]
    public void Is_silent_when_an_event_has_no_date() => Case.Sample().With("remedy[2]/remedy.date", "2020").WithNone("incident[1]/incident.date").Findings("remedies-after-events").ShouldBeEmpty();
}
