using SpOffice.Checks;

namespace SpOffice.Tests.Checks;

public class SixElementsKnownTests
{
    [Theory]
    [InlineData("2026-10", "day", Severity.Should)]
    [InlineData("2025", "month", Severity.Must)]
    public void Wants_the_day_and_must_have_the_month(string date, string variant, Severity severity)
    {
        var finding = Case.Sample("en", "wgeid").With("incident[1]/incident.date", date).Findings("six-elements-known").ShouldHaveSingleItem();
        (finding.Variant, finding.Severity).ShouldBe((variant, severity));
    }

    [Fact]
    public void Takes_no_pseudonym() =>
        Case.Sample("en", "wgeid").WithNone("victim[1]/victim.name", "withheld").Findings("six-elements-known").ShouldHaveSingleItem().Place.ShouldBe("victim[1]/victim.name");

    [Fact]
    public void Is_content_with_one_force_that_is_known() =>
        Case.Sample("en", "wgeid").With("perpetrator[2]/perpetrator.kind", "unknown").Findings("six-elements-known").ShouldBeEmpty();

    [Fact]
    public void An_element_that_is_missing_is_a_must_with_its_number() =>
        Case.Sample("en", "wgeid").Without("perpetrator", "remedy", "action.national").Report().Findings.Where(finding => finding.Severity == Severity.Must)
            .Select(finding => finding.Rule).ShouldBe(["D4.d", "D4.e"], ignoreOrder: true);

    [Fact]
    public void Asks_no_elements_of_a_general_allegation() => Case.Sample("en", "wgeid").With("wgeid.request", "allegation").With("allegation.obstacles", "Archives are closed.")
        .Without("victim", "incident", "perpetrator", "action.national", "remedy").Report().Findings.ShouldBeEmpty();
}
