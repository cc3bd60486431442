namespace SpOffice.Tests.Checks;

public sealed class ConsentNotWithdrawnTests
{
    [Theory]
    [InlineData("victim[1]/victim.consent.withdrawn")]
    [InlineData("person[1]/person.consent.withdrawn")]
    public void Finds_somebody_who_took_consent_back_and_is_still_named(string place) =>
        Case.Sample().With(place, "2026-11-20").Findings("consent-not-withdrawn").ShouldHaveSingleItem().Place.ShouldBe(place);

    [Fact]
    public void Is_silent_once_the_name_is_gone() =>
        Case.Sample().With("victim[1]/victim.consent.withdrawn", "2026-11-20").Without("victim[1]/victim.name").Findings("consent-not-withdrawn").ShouldBeEmpty();
}
