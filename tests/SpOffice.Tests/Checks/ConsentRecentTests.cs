namespace SpOffice.Tests.Checks;

public class ConsentRecentTests
{
    [Theory]
    [InlineData("2026-05-24")]
    [InlineData("2026-04")]
    [InlineData("2025")]
    public void Finds_consent_older_than_six_months(string date) => Case.Sample().With("victim[2]/victim.consent.date", date).Findings("consent-recent").ShouldHaveSingleItem();

    [Theory]
    [InlineData("2026-05-25")]
    [InlineData("2026-05")]
    [InlineData("2026")]
    public void Is_silent_where_it_may_be_younger(string date) => Case.Sample().With("victim[2]/victim.consent.date", date).Findings("consent-recent").ShouldBeEmpty();

    [Theory]
    [InlineData("V2")]
    [InlineData("V1, V2")]
    public void Finds_that_something_has_happened_since(string victims) =>
        Case.Sample().With("incident[2]/incident.date", "2026-11-02").With("incident[2]/incident.victims", victims).Findings("consent-recent")
            .ShouldContain(finding => finding.Variant == "changed" && finding.Place == "victim[2]/victim.consent.date");

    [Fact]
    public void Is_silent_when_it_happened_to_somebody_else() =>
        Case.Sample().With("incident[3]/incident.date", "2026-11-02").Findings("consent-recent").ShouldHaveSingleItem().Place.ShouldBe("victim[1]/victim.consent.date");
}
