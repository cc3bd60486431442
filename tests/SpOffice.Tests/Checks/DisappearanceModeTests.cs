using System.Text.Json.Nodes;

namespace SpOffice.Tests.Checks;

public class DisappearanceModeTests
{
    [Theory]
    [InlineData("2026-10-12", "wgeid-urgent", "2027-01-12")]
    [InlineData("2026-08-25", "wgeid-urgent", "2026-11-25")]
    [InlineData("2026-08-24", "wgeid-standard", null)]
    [InlineData("2026-09", "wgeid-urgent", "2026-12-01")]
    [InlineData("2026-11-30~", "wgeid-urgent", "2027-02-28")]
    public void Follows_from_the_date_and_the_day_of_sending(string date, string mode, string? until) => Of(Case.Sample("en", "wgeid").With("incident[1]/incident.date", date)).ShouldBe((mode, until));

    [Theory, InlineData("2026-08-24", "wgeid-linked", "2027-08-24"), InlineData("2025-11-25", "wgeid-linked", "2026-11-25"), InlineData("2025-11-24", "wgeid-standard", null), InlineData("2026-10-12", "wgeid-urgent", "2027-01-12")]
    public void A_case_linked_with_a_recent_one_has_a_year(string date, string mode, string? until) =>
        Of(Case.Sample("en", "wgeid").With("wgeid.linked-case", "yes").With("incident[1]/incident.date", date)).ShouldBe((mode, until));

    [Theory, InlineData("at-risk", "wgeid-appeal"), InlineData("intervention", "wgeid-intervention"), InlineData("allegation", "wgeid-allegation"), InlineData("observations", "wgeid-observations-undated")]
    public void Other_requests_have_no_last_day(string request, string mode) => Of(Case.Sample("en", "wgeid").With("wgeid.request", request)).ShouldBe((mode, null));

    [Fact]
    public void The_family_has_six_months_to_object() =>
        Of(Case.Sample("en", "wgeid").With("wgeid.request", "observations").With("observations.received", "2026-11-20")).ShouldBe(("wgeid-observations", "2027-05-20"));

    [Fact]
    public void Counts_from_the_disappearance_and_not_from_an_earlier_threat() =>
        Of(Case.Sample("en", "wgeid").With("incident[2]/incident.event", "threat").With("incident[2]/incident.date", "2026-01-05")).ShouldBe(("wgeid-urgent", "2027-01-12"));

    [Fact]
    public void Waits_for_a_date() => Of(Case.Empty("en", "wgeid")).ShouldBe(("wgeid-undated", null));

    /// <summary>The months stand in two files, for the checks and for the tracker.</summary>
    [Fact]
    public void Counts_the_months_that_the_tracker_counts()
    {
        var deadlines = JsonNode.Parse(File.ReadAllText(Repository.Template("deadlines.json")))!["deadlines"]!.AsArray();
        int Months(string id) => deadlines.Single(row => (string?)row!["id"] == id)!["offset"]!["months"]!.GetValue<int>();
        var limits = Case.Templates.Rules["urgent-procedure-in-time"].Limits!;
        (limits["months"], limits["linkedMonths"], limits["objectionMonths"]).ShouldBe((Months("wgeid-urgent"), Months("wgeid-linked-case"), Months("wgeid-objection")));
    }

    private static (string, string?) Of(Case draft)
    {
        var report = draft.Report();
        return (report.Likely, report.Until?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
    }
}
