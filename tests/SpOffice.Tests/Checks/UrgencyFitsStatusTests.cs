namespace SpOffice.Tests.Checks;

public class UrgencyFitsStatusTests
{
    [Fact]
    public void Finds_urgency_for_what_has_ended() => Case.Sample().With("case.status", "ended").Findings("urgency-fits-status").ShouldHaveSingleItem().Place.ShouldBe("case.status");

    [Theory]
    [InlineData("continuing", "yes")]
    [InlineData("threatened", "yes")]
    [InlineData("ended", "no")]
    public void Is_silent_otherwise(string status, string urgent) => Case.Sample().With("case.status", status).With("urgent.requested", urgent).Findings("urgency-fits-status").ShouldBeEmpty();
}
