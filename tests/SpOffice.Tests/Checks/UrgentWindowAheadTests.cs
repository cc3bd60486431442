namespace SpOffice.Tests.Checks;

public class UrgentWindowAheadTests
{
    [Theory]
    [InlineData("3 November 2026")]
    [InlineData("October 2026")]
    [InlineData("3/11/2026")]
    public void Finds_a_date_that_has_passed(string window) => Case.Sample().With("urgent.window", window).Findings("urgent-window-ahead").ShouldHaveSingleItem().Place.ShouldBe("urgent.window");

    [Fact]
    public void Finds_a_date_among_a_few_words() =>
        Case.Sample().With("victim[1]/victim.situation", "free").With("urgent.window", "Hearing on 3 November 2026").Findings("urgent-window-ahead").ShouldHaveSingleItem();

    [Theory]
    [InlineData("25 November 2026")]
    [InlineData("Hearing moved from 3 November 2026 to 9 December 2026")]
    [InlineData("November 2026")]
    [InlineData("The threats began on 3 November 2026 and the eviction may come any day.")]
    [InlineData("Every day")]
    public void Is_silent_while_there_is_time(string window) =>
        Case.Sample().With("victim[1]/victim.situation", "free").With("urgent.window", window).Findings("urgent-window-ahead").ShouldBeEmpty();

    [Fact]
    public void Lets_a_detention_go_on_from_a_date() => Case.Sample().With("urgent.window", "Every day since 14 March 2025").Findings("urgent-window-ahead").ShouldBeEmpty();

    [Fact]
    public void Is_silent_when_nothing_is_urgent() => Case.Sample().With("urgent.requested", "no").With("urgent.window", "3 November 2026").Findings("urgent-window-ahead").ShouldBeEmpty();
}
