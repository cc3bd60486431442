namespace SpOffice.Tests.Checks;

public class FamilyAgreedTests
{
    [Fact]
    public void Finds_that_the_family_was_not_asked() =>
        Case.Sample("en", "wgeid").Without("victim[1]/victim.consent.wgeid").Findings("family-agreed").ShouldHaveSingleItem().Severity.ShouldBe(SpOffice.Checks.Severity.Must);

    [Theory, InlineData("lawyer"), InlineData("other-sender")]
    public void Asks_everybody_who_is_no_relative(string kind) =>
        Case.Sample("en", "wgeid").With("sender.kind", kind).With("victim[1]/victim.consent.wgeid", "no").Findings("family-agreed").ShouldHaveSingleItem();

    [Fact]
    public void Asks_no_relative_for_the_consent_of_relatives() =>
        Case.Sample("en", "wgeid").With("sender.kind", "relative").Without("victim[1]/victim.consent.wgeid").Findings("family-agreed").ShouldBeEmpty();

    [Theory, InlineData("allegation"), InlineData("observations"), InlineData("intervention")]
    public void Is_silent_where_no_case_is_brought(string request) =>
        Case.Sample("en", "wgeid").With("wgeid.request", request).Without("victim").With("sender.family-contact", "no").Findings("family-agreed").ShouldBeEmpty();

    [Fact]
    public void Finds_that_the_sender_cannot_stay_in_contact() =>
        Case.Sample("en", "wgeid").WithNone("sender.family-contact").Findings("family-agreed").ShouldHaveSingleItem().Variant.ShouldBe("contact");
}
