namespace SpOffice.Tests.Checks;

public class ReportWindowTests
{
    private static Case On(int year, int month, int day) => Case.Sample("en", "reprisals").On(new DateOnly(year, month, day));

    [Fact]
    public void Finds_an_act_outside_the_year_of_the_report() =>
        On(2026, 11, 25).With("incident[1]/incident.date", "2026-03").Findings("report-window").ShouldHaveSingleItem().Variant.ShouldBe("outside");

    [Fact]
    public void Is_silent_inside_the_year_for_a_case_reported_before_and_for_other_recipients()
    {
        On(2026, 11, 25).With("incident[1]/incident.date", "2026-05-01").Findings("report-window").ShouldBeEmpty();
        On(2026, 11, 25).With("incident[1]/incident.date", "2026-03").With("reprisal.reported", "yes").Findings("report-window").ShouldBeEmpty();
        On(2026, 11, 25).With("incident[1]/incident.date", "2026-03").WithAll("reprisal.recipients", "mandate", "ohchr-team").Findings("report-window").ShouldBeEmpty();
    }

    [Theory]
    [InlineData(15, false)]
    [InlineData(16, true)]
    public void Says_from_16_April_that_the_day_for_input_is_over(int day, bool isLate) =>
        On(2027, 4, day).Findings("report-window").Any(finding => finding.Variant == "late").ShouldBe(isLate);

    [Theory]
    [InlineData("2027-04-16", 2027, 4, 20)]
    [InlineData("2027-04-30", 2027, 5, 3)]
    public void Explains_the_days_between_input_and_the_end_of_the_year(string act, int year, int month, int day) =>
        On(year, month, day).With("incident[1]/incident.date", act).Findings("report-window").ShouldContain(finding => finding.Place == "incident[1]/incident.date" && finding.Variant == "gap");
}
