namespace SpOffice.Tests.Checks;

public class RefusalRespectedTests
{
    [Theory]
    [InlineData("third-committee", "victim.consent.diplomats"), InlineData("third-committee", "victim.consent.publication")]
    [InlineData("press-request", "victim.consent.press"), InlineData("own-facts", "victim.consent.publication")]
    public void Whoever_refuses_one_consent_of_a_brief_is_not_named_in_it(string purpose, string consent) =>
        Case.SampleFor(purpose, "en", "advocacy").With($"victim[1]/{consent}", "no").Findings("refusal-respected").ShouldHaveSingleItem().Place.ShouldBe("victim[1]/victim.name");

    [Theory, InlineData("person.consent"), InlineData("person.consent.publication")]
    public void Another_person_who_refuses_is_not_named_in_a_brief(string consent) =>
        Case.Sample(form: "advocacy").With($"person[1]/{consent}", "no").Findings("refusal-respected").ShouldHaveSingleItem().Place.ShouldBe("person[1]/person.name");

    [Fact]
    public void Finds_a_name_that_stayed_after_the_refusal() =>
        Case.Sample().With("victim[1]/victim.consent.letter", "no").Findings("refusal-respected").ShouldHaveSingleItem().Place.ShouldBe("victim[1]/victim.name");

    [Fact]
    public void Is_silent_for_a_pseudonym() => Case.Sample().With("victim[2]/victim.consent.letter", "no").Findings("refusal-respected").ShouldBeEmpty();
}
