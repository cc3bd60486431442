namespace SpOffice.Tests.Checks;

public class PublicityConsentedTests
{
    private static Case Public(string consent) => Case.Sample("en", "follow-up").With("follow-up.public", "yes").With("follow-up.public-detail", "A press conference in March 2027")
        .With("victim[1]/victim.consent.publication", consent).With("request.names-withheld", "yes");

    [Fact]
    public void Finds_public_use_of_a_name_whose_publication_was_refused() =>
        Public("no").Findings("publicity-consented").ShouldHaveSingleItem().Place.ShouldBe("follow-up.public");

    [Fact]
    public void Is_silent_once_publication_is_agreed_or_nobody_is_named()
    {
        Public("yes").Findings("publicity-consented").ShouldBeEmpty();
        Public("no").Without("victim[1]/victim.name").Findings("publicity-consented").ShouldBeEmpty();
    }
}
