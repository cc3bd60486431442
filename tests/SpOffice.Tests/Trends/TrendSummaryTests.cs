using SpOffice.Submissions;
using SpOffice.Tests.Word;
using SpOffice.Trends;

namespace SpOffice.Tests.Trends;

public sealed class TrendSummaryTests
{
    [Fact]
    public void Counts_by_month_place_and_kind_and_hides_what_is_small()
    {
        var trends = TrendSummary.Of([Case(6, "2026-03-02", "Port Alder, Atlantis", "arrest"), Case(3, "2026-04", "Greywater, Atlantis", "threat"), Case(2, "2025", "greywater, ATLANTIS", "threat")], "fr", false, Documents.All);
        trends.Select(trend => trend.By).ShouldBe(["month", "place", "kind"]);
        trends[0].Rows.ShouldBe([("2025", null), ("mars 2026", 6), ("avril 2026", null)]);
        trends[0].Total.ShouldBe(11);
        trends[1].Rows.ShouldBe([("Port Alder, Atlantis", 6), ("Greywater, Atlantis", 5)]);
        trends[2].Rows[0].ShouldBe((Documents.All.Documents["fr"].Option("incident.event", "arrest"), 6));
    }

    [Fact]
    public void One_small_count_does_not_follow_from_the_total()
    {
        var month = TrendSummary.Of([Case(6, "2026-03", "A", "arrest"), Case(2, "2026-04", "A", "arrest")], "en", false, Documents.All)[0];
        (month.Rows.Select(row => row.Count), month.Total).ShouldSatisfyAllConditions(found => found.Item1.ShouldBe([6, null]), found => found.Total.ShouldBeNull());
    }

    [Fact]
    public void Coarse_places_end_with_the_last_part() =>
        TrendSummary.Of([Case(5, "2026", "Mill road, Greywater, Atlantis", "arrest")], "en", true, Documents.All)[1].Rows.ShouldBe([("Atlantis", 5)]);

    [Fact]
    public void A_form_without_events_adds_nothing() =>
        TrendSummary.Of([new Submission(Documents.All.Form("advocacy"), "en", Answers.None)], "en", false, Documents.All).ShouldAllBe(trend => trend.Rows.IsEmpty && trend.Total == null);

    private static Submission Case(int events, string date, string place, string kind) => new(Documents.All.Form("communication"), "en", Answers.None.WithItems("incident",
        Enumerable.Repeat(Answers.None.With("incident.date", new Answer.Date(PartialDate.FromEdtf(date)!.Value)).With("incident.place", new Answer.Text(place)).With("incident.event", new Answer.Choice(kind)), events)));
}
