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
}
