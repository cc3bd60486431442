using SpOffice.Tracking;
using SpOffice.Tracking.Imports;

namespace SpOffice.Tests.Tracking.Imports;

public sealed class CaseImportTests
{
    [Theory]
    [InlineData("2026-11-02"), InlineData("2/11/2026 "), InlineData("02.11.2026"), InlineData("2 November 2026"), InlineData("November 2, 2026"), InlineData("2 novembre 2026"), InlineData("2 de noviembre de 2026"), InlineData("2026/11/02"), InlineData("2026-11-02 10:30")]
    public void A_day_is_read_however_it_is_written(string day) =>
        Lists.Import(Lists.Csv($"Ref;Sent on (dd/mm/yyyy)\nA1;\"{day}\"\n")).Tracker.Rows("Submissions").Single()["submission.sent"].ShouldBe("2026-11-02");

    [Theory, InlineData("03/04/2026", null, "", "ambiguous-date"), InlineData("03/04/2026", "day-first", "2026-04-03", null), InlineData("03/04/2026", "month-first", "2026-03-04", null),
     InlineData("03.04.2026", null, "2026-04-03", null), InlineData("13/04/2026", null, "2026-04-13", null), InlineData("31/02/2026", null, "", "date"), InlineData("soon", null, "", "date"), InlineData("May 2026", null, "", "date"), InlineData("2/3/26", null, "", "date")]
    public void A_day_that_can_be_read_as_two_is_asked_for_and_never_guessed(string day, string? order, string read, string? problem)
    {
        var (tracker, report, _) = Lists.Import(Lists.Csv($"Ref;Country;Sent on\nA1;Canada;{day}\n", order));
        (tracker.Rows("Submissions").SingleOrDefault()?["submission.sent"] ?? "").ShouldBe(read);
        report.Problems.Select(wrong => wrong.Id).ShouldBe(problem is null ? [] : [problem]);
    }

    [Theory, InlineData(false), InlineData(true)]
    public void A_cell_with_a_date_is_read_as_its_workbook_counts(bool from1904) =>
        Lists.Import(Lists.Of(Lists.Workbook([["Ref", "Date sent"], ["A1", from1904 ? "44866" : "46328"]], from1904: from1904))).Tracker.Rows("Submissions").Single()["submission.sent"].ShouldBe("2026-11-02");

    [Theory, InlineData("A-1"), InlineData("2026/17"), InlineData("17"), InlineData("GREEN"), InlineData("K7QM")]
    public void A_code_is_a_reference(string code) => Lists.Import(Lists.Csv($"Ref,Country\n{code},Canada\n")).Tracker.Rows("Cases").Single()["case.reference"].ShouldBe(code);

    [Theory, InlineData("Ana Maria", ""), InlineData("Ilaria", ""), InlineData("O'Brien, Sean", ""), InlineData("VENN-2", "Ilaria Venn")]
    public void A_reference_that_names_somebody_is_refused_and_not_repeated(string name, string victim)
    {
        var report = Lists.Import(Lists.Csv($"Ref;Victim;Country\n{name};{victim};Canada\n")).Report;
        report.Added.ShouldBeEmpty();
        report.Problems.Single().ShouldBe(new ImportProblem("reference-names", 2));
    }

    [Fact]
    public void A_formula_in_a_key_and_a_row_without_one_are_left_out()
    {
        var report = Lists.Import(Lists.Of(Lists.Workbook([["Ref", "Country"], ["=A9|A1", "Canada"], ["", "Canada"], ["A3", "=B2|Canada"], ["A4", "=B2|#REF!"]]))).Report;
        report.Added.ShouldBe(["A3", "A4"]);
        report.Problems.Select(problem => (problem.Id, problem.Row)).ShouldBe([("formula-key", 2), ("no-reference", 3), ("error", 5)]);
    }

    [Fact]
    public void Rows_that_agree_are_one_case_and_rows_that_contradict_each_other_are_none()
    {
        var (tracker, report, _) = Lists.Import(Lists.Csv("Ref,Country,Status,Letter\nA1,Canada,,AL CAN 1/2026\nA1,,Closed,AL CAN 2/2026\nA2,Canada,,\nA2,Mali,,\nTotal,,,\n"));
        report.Added.ShouldBe(["A1"]);
        tracker.Rows("Cases").Single()["case.progress"].ShouldBe("closed");
        tracker.Rows("Communications").Select(row => row["letter.reference"]).ShouldBe(["AL CAN 1/2026", "AL CAN 2/2026"]);
        report.Problems.Single().ShouldBe(new ImportProblem("twice", 5) { Header = "Country", Ref = "A2", Other = 4 });
    }

    [Fact]
    public void A_reference_merged_over_rows_belongs_to_each() =>
        Lists.Import(Lists.Of(Lists.Workbook([["Ref", "Letter"], ["A1", "AL CAN 1/2026"], ["", "AL CAN 2/2026"]], merged: "A2:A3"))).Tracker.Rows("Communications").Select(row => row["case.reference"]).ShouldBe(["A1", "A1"]);

    [Fact]
    public void What_is_not_known_stays_out()
    {
        var (tracker, report, file) = Lists.Import(Lists.Csv("Ref,Country,Mandate,Status,Letter,Victims,Colour\nA1,Ilaria,Ilaria,Ilaria,Ilaria,Ilaria,Ilaria\n"));
        report.Problems.Select(problem => problem.Id).ShouldBe(["unknown", "unknown", "choice", "unknown", "number"]);
        tracker.Rows("Cases").Single().Values.Keys.Order().ShouldBe(["case.progress", "case.reference"]);
        TrackerFileTests.Everything(file).ShouldNotContain("Ilaria");
    }

    [Fact]
    public void A_case_that_is_there_gets_what_it_lacks_and_what_the_user_typed_stays()
    {
        var held = Trackers.Set(Trackers.Log(Trackers.Add(Trackers.New(), Trackers.Sample()).File, new CaseEvent("K7QM", "sent", new DateOnly(2026, 11, 2))), "Cases", new() { ["case.reference"] = "K7QM", ["case.note"] = "seen" });
        var (tracker, report, file) = Lists.Import(Lists.Csv("Ref,Sent on,Acknowledged\nK7QM,2026-11-03,2026-11-09\n"), held);
        report.Updated.Single().Changed.ShouldBe(["submission.acknowledged"]);
        report.Conflicts.Single().ShouldBe(new MergeConflict("Submissions", "K7QM", "submission.sent", "2026-11-02", "2026-11-03"));
        var row = tracker.Rows("Submissions").Single();
        (row["submission.sent"], row["submission.acknowledged"]).ShouldBe(("2026-11-02", "2026-11-09"));
        tracker.Rows("Cases").Single()["case.note"].ShouldBe("seen");
        Trackers.Errors(file).ShouldBeEmpty();
    }

    [Fact]
    public void The_same_list_again_changes_nothing()
    {
        var list = Lists.Csv("Ref,Country,Status,Sent,Letter,Letter date,Reply date\nA1,Canada,,2026-01-02,AL CAN 1/2026,2026-02-01,\nA2,Mali,open,,,,2026-03-04\n");
        var first = Lists.Import(list);
        first.Report.Added.ShouldBe(["A1", "A2"]);
        first.Tracker.Rows("Cases").Select(row => row["case.progress"]).ShouldBe(["letter-sent", "sent"]);
        var again = Lists.Import(list, first.File);
        again.Report.Unchanged.ShouldBe(["A1", "A2"]);
        again.File.ShouldBe(first.File);
    }
}
