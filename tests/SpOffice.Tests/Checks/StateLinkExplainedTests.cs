namespace SpOffice.Tests.Checks;

public class StateLinkExplainedTests
{
    [Fact]
    public void Finds_a_company_among_perpetrators_without_its_link() => Firing.Cases["state-link-explained"]("en").Findings("state-link-explained").ShouldHaveSingleItem().Place.ShouldBe("perpetrator[2]/perpetrator.state-link");

    [Fact]
    public void Takes_that_the_link_is_not_known() => Case.Sample().With("perpetrator[2]/perpetrator.kind", "non-state").Findings("state-link-explained").ShouldBeEmpty();

    [Fact]
    public void Is_silent_when_the_letter_goes_to_a_company() =>
        Firing.Cases["state-link-explained"]("en").With("addressee[1]/addressee.kind", "company").With("addressee[1]/addressee.name", "Quay Refining").Report().Findings.ShouldBeEmpty();
}
