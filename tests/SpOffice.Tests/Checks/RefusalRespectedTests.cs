namespace SpOffice.Tests.Checks;

public class RefusalRespectedTests
{
    [Fact]
    public void Finds_a_name_that_stayed_after_the_refusal() =>
        Case.Sample().With("victim[1]/victim.consent.letter", "no").Findings("refusal-respected").ShouldHaveSingleItem().Place.ShouldBe("victim[1]/victim.name");

    [Fact]
    public void Is_silent_for_a_pseudonym() => Case.Sample().With("victim[2]/victim.consent.letter", "no").Findings("refusal-respected").ShouldBeEmpty();
}
