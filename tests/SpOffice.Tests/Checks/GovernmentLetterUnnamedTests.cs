namespace SpOffice.Tests.Checks;

public class GovernmentLetterUnnamedTests
{
    [Fact]
    public void Finds_a_name_in_a_letter_to_the_Government() =>
        Case.Sample("en", "country-visit").With("visit.purpose", "own-government").Findings("government-letter-unnamed").ShouldHaveSingleItem().Place.ShouldBe("person[1]/person.name");

    [Fact]
    public void Is_silent_for_an_official_and_in_a_letter_to_the_experts()
    {
        Case.Sample("en", "country-visit").With("visit.purpose", "own-government").With("person[1]/person.role", "official").Findings("government-letter-unnamed").ShouldBeEmpty();
        Case.Sample("en", "country-visit").Findings("government-letter-unnamed").ShouldBeEmpty();
    }
}
