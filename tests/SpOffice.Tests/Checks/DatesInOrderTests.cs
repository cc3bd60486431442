namespace SpOffice.Tests.Checks;

public class DatesInOrderTests
{
    [Theory]
    [InlineData("incident[1]/incident.date", "2026-12", "future")]
    [InlineData("remedy[1]/remedy.date", "2027", "future")]
    [InlineData("victim[2]/victim.consent.date", "2026-11-26", "consent")]
    [InlineData("victim[2]/victim.birth-date", "2026", "birth")]
    public void Finds_dates_that_cannot_be(string place, string date, string variant) =>
        Case.Sample().With(place, date).Findings("dates-in-order").ShouldHaveSingleItem().ShouldSatisfyAllConditions(
            finding => finding.Place.ShouldBe(place), finding => finding.Variant.ShouldBe(variant));

    [Theory]
    [InlineData("incident[1]/incident.date", "2026-11")]
    [InlineData("incident[1]/incident.date", "2026-11-25")]
    [InlineData("incident[1]/incident.date", "2026")]
    public void Is_silent_where_the_day_may_have_come(string place, string date) => Case.Sample().With(place, date).Findings("dates-in-order").ShouldBeEmpty();

    [Fact]
    public void Lets_a_hearing_and_a_threatened_event_lie_ahead()
    {
        Case.Sample().With("incident[2]/incident.event", "trial").With("incident[2]/incident.date", "2026-12-03").Findings("dates-in-order").ShouldBeEmpty();
        Case.Sample().With("case.status", "threatened").With("incident[2]/incident.date", "2026-12-03").Findings("dates-in-order").ShouldBeEmpty();
    }

    [Theory]
    [InlineData("2025-03", true)]
    [InlineData("2025-03-14", true)]
    [InlineData("2025-03-13", false)]
    public void Knows_that_a_release_follows_an_arrest(string release, bool silent) =>
        Case.Sample().With("incident[2]/incident.event", "release").With("incident[2]/incident.date", release).Findings("dates-in-order").Count.ShouldBe(silent ? 0 : 1);

    [Fact]
    public void Is_silent_for_a_release_from_an_arrest_that_is_not_listed() =>
        Case.Sample().With("incident[1]/incident.event", "release").Findings("dates-in-order").ShouldBeEmpty();
}
