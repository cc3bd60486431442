namespace SpOffice.Tests.Checks;

public class ReferencesKnownTests
{
    [Theory]
    [InlineData("incident[1]/incident.victims", "V3")]
    [InlineData("incident[1]/incident.description", "V21 was there.")]
    [InlineData("request.measures", "Release V3.")]
    public void Finds_a_reference_without_a_victim(string place, string said) => Case.Sample().Saying(place, said).Findings("references-known").ShouldHaveSingleItem().Place.ShouldBe(place);

    [Theory]
    [InlineData("They came in a G7 with an F16 and A4 paper.")]
    [InlineData("V1's hand and (V2).")]
    [InlineData("Law 21, v2.0")]
    public void Is_silent_for_other_codes(string said) => Case.Sample().Saying("context.law", said).Findings("references-known").ShouldBeEmpty();

    [Fact]
    public void Finds_a_victim_to_whom_nothing_happened() =>
        Case.Sample().With("incident[2]/incident.victims", "V1").Findings("references-known").ShouldHaveSingleItem().Place.ShouldBe("victim[2]/victim.reference");

    [Fact]
    public void Is_silent_when_an_event_does_not_say_whom_it_befell() =>
        Case.Sample().With("incident[2]/incident.victims", "everybody").Findings("references-known").ShouldBeEmpty();

    [Fact]
    public void Is_silent_without_references() => Case.Sample().Without("victim[1]/victim.reference", "victim[2]/victim.reference").Findings("references-known").ShouldBeEmpty();
}
