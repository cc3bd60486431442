namespace SpOffice.Tests.Checks;

public class PlaceholdersReplacedTests
{
    [Fact]
    public void Finds_help_text_in_an_answer() => Firing.Cases["placeholders-replaced"]("fr").Findings("placeholders-replaced").ShouldHaveSingleItem().Place.ShouldBe("incident[2]/incident.victims");

    [Theory]
    [InlineData("[insert the article]")]
    [InlineData("Lorem ipsum dolor")]
    [InlineData("Click or tap here to enter text.")]
    [InlineData("[TBC]")]
    public void Finds_traces_of_a_template(string trace) => Case.Sample().Saying("context.law", trace).Findings("placeholders-replaced").ShouldHaveSingleItem().Variant.ShouldBe("text");

    [Theory]
    [InlineData("[sic]")]
    [InlineData("[name withheld]")]
    [InlineData("the date [of 3 May]")]
    public void Is_silent_for_brackets_that_people_write(string said) => Case.Sample().Saying("context.law", said).Findings("placeholders-replaced").ShouldBeEmpty();

    [Fact]
    public void Does_not_take_an_empty_form_for_a_careless_one() => Case.Empty().Findings("placeholders-replaced").ShouldBeEmpty();
}
