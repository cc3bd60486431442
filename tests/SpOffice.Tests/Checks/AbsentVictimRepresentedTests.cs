namespace SpOffice.Tests.Checks;

public class AbsentVictimRepresentedTests
{
    [Theory]
    [InlineData("dead")]
    [InlineData("missing")]
    public void Finds_that_the_dead_and_the_missing_seem_to_have_consented(string situation) =>
        Case.Sample().With("victim[2]/victim.situation", situation).Findings("absent-victim-represented").ShouldHaveSingleItem().Place.ShouldBe("victim[2]/victim.consent.giver");

    [Fact]
    public void Is_silent_when_the_family_consented() =>
        Case.Sample().With("victim[2]/victim.situation", "dead").With("victim[2]/victim.consent.giver", "family").Findings("absent-victim-represented").ShouldBeEmpty();

    [Fact]
    public void Is_silent_when_a_reason_is_given() =>
        Case.Sample().With("victim[2]/victim.situation", "missing").With("victim[2]/victim.consent.relation", "No relative is alive; we act for the village.").Findings("absent-victim-represented").ShouldBeEmpty();
}
