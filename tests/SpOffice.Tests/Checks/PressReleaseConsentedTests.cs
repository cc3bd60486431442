namespace SpOffice.Tests.Checks;

public class PressReleaseConsentedTests
{
    [Fact]
    public void Finds_a_release_that_would_publish_a_name_against_the_will_of_the_person() =>
        Case.Sample().With("request.press-release", "yes").WithNone("victim[1]/victim.consent.publication").Findings("press-release-consented").ShouldHaveSingleItem().Place.ShouldBe("request.press-release");

    [Fact]
    public void Is_silent_when_everybody_named_agreed() => Agreed.Findings("press-release-consented").ShouldBeEmpty();

    [Theory]
    [InlineData("victim[1]/victim.consent.press")]
    [InlineData("person[1]/person.consent.press")]
    [InlineData("person[1]/person.consent.publication")]
    public void Finds_that_somebody_named_said_no_to_one_of_the_two_purposes(string place)
    {
        Agreed.With(place, "no").Findings("press-release-consented").ShouldHaveSingleItem();
        Agreed.Without(place).Findings("press-release-consented").ShouldHaveSingleItem();
    }

    /// <summary>Each form that may ask for a press release asks those it names about it.</summary>
    [Theory]
    [InlineData("reprisals", "victim[1]/victim.consent.press")]
    [InlineData("reprisals", "person[1]/person.consent.press")]
    [InlineData("law", "person[1]/person.consent.press")]
    [InlineData("law", "person[1]/person.consent.publication")]
    public void Every_form_that_asks_for_a_release_asks_whom_it_names(string form, string place) =>
        Case.Sample("en", form).With("request.press-release", "yes").With(place, "no").Findings("press-release-consented").ShouldHaveSingleItem();

    private static Case Agreed => Case.Sample().With("request.press-release", "yes").With("victim[1]/victim.consent.press", "yes").With("person[1]/person.consent.press", "yes");
}
