namespace SpOffice.Tests.Checks;

public class ReportConsentedTests
{
    [Theory, InlineData("victim.consent.risk"), InlineData("victim.consent.report")]
    public void Finds_a_no_to_either_statement_also_where_nobody_is_named(string consent) =>
        Case.Sample("en", "reprisals").With("victim[1]/victim.name-kind", "pseudonym").With($"victim[1]/{consent}", "no").Findings("report-consented")
            .ShouldHaveSingleItem().Place.ShouldBe($"victim[1]/{consent}");

    [Fact]
    public void Is_silent_when_the_report_is_no_recipient() =>
        Case.Sample("en", "reprisals").WithAll("reprisal.recipients", "mandate").With("victim[1]/victim.consent.report", "no").Findings("report-consented").ShouldBeEmpty();

    [Fact]
    public void A_consent_without_an_answer_is_a_must() =>
        Case.Sample("en", "reprisals").Without("victim[1]/victim.consent.report").Findings("consent-known").ShouldHaveSingleItem().Place.ShouldBe("victim[1]/victim.consent.report");
}
