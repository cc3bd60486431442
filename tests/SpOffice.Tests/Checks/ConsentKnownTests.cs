namespace SpOffice.Tests.Checks;

public class ConsentKnownTests
{
    [Theory]
    [InlineData("not-known")]
    [InlineData("withheld")]
    public void Finds_a_named_victim_without_yes_or_no(string none) =>
        Case.Sample().WithNone("victim[1]/victim.consent.letter", none).Findings("consent-known").ShouldHaveSingleItem().Place.ShouldBe("victim[1]/victim.consent.letter");

    [Fact]
    public void Asks_for_both_consents_of_every_victim_who_is_named() =>
        Case.Sample().With("victim[2]/victim.name-kind", "real-name").With("victim[2]/victim.name", "Rolf Oden")
            .Without("victim[2]/victim.consent.letter", "victim[2]/victim.consent.publication").Findings("consent-known").Count.ShouldBe(2);

    [Fact]
    public void Is_silent_once_consent_is_given_or_refused() => Case.Sample().With("victim[1]/victim.consent.letter", "no").Findings("consent-known").ShouldBeEmpty();

    [Theory]
    [InlineData("Hope", "pseudonym")]
    [InlineData("R. O.", "real-name")]
    [InlineData("V2", "real-name")]
    public void Is_silent_while_no_name_is_there(string name, string kind) =>
        Case.Sample().With("victim[2]/victim.name", name).With("victim[2]/victim.name-kind", kind).WithNone("victim[2]/victim.consent.letter").Findings("consent-known").ShouldBeEmpty();
}
