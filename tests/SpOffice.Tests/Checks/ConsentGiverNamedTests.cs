namespace SpOffice.Tests.Checks;

public class ConsentGiverNamedTests
{
    [Fact]
    public void Finds_consent_from_nobody() =>
        Case.Sample().WithNone("victim[2]/victim.consent.giver").Findings("consent-giver-named").ShouldHaveSingleItem().Place.ShouldBe("victim[2]/victim.consent.giver");

    [Fact]
    public void Asks_why_somebody_else_consented() =>
        Case.Sample().WithNone("victim[1]/victim.consent.relation", "not-applicable").Findings("consent-giver-named").ShouldHaveSingleItem().Variant.ShouldBe("relation");

    [Fact]
    public void Is_silent_when_the_victim_consented() => Case.Sample().Without("victim[2]/victim.consent.relation").Findings("consent-giver-named").ShouldBeEmpty();

    [Fact]
    public void Leaves_the_missing_to_the_check_of_absent_victims() =>
        Case.Sample().Without("victim[2]/victim.consent.giver").With("victim[2]/victim.situation", "missing").Findings("consent-giver-named").ShouldBeEmpty();
}
