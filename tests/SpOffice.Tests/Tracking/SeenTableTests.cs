using System.Collections.Immutable;
using SpOffice.Excel;
using SpOffice.Submissions;
using SpOffice.Tracking;
using SpOffice.Word;

namespace SpOffice.Tests.Tracking;

/// <summary>A tracker that is open in Excel: its tables are read, changed and written cell by cell.</summary>
public sealed class SeenTableTests
{
    [Theory, InlineData("en"), InlineData("fr"), InlineData("es")]
    public void A_document_is_a_row_in_the_first_tables(string lang)
    {
        var (writes, report) = Fed(First(lang), Trackers.Sample());
        report.Added.ShouldBe(["K7QM"]);
        var tables = Written(First(lang), writes);
        Fed(tables, Trackers.Sample()).Writes.ShouldBeEmpty();
        var row = Open(tables).Rows("Cases").ShouldHaveSingleItem();
        (row["case.reference"], row["case.victim-count"], row["case.first-event"]).ShouldBe(("K7QM", "2", "2025-03-14"));
        writes.Single(write => write.Table == "Cases").Cells.Single(cell => cell.Kind == "date").Number.ShouldNotBeNull();
    }

    [Fact]
    public void A_row_of_the_whole_tracker_is_found_again_by_its_reference_and_only_what_changed_is_written()
    {
        var seen = Written(Seen(Trackers.New()), Fed(Seen(Trackers.New()), Trackers.Sample("B2CD"), Trackers.Sample()).Writes);
        seen = Typed(seen, "Cases", 1, "case.note", "mine");
        var sample = Trackers.Sample();
        var (writes, report) = Fed(seen, sample with { Answers = sample.Answers.With("urgent.requested", new Answer.Choice("no")) });
        report.Updated.ShouldHaveSingleItem().Ref.ShouldBe("K7QM");
        var write = writes.ShouldHaveSingleItem();
        (write.Table, write.Row, write.Cells.ShouldHaveSingleItem().Text).ShouldBe(("Cases", 1, "No"));
        Open(Written(seen, writes)).Rows("Cases")[1]["case.note"].ShouldBe("mine");
    }

    [Fact]
    public void A_formula_is_never_written_over()
    {
        var seen = Written(Seen(Trackers.New()), Fed(Seen(Trackers.New()), Trackers.Sample()).Writes);
        var column = Column(seen, "Cases", "urgent.requested");
        var formula = seen.Select(table => table.Name != "Cases" ? table : table with { Rows = [table.Rows[0].SetItem(column, new CellValue("x", null, true))] });
        var sample = Trackers.Sample();
        Fed([.. formula], sample with { Answers = sample.Answers.With("urgent.requested", new Answer.Choice("no")) }).Writes.ShouldBeEmpty();
    }

    [Fact]
    public void What_is_due_follows_from_what_the_user_typed()
    {
        var seen = Written(First("en"), Fed(First("en"), Trackers.Sample()).Writes);
        seen = Typed(seen, "Submissions", 0, "submission.sent", 46340); // 2026-11-14
        DueList.Of(Open(seen), Trackers.Today).ShouldContain(due => due.Rule == "acknowledgement-nudge" && due.Ref == "K7QM");
    }

    /// <summary>The first tables have no formulas, and a day of the user's own counts before the rule's.</summary>
    [Fact]
    public void The_next_date_of_a_case_is_written_where_no_formula_computes_it()
    {
        var seen = Written(First("en"), Fed(First("en"), Trackers.Sample(), Trackers.Sample("B2CD")).Writes);
        seen = Typed(seen, "Submissions", 0, "submission.sent", 46340); // 2026-11-14
        var edit = new TrackerEdit(Open(seen));
        var after = Trackers.Open(DeadlineRows.Following(edit, Trackers.Today));
        var writes = NextDates.Added(TableWrite.Between(Open(seen), after), after);
        var first = after.Rows("Deadlines").Where(row => row["case.reference"] == "K7QM").Min(row => row.Day("deadline.due"));
        seen = Written(seen, writes);
        Open(seen).Rows("Cases").Select(row => row.Day("case.next-due")).ShouldBe([first, after.Rows("Deadlines").Where(row => row["case.reference"] == "B2CD").Min(row => row.Day("deadline.due"))]);
        first.ShouldBe(new DateOnly(2026, 11, 28));
        NextDates.Added([], Open(seen)).ShouldBeEmpty();
        seen = Typed(seen, "Deadlines", Open(seen).Rows("Deadlines").First(row => row["case.reference"] == "K7QM" && row.Day("deadline.due") == first).Number - 2, "deadline.own-date", 46360); // 2026-12-04
        var cell = NextDates.Added([], Open(seen)).ShouldHaveSingleItem().Cells.ShouldHaveSingleItem();
        (cell.Kind, cell.Number).ShouldBe(("date", 46360));
    }

    [Theory, InlineData("=1+1"), InlineData("@A1"), InlineData("+1")]
    public void A_reference_that_looks_like_a_formula_is_text(string reference)
    {
        var (writes, _) = Fed(First("en"), Trackers.Sample(reference));
        var cell = writes.First(write => write.Table == "Cases").Cells.First();
        (cell.Kind, cell.Text).ShouldBe(("text", "'" + reference));
        Fed(Written(First("en"), writes), Trackers.Sample(reference)).Writes.ShouldBeEmpty();
    }

    [Theory, InlineData(false), InlineData(true)]
    public void Days_are_read_as_the_workbook_counts_them(bool from1904)
    {
        var day = new DateOnly(2026, 11, 2);
        var seen = new SeenTable("Cases", ["Our reference", "Last risk review"], [[CellValue.Of("K7QM"), CellValue.Of(day.DayNumber - (from1904 ? new DateOnly(1904, 1, 1) : new DateOnly(1899, 12, 30)).DayNumber)]], from1904);
        var tracker = SeenTable.Tracker([seen], Trackers.All, Bounds.Native);
        tracker.Rows("Cases").Single().Day("case.risk-review").ShouldBe(day);
        var edit = new TrackerEdit(tracker);
        edit.Upsert("Cases", new Dictionary<string, string> { ["case.reference"] = "K7QM", ["case.risk-review"] = "2026-11-03" }, everything: true);
        var written = TableWrite.Between(tracker, Tracker.Open(edit.ToBytes(), Trackers.All, Bounds.Native)).ShouldHaveSingleItem().Cells.ShouldHaveSingleItem();
        written.Number.ShouldBe(day.DayNumber + 1 - (from1904 ? new DateOnly(1904, 1, 1) : new DateOnly(1899, 12, 30)).DayNumber);
    }

    [Fact]
    public void Without_a_table_of_cases_there_is_no_tracker() =>
        Should.Throw<UnreadableException>(() => Open([new SeenTable("Other", ["A"], [])])).Id.ShouldBe("no-tracker");

    private static Tracker Open(ImmutableArray<SeenTable> tables) => SeenTable.Tracker(tables, Trackers.All, Bounds.Native);

    private static (ImmutableArray<TableWrite> Writes, FeedReport Report) Fed(ImmutableArray<SeenTable> tables, params Submission[] submissions)
    {
        var before = Open(tables);
        var edit = new TrackerEdit(before);
        var report = CaseFeed.Add(edit, submissions.Select((submission, i) => ($"{i}.docx", (Submission?)submission, (UnreadableException?)null)));
        return (TableWrite.Between(before, Trackers.Open(edit.ToBytes())), report);
    }

    private static ImmutableArray<SeenTable> First(string lang) =>
        [.. FirstTable.All(Trackers.All, lang).Select(table => new SeenTable(table.Name, [.. table.Columns.Select(column => column.Header)], [[.. table.Columns.Select(_ => CellValue.Empty)]]))];

    /// <summary>The tables of a file, as Excel shows them.</summary>
    private static ImmutableArray<SeenTable> Seen(byte[] file)
    {
        var workbook = Trackers.Open(file).Workbook;
        return [.. workbook.Tables.Select(table =>
        {
            var rows = Enumerable.Range(0, table.LastDataRow - table.HeaderRow).Select(_ => Enumerable.Repeat(CellValue.Empty, table.Columns.Length).ToArray()).ToArray();
            workbook.Read(table.SheetPart, new CellRange(table.Range.Left, table.HeaderRow + 1, table.Range.Right, table.LastDataRow), (column, row, value) => rows[row - table.HeaderRow - 1][column - table.Range.Left] = value);
            return new SeenTable(table.Name, [.. table.Columns.Select(column => column.Header)], [.. rows.Select(row => row.ToImmutableArray())]);
        })];
    }

    private static ImmutableArray<SeenTable> Written(ImmutableArray<SeenTable> tables, ImmutableArray<TableWrite> writes) => [.. tables.Select(table =>
        writes.Where(write => write.Table == table.Name).Aggregate(table, (all, write) =>
        {
            var rows = all.Rows.Length > write.Row ? all.Rows : all.Rows.Add([.. all.Headers.Select(_ => CellValue.Empty)]);
            var row = write.Cells.Aggregate(rows[write.Row], (cells, cell) => cells.SetItem(cell.Column, cell.Number is { } number ? CellValue.Of(number) : CellValue.Of(cell.Text)));
            return all with { Rows = rows.SetItem(write.Row, row) };
        }))];

    private static int Column(ImmutableArray<SeenTable> tables, string table, string id) => Open(tables).Columns(table).IndexOf(id);

    private static ImmutableArray<SeenTable> Typed(ImmutableArray<SeenTable> tables, string table, int row, string column, object value) =>
        Written(tables, [new TableWrite(table, row, [new TableCell(Column(tables, table, column), value as string ?? "", value is int number ? number : null, "text")])]);
}
