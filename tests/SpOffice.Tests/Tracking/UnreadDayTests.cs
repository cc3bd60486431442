using SpOffice.Tracking;

namespace SpOffice.Tests.Tracking;

public sealed class UnreadDayTests
{
    private static readonly byte[] Case = Trackers.Add(Trackers.New(), Trackers.Sample()).File;

    [Theory, InlineData("31 June 2026"), InlineData("soon"), InlineData("2026-02-30"), InlineData("03/04/2026"), InlineData("August 2026")]
    public void A_day_that_cannot_be_read_is_told_and_nothing_is_counted_from_it(string typed)
    {
        var tracker = Sent(typed);
        UnreadDay.Of(tracker).ShouldBe([new UnreadDay("Submissions", 2, "submission.sent")]);
        DueList.Of(tracker, Trackers.Today).ShouldNotContain(due => due.Rule == "acknowledgement-nudge");
        UnreadDay.Of(tracker)[0].Told(tracker).Values.Select(value => value.Value).ShouldBe(["Submissions", "2", "Sent by us"]);
    }

    [Theory, InlineData("2026-08-01"), InlineData("1 August 2026"), InlineData("31/08/2026")]
    public void A_day_that_can_be_read_is_not_told(string typed) => UnreadDay.Of(Sent(typed)).ShouldBeEmpty();

    [Theory, InlineData("en"), InlineData("fr"), InlineData("es")]
    public void A_new_tracker_with_its_sessions_has_none(string lang) => UnreadDay.Of(Trackers.Open(Trackers.New(lang))).ShouldBeEmpty();

    [Theory, InlineData("known", 1), InlineData("estimated", 0), InlineData("unknown", 0)]
    public void The_day_of_a_letter_may_be_words_where_it_is_said_not_to_be_known(string dating, int told) =>
        UnreadDay.Of(Typed("Communications", new() { ["case.reference"] = "K7QM", ["letter.reference"] = "AL XAA 3/2026", ["letter.dated"] = "about August", ["letter.dating"] = dating })).Length.ShouldBe(told);

    [Fact]
    public void A_call_without_a_day_is_told() =>
        UnreadDay.Of(Typed("Calendar", new() { ["calendar.what"] = "A call", ["calendar.from"] = "soon", ["calendar.kind"] = "call" })).ShouldHaveSingleItem().Column.ShouldBe("calendar.from");

    [Fact]
    public void Of_a_closed_case_nothing_is_told() =>
        UnreadDay.Of(Trackers.Open(Trackers.Log(Sent("soon").File, new CaseEvent("K7QM", "closed", null)))).ShouldBeEmpty();

    private static Tracker Sent(string typed)
    {
        var submission = Trackers.Open(Case).Rows("Submissions").Single();
        return Typed("Submissions", new() { ["case.reference"] = "K7QM", ["submission.form"] = submission["submission.form"], ["submission.sent"] = typed });
    }

    private static Tracker Typed(string table, Dictionary<string, string> values) => Trackers.Open(Trackers.Set(Case, table, values));
}
