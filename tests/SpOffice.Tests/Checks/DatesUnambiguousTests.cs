using SpOffice.Checks;

namespace SpOffice.Tests.Checks;

public class DatesUnambiguousTests
{
    [Fact]
    public void Finds_figures_that_may_be_read_in_two_ways() =>
        Case.Sample().Replaced("6 October 2026", "10/6/2026").Findings("dates-unambiguous").ShouldHaveSingleItem().Severity.ShouldBe(Severity.Should);

    [Theory]
    [InlineData("14/6/2026"), InlineData("6/6/2026"), InlineData("6.10.2026"), InlineData("2026-10-06"), InlineData("6 Oct 2026"), InlineData("10/2026")]
    public void Is_silent_where_one_reading_is_possible(string date) =>
        Case.Sample().Replaced("6 October 2026", date).Findings("dates-unambiguous").ShouldBeEmpty();
}
