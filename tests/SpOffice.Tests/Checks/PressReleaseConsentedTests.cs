namespace SpOffice.Tests.Checks;

public class PressReleaseConsentedTests
{
    [Fact]
    public void Finds_a_release_that_would_publish_a_name_against_the_will_of_the_person() =>
        Case.Sample().With("request.press-release", "yes").WithNone("victim[1]/victim.consent.publication").Findings("press-release-consented").ShouldHaveSingleItem().Place.ShouldBe("request.press-release");

    [Fact]
    public void Is_silent_when_everybody_named_agreed() => Case.Sample().With("request.press-release", "yes").Findings("press-release-consented").ShouldBeEmpty();
}
