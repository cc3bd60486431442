using SpOffice.Checks;

namespace SpOffice.Tests.Checks;

public class ChildConsentExplainedTests
{
    [Theory]
    [InlineData("victim.age", "17")]
    [InlineData("victim.age", "17 years")]
    [InlineData("victim.birth-date", "2010-01")]
    public void Is_a_hint_for_who_is_under_18(string question, string value) =>
        Case.Sample().Without("victim[2]/victim.age", "victim[2]/victim.birth-date").With($"victim[2]/{question}", value).Findings("child-consent-explained")
            .ShouldHaveSingleItem().Severity.ShouldBe(Severity.Hint);

    [Theory]
    [InlineData("18")]
    [InlineData("34")]
    [InlineData("between 10 and 20")]
    public void Is_silent_for_adults_and_unclear_ages(string age) =>
        Case.Sample().Without("victim[2]/victim.birth-date").With("victim[2]/victim.age", age).Findings("child-consent-explained").ShouldBeEmpty();

    [Fact]
    public void Is_silent_when_a_parent_consented() =>
        Case.Sample().Without("victim[2]/victim.birth-date").With("victim[2]/victim.age", "9").With("victim[2]/victim.consent.giver", "family").Findings("child-consent-explained").ShouldBeEmpty();
}
