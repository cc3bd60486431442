namespace SpOffice.Tests.Checks;

public class TimetableAheadTests
{
    [Fact]
    public void Finds_a_bill_without_a_date() => Case.Sample("en", "law").Without("stage").Findings("timetable-ahead").ShouldHaveSingleItem().Variant.ShouldBeNull();

    [Theory, InlineData("law-in-force"), InlineData("practice")]
    public void Asks_no_dates_of_what_is_in_force(string kind) => Case.Sample("en", "law").With("law.kind", kind).Without("stage").Findings("timetable-ahead").ShouldBeEmpty();

    [Fact]
    public void Finds_that_every_step_is_over() =>
        Case.Sample("en", "law").On(new(2027, 2, 1)).Findings("timetable-ahead").ShouldHaveSingleItem().Place.ShouldBe("stage[4]/stage.date");

    [Theory, InlineData(25, 11, "2026-12-08"), InlineData(8, 12, "2026-12-08"), InlineData(9, 12, "2027-01-01")]
    public void The_next_step_is_the_window(int day, int month, string until)
    {
        var report = Case.Sample("en", "law").On(new(2026, month, day)).Report();
        (report.Likely, report.Until?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)).ShouldBe(("law-window", until));
    }

    [Fact]
    public void A_law_in_force_has_no_window() => Case.Sample("en", "law").With("law.kind", "law-in-force").Without("stage").Report().Likely.ShouldBe("law");
}
