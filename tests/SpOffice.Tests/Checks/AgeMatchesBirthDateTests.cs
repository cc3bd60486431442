namespace SpOffice.Tests.Checks;

public class AgeMatchesBirthDateTests
{
    [Theory]
    [InlineData("1990", "52")]
    [InlineData("1990-01-01", "37")]
    [InlineData("1990~", "45")]
    public void Finds_an_age_that_cannot_be(string born, string age) =>
        Case.Sample().With("victim[2]/victim.birth-date", born).With("victim[2]/victim.age", age).Findings("age-matches-birth-date").ShouldHaveSingleItem().Place.ShouldBe("victim[2]/victim.age");

    [Theory]
    [InlineData("1990", "34")]
    [InlineData("1990", "35")]
    [InlineData("1990", "36")]
    [InlineData("1990~", "39")]
    [InlineData("1990", "about 38")]
    [InlineData("1990", "unos 30 o 40")]
    [InlineData("1990", "thirties")]
    public void Is_silent_for_the_age_then_or_now_and_for_guesses(string born, string age) =>
        Case.Sample().With("victim[2]/victim.birth-date", born).With("victim[2]/victim.age", age).Findings("age-matches-birth-date").ShouldBeEmpty();
}
