namespace SpOffice.Tests.Checks;

public class PublicationRefusalStatedTests
{
    [Theory]
    [InlineData("no")]
    [InlineData(null)]
    public void Finds_that_nobody_asked_to_keep_the_name_out(string? withheld)
    {
        var draft = Case.Sample().With("victim[1]/victim.consent.publication", "no").Without("request.names-withheld");
        (withheld is null ? draft : draft.With("request.names-withheld", withheld)).Findings("publication-refusal-stated").ShouldHaveSingleItem();
    }

    [Fact]
    public void Finds_it_for_another_person_or_an_organisation_too() =>
        Case.Sample().With("person[1]/person.consent.publication", "no").Without("request.names-withheld").Findings("publication-refusal-stated").ShouldHaveSingleItem();

    [Fact]
    public void Is_silent_once_it_is_asked() => Case.Sample().With("victim[1]/victim.consent.publication", "no").Findings("publication-refusal-stated").ShouldBeEmpty();

    [Fact]
    public void Is_silent_for_a_pseudonym() => Case.Sample().Without("request.names-withheld").Findings("publication-refusal-stated").ShouldBeEmpty();
}
