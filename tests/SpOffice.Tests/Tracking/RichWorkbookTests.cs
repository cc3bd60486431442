using System.Text;
using SpOffice.Submissions;
using SpOffice.Tracking;
using SpOffice.Word;

namespace SpOffice.Tests.Tracking;

/// <summary>After adding, changing and logging, whatever we had no need to touch is as it was, byte for byte.</summary>
public sealed class RichWorkbookTests
{
    private static readonly byte[] Before = RichWorkbook.Of();

    [Fact]
    public void Adding_and_changing_cases_touches_our_sheets_and_nothing_else()
    {
        var after = Fed(Before);
        Touched(Before, after).ShouldBe(["xl/tables/table2.xml", "xl/tables/table3.xml", "xl/tables/table7.xml", "xl/workbook.xml", "xl/worksheets/sheet2.xml", "xl/worksheets/sheet3.xml", "xl/worksheets/sheet7.xml"]);
        Trackers.Open(after).Rows("Cases").Select(row => row["case.reference"] + row["urgent.requested"]).ShouldBe(["A1no", "A2yes", "A3yes"]);
    }

    [Fact]
    public void The_validator_finds_nothing_new() => Trackers.Errors(Fed(Before)).Except(Trackers.Errors(Before)).ShouldBeEmpty();

    [Fact]
    public void On_our_sheet_everything_beside_our_rows_stays()
    {
        var (before, after) = (Text(Before, RichWorkbook.Cases), Text(Fed(Before), RichWorkbook.Cases));
        foreach (var kept in new[] { "<mergeCell ref=\"S40:T41\"", "sqref=\"A1:Z60\"", "<c r=\"Q2\"><v>5</v></c>", "<c r=\"S40\"><v>9</v></c>", "<legacyDrawing", "<x14:slicer ", "<tablePart " })
        {
            before.ShouldContain(kept);
            after.ShouldContain(kept);
        }
        Text(Fed(Before), RichWorkbook.CasesTable).ShouldContain("<autoFilter ref=\"A1:O4\"><filterColumn colId=\"3\"><filters><filter val=\"Draft\" /></filters></filterColumn></autoFilter>");
    }

    [Fact]
    public void A_filtered_table_that_is_sorted_sorts_its_new_rows_too() =>
        Text(Fed(Before), RichWorkbook.CasesTable).ShouldContain("<sortState ref=\"A2:O4\"><sortCondition ref=\"A2:A4\" />");

    [Fact]
    public void Days_are_written_as_the_workbook_counts_them()
    {
        var file = RichWorkbook.Changed(Before, "xl/workbook.xml", "<workbookPr ", "<workbookPr date1904=\"1\" ");
        var fed = Trackers.Log(Fed(file), new CaseEvent("A2", "sent", new DateOnly(2026, 11, 2)));
        Trackers.Open(fed).Rows("Submissions").Single(row => row["case.reference"] == "A2")["submission.sent"].ShouldBe("2026-11-02");
        Text(fed, "xl/worksheets/sheet3.xml").ShouldContain("<v>44866</v>");
    }

    [Fact]
    public void A_column_that_moved_is_found_and_a_column_of_the_users_own_is_left_alone()
    {
        // The two columns change places, headers in the table and on the sheet alike.
        var file = RichWorkbook.Changed(Before, RichWorkbook.CasesTable, "name=\"Urgent\"", "name=\"People \"");
        file = RichWorkbook.Changed(file, RichWorkbook.CasesTable, "name=\"People\"", "name=\"Urgent\"");
        file = RichWorkbook.Changed(file, RichWorkbook.CasesTable, "name=\"People \"", "name=\"People\"");
        file = RichWorkbook.Changed(file, RichWorkbook.CasesTable, "name=\"Mandates\"", "name=\"Budget line\"");
        var (fed, report) = Trackers.Add(file, Trackers.Sample("A2"));
        report.Missing.ShouldBe(["Cases.request.mandates"]);
        var row = Trackers.Open(fed).Rows("Cases").Single(row => row["case.reference"] == "A2");
        (row["case.victim-count"], row["urgent.requested"]).ShouldBe(("2", "yes"));
        Text(fed, RichWorkbook.Cases).ShouldContain("<c r=\"F3\" s=\"1\"><v>2</v>");
    }

    [Fact]
    public void A_table_right_below_ours_is_never_written_over()
    {
        var file = RichWorkbook.Changed(Before, "xl/tables/table90.xml", "ref=\"Q1:Q3\" totalsRowShown", "ref=\"B3:B5\" totalsRowShown");
        Should.Throw<UnreadableException>(() => Trackers.Add(file, Trackers.Sample("A2"))).Id.ShouldBe("no-room-below");
        // A change that needs no new row is possible.
        Trackers.Add(file, Changed("A1")).Report.Updated.ShouldHaveSingleItem();
    }

    [Fact]
    public void A_protected_sheet_that_is_not_ours_stops_nothing_and_one_of_ours_is_named()
    {
        Trackers.Add(Before, Trackers.Sample("A2")).Report.Added.ShouldBe(["A2"]);
        var file = RichWorkbook.Changed(Before, RichWorkbook.Cases, "</sheetData>", "</sheetData><sheetProtection sheet=\"1\"/>");
        Should.Throw<UnreadableException>(() => Trackers.Add(file, Trackers.Sample("A2"))).Id.ShouldBe("sheet-protected");
    }

    [Fact]
    public void The_longest_text_of_a_cell_is_kept_and_a_longer_one_ends_visibly()
    {
        var longest = new string('x', 32_767);
        var file = Trackers.Set(Before, "Cases", new() { ["case.reference"] = "A1", ["case.note"] = longest });
        Trackers.Open(file).Rows("Cases").Single()["case.note"].ShouldBe(longest);
        file = Trackers.Set(file, "Cases", new() { ["case.reference"] = "A1", ["case.note"] = longest + "y" });
        Trackers.Open(file).Rows("Cases").Single()["case.note"].ShouldBe(longest[1..] + "…");
        Trackers.Errors(file).Except(Trackers.Errors(Before)).ShouldBeEmpty();
    }

    [Fact]
    public void A_hundred_thousand_rows_are_read_changed_and_added_to()
    {
        var rows = Enumerable.Range(0, 100_000).Select(n => new Dictionary<string, string> { ["case.reference"] = $"R{n}", ["case.progress"] = "draft" }).ToList();
        var edit = new TrackerEdit(Trackers.Open(TrackerFile.Write(Trackers.All, "en", new TrackerRows { ["Cases"] = rows })));
        edit.Upsert("Cases", new Dictionary<string, string> { ["case.reference"] = "R99999", ["case.status"] = "ended" }).Changed.ShouldBe(["case.status"]);
        edit.Upsert("Cases", new Dictionary<string, string> { ["case.reference"] = "R100000" }).IsNew.ShouldBeTrue();
        var after = Trackers.Open(edit.ToBytes());
        after.Rows("Cases").Length.ShouldBe(100_001);
        after.Rows("Cases")[^2]["case.status"].ShouldBe("ended");
    }

    [Fact]
    public void LibreOffice_opens_it_and_computes_it_anew()
    {
        using var office = new Word.LibreOffice();
        // Only the first sheet becomes CSV: the overview counts what the tables hold.
        office.Text("book.xlsx", Fed(Before), "csv").Split('\n').ShouldContain(line => line.Contains("Open cases,3"));
    }

    /// <summary>Two cases more, and the first one changed.</summary>
    private static byte[] Fed(byte[] file) => Trackers.Add(file, Changed("A1"), Trackers.Sample("A2"), Trackers.Sample("A3")).File;

    private static Submission Changed(string reference) => Trackers.Sample(reference) is var sample ? sample with { Answers = sample.Answers.With("urgent.requested", new Answer.Choice("no")) } : null!;

    private static IEnumerable<string> Touched(byte[] before, byte[] after)
    {
        var (old, now) = (Package.OpenWorkbook(before, Bounds.Native), Package.OpenWorkbook(after, Bounds.Native));
        now.Names.ShouldBe(old.Names);
        return [.. now.Names.Where(name => !now[name]!.AsSpan().SequenceEqual(old[name]))];
    }

    private static string Text(byte[] file, string part) => Encoding.UTF8.GetString(Package.OpenWorkbook(file, Bounds.Native)[part]!);
}
