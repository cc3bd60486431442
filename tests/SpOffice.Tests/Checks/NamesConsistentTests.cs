namespace SpOffice.Tests.Checks;

public class NamesConsistentTests
{
    [Theory]
    [InlineData("Ilaria Vern")]
    [InlineData("Illaria Venn")]
    [InlineData("Ilária Venn")]
    [InlineData("Thomas Arkwell")]
    [InlineData("TOMAS ARKWEL")]
    public void Finds_another_spelling(string said) => Case.Sample().Saying("context.pattern", $"Then {said} came.").Findings("names-consistent").ShouldHaveSingleItem().Place.ShouldBe("context.pattern");

    [Theory]
    [InlineData("Ilaria Venn")]
    [InlineData("ILARIA VENN")]
    [InlineData("Ilaria")]
    [InlineData("the Venn family")]
    [InlineData("Oskar Venn")]
    [InlineData("Ilaria went")]
    [InlineData("Tomas A. Arkwell")]
    public void Is_silent_for_the_name_and_for_other_people(string said) => Case.Sample().Saying("context.pattern", $"Then {said} came.").Findings("names-consistent").ShouldBeEmpty();

    [Fact]
    public void Lets_two_listed_people_have_names_that_are_alike() =>
        Case.Sample().With("person[2]/person.name", "Ilario Venn").With("person[2]/person.role", "lawyer").With("person[2]/person.consent", "yes")
            .Saying("context.pattern", "Ilaria Venn and Ilario Venn came.").Findings("names-consistent").ShouldBeEmpty();

    /// <summary>The name begins before the text, ends after it, or shares no word.</summary>
    [Theory]
    [InlineData("Venn")]
    [InlineData("Ilaria")]
    [InlineData("Ilario Vern")]
    public void Is_silent_where_a_text_is_shorter_than_the_name_or_shares_no_word(string said) =>
        Case.Sample().With("context.pattern", said).Findings("names-consistent").ShouldBeEmpty();

    [Fact]
    public void Says_a_name_once_for_each_place_in_the_order_of_the_list() =>
        Case.Sample().Saying("context.pattern", "Thomas Arkwell, Ilaria Vern, Ilaria Vern.").Findings("names-consistent").Select(finding => finding.Values[0].Value.Value)
            .ShouldBe(["victim[1]", "person[1]"]);
}
