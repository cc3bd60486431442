using SpOffice.Tracking;

namespace SpOffice.Tests.Tracking;

/// <summary>The State's time runs from the letter's own date (facts G1).</summary>
public sealed class DueListTests
{
    private static readonly byte[] Case = Trackers.Add(Trackers.New(), Trackers.Sample()).File;

    [Fact]
    public void Without_a_receipt_write_again_and_without_a_letter_look_it_up_but_never_is_the_State_late()
    {
        var due = Due(Happened("sent", 2026, 8, 1));
        due["K7QM/acknowledgement-nudge"].Day.ShouldBe(new DateOnly(2026, 8, 15));
        due["K7QM/no-letter-known"].Day.ShouldBe(new DateOnly(2026, 10, 10));
        due.Keys.ShouldNotContain(id => id.Contains("reply"));
    }

    [Fact]
    public void A_receipt_ends_the_wait_for_it() => Due(Happened("sent", 2026, 8, 1), Happened("acknowledged", 2026, 8, 3)).Keys.ShouldNotContain("K7QM/acknowledgement-nudge");

    [Fact]
    public void The_reply_is_due_sixty_days_after_the_letter_and_the_letter_is_then_public()
    {
        var due = Due(Happened("sent", 2026, 8, 1), Happened("letter", 2026, 9, 1) with { Letter = "al xaa 3/2026" });
        due["K7QM/allegation-letter-reply"].Day.ShouldBe(new DateOnly(2026, 10, 31));
        due["K7QM/letter-published"].Day.ShouldBe(new DateOnly(2026, 10, 31));
        due["K7QM/consent-before-publication"].Day.ShouldBe(new DateOnly(2026, 10, 16));
        due.Keys.ShouldNotContain("K7QM/no-letter-known");
    }

    [Fact]
    public void The_day_that_the_letter_names_wins() =>
        Due(Happened("letter", 2026, 9, 1) with { Deadline = new DateOnly(2026, 9, 20) })["K7QM/allegation-letter-reply"].Day.ShouldBe(new DateOnly(2026, 9, 20));

    [Theory, InlineData("estimated"), InlineData("unknown")]
    public void A_date_that_is_not_known_makes_no_reply_due(string dating)
    {
        var due = Due(Happened("letter", 2026, 9, 1) with { Dating = dating });
        due.Keys.ShouldNotContain("K7QM/allegation-letter-reply");
        due["K7QM/letter-published"].Basis.ShouldBe("letter-estimated");
    }

    [Fact]
    public void Regular_cases_of_the_working_groups_are_not_looked_for_in_the_database()
    {
        var due = Due(Happened("letter", 2026, 9, 1) with { Procedure = "wgad" });
        due["K7QM/wgad-reply"].Day.ShouldBe(new DateOnly(2026, 10, 31));
        due.Keys.ShouldNotContain("K7QM/letter-published");
        Due(Happened("letter", 2026, 9, 1) with { Procedure = "wgeid" }).Keys.ShouldNotContain(id => id.Contains("reply") || id.Contains("published"));
    }

    [Fact]
    public void A_reply_asks_for_comments_until_they_are_sent()
    {
        Due(Happened("letter", 2026, 9, 1), Happened("reply", 2026, 10, 1)).Keys.ShouldContain("K7QM/comments-on-reply");
        Due(Happened("letter", 2026, 9, 1), Happened("reply", 2026, 10, 1), Happened("comments", 2026, 10, 9)).Keys.ShouldNotContain(id => id.Contains("comments") || id.Contains("allegation"));
    }

    [Fact]
    public void Six_months_after_an_opinion_and_after_consent_something_is_due()
    {
        var due = Due(Happened("opinion", 2026, 8, 31) with { Procedure = "wgad" });
        due["K7QM/wgad-follow-up"].Day.ShouldBe(new DateOnly(2027, 2, 28));
        due["K7QM/consent-renewal/V1"].Day.ShouldBe(new DateOnly(2027, 4, 5));
    }

    [Theory, InlineData(2026, 4, 10, "2026-04-15"), InlineData(2026, 4, 20, "2026-04-20"), InlineData(2026, 5, 1, "2027-04-15")]
    public void Input_on_reprisals_is_due_on_15_April_or_at_once_when_that_is_past(int year, int month, int day, string due) =>
        Due(Happened("reprisal", year, month, day))["K7QM/reprisals-input"].Day.ToString("yyyy-MM-dd").ShouldBe(due);

    [Fact]
    public void A_closed_case_asks_for_nothing() => Due(Happened("sent", 2026, 8, 1), new CaseEvent("K7QM", "closed", null)).Keys.ShouldNotContain(id => id.StartsWith("K7QM"));

    [Fact]
    public void A_day_of_the_users_own_wins_and_its_note_is_shown()
    {
        var file = Trackers.Set(Trackers.Log(Case, Happened("sent", 2026, 8, 1)), "Deadlines", new() { ["deadline.id"] = "K7QM/acknowledgement-nudge", ["deadline.own-date"] = "2026-09-30", ["deadline.note"] = "they wrote back" });
        var due = DueList.Of(Trackers.Open(file), Trackers.Today).Single(due => due.Id == "K7QM/acknowledgement-nudge");
        (due.Day, due.Note).ShouldBe((new DateOnly(2026, 9, 30), "they wrote back"));
    }

    [Fact]
    public void A_number_of_the_users_own_replaces_ours()
    {
        var file = Trackers.Set(Trackers.Log(Case, Happened("sent", 2026, 8, 1)), "Rules", new() { ["rule.id"] = "acknowledgement-nudge", ["rule.offset"] = "21" });
        DueList.Of(Trackers.Open(file), Trackers.Today).Single(due => due.Rule == "acknowledgement-nudge").Day.ShouldBe(new DateOnly(2026, 8, 22));
    }

    [Fact]
    public void The_table_of_deadlines_follows_and_a_deadline_that_is_over_keeps_its_row()
    {
        var file = Refreshed(Trackers.Log(Case, Happened("sent", 2026, 8, 1)));
        Row(file)["deadline.due"].ShouldBe("2026-08-15");
        file = Refreshed(Trackers.Log(file, Happened("acknowledged", 2026, 8, 3)));
        Row(file)["deadline.due"].ShouldBe("");
        Trackers.Errors(file).ShouldBeEmpty();

        static TrackerRow Row(byte[] file) => Trackers.Open(file).Rows("Deadlines").Single(row => row["deadline.id"] == "K7QM/acknowledgement-nudge");
    }

    [Fact]
    public void A_calendar_file_holds_references_and_neutral_verbs_only_and_its_ids_never_change()
    {
        var file = Trackers.Log(Case, Happened("sent", 2026, 8, 1));
        var calendar = Calendar(file, Trackers.Today);
        calendar.ShouldContain("SUMMARY:K7QM: Write again");
        foreach (var word in new[] { "Arvenia", "Detention", "torture", "UN", "SpOffice", "reprisal", "V1" })
            calendar.ShouldNotContain(word, Shouldly.Case.Sensitive);
        Uids(Calendar(Trackers.Log(file, Happened("sent", 2026, 9, 1)), Trackers.Today.AddDays(1))).ShouldBe(Uids(calendar), ignoreOrder: true);

        static string Calendar(byte[] file, DateOnly today) => System.Text.Encoding.UTF8.GetString(CalendarFile.Write(DueList.Of(Trackers.Open(file), today).Where(due => due.Ref.Length > 0), Trackers.All.TrackerWording["en"], today));
        static IEnumerable<string> Uids(string calendar) => calendar.Split("\r\n").Where(line => line.StartsWith("UID:"));
    }

    [Theory, InlineData("AL CAN 3/2026", "https://spcommreports.ohchr.org/TmSearch/RelCom?code=CAN+3%2F2026"), InlineData(" ua\u00A0oth 14/2021 ", "https://spcommreports.ohchr.org/TmSearch/RelCom?code=OTH+14%2F2021"), InlineData("AL CAN 3", null), InlineData("AL CAN 3/2031", null)]
    public void A_letters_number_gives_its_address(string typed, string? link) => (LetterReference.Read(typed, Trackers.Today)?.Link).ShouldBe(link);

    private static byte[] Refreshed(byte[] file)
    {
        var edit = new TrackerEdit(Trackers.Open(file));
        DeadlineRows.Refresh(edit, Trackers.Today);
        return edit.ToBytes();
    }

    private static CaseEvent Happened(string kind, int year, int month, int day) => new("K7QM", kind, new DateOnly(year, month, day));

    private static Dictionary<string, Due> Due(params CaseEvent[] events) => DueList.Of(Trackers.Open(Trackers.Log(Case, events)), Trackers.Today).ToDictionary(due => due.Id);
}
