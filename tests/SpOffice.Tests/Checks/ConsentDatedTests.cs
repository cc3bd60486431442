namespace SpOffice.Tests.Checks;

public class ConsentDatedTests
{
    [Fact]
    public void Finds_consent_without_a_date() => Case.Sample().WithNone("victim[2]/victim.consent.date").Findings("consent-dated").ShouldHaveSingleItem().Place.ShouldBe("victim[2]/victim.consent.date");

    [Fact]
    public void Is_silent_when_nobody_consented() => Case.Sample().Without("victim[2]/victim.consent.date").With("victim[2]/victim.consent.letter", "no").Findings("consent-dated").ShouldBeEmpty();

    [Theory]
    [InlineData("withheld")]
    [InlineData("not-applicable")]
    public void Takes_an_honest_non_answer(string none) => Case.Sample().WithNone("victim[2]/victim.consent.date", none).Findings("consent-dated").ShouldBeEmpty();
}
