namespace SpOffice.Tests.Checks;

public class EventPlacedTests
{
    [Fact]
    public void Finds_an_event_without_a_place() => Case.Sample().Without("incident[3]/incident.place").Findings("event-placed").ShouldHaveSingleItem().Place.ShouldBe("incident[3]/incident.place");

    [Fact]
    public void Is_content_with_a_country() => Case.Sample().With("incident[3]/incident.place", "Arvenia").Findings("event-placed").ShouldBeEmpty();
}
