using SpOffice.Checks;

namespace SpOffice.Tests.Checks;

public class DetaineeAgreedTests
{
    [Theory, InlineData("not-known"), InlineData("withheld")]
    public void Not_knowing_is_no_consent(string code) =>
        Case.Sample("en", "wgad").WithNone("victim[1]/victim.consent.wgad", code).Findings("detainee-agreed").ShouldHaveSingleItem().Severity.ShouldBe(Severity.Must);

    [Fact]
    public void Asks_each_person_of_a_group() =>
        Case.Sample("en", "wgad").With("victim[2]/victim.name", "Ana Ruiz").Findings("detainee-agreed").ShouldHaveSingleItem().Place.ShouldBe("victim[2]/victim.consent.wgad");

    [Fact]
    public void Is_silent_where_another_procedure_is_asked_for() => Case.Sample().Findings("detainee-agreed").ShouldBeEmpty();

    [Fact]
    public void Publication_is_asked_apart() =>
        Case.Sample("en", "wgad").Without("victim[1]/victim.consent.publication").Findings("consent-known").ShouldHaveSingleItem().Place.ShouldBe("victim[1]/victim.consent.publication");

    [Fact]
    public void Who_refuses_publication_asks_for_it() =>
        Case.Sample("en", "wgad").With("victim[1]/victim.consent.publication", "no").Findings("publication-refusal-stated").ShouldHaveSingleItem();
}
