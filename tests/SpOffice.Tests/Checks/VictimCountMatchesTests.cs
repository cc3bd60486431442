namespace SpOffice.Tests.Checks;

public class VictimCountMatchesTests
{
    [Fact]
    public void Finds_a_number_that_is_not_the_list() => Case.Sample().With("case.victim-count", "5").Findings("victim-count-matches").ShouldHaveSingleItem().Place.ShouldBe("case.victim-count");

    [Fact]
    public void Counts_a_group_in_full() =>
        Case.Sample().With("victim[2]/victim.number", "40").With("case.victim-count", "41").Findings("victim-count-matches").ShouldBeEmpty();

    [Theory]
    [InlineData("victim[2]/victim.number", "about forty")]
    [InlineData("case.victim-count", "several")]
    public void Is_silent_when_a_number_is_not_known(string place, string said) => Case.Sample().With(place, said).With("victim[1]/victim.number", "1").Findings("victim-count-matches").ShouldBeEmpty();
}
