using SpOffice.Tracking;

namespace SpOffice.Tests.Tracking;

public sealed class TrackerMergeTests
{
    private static readonly byte[] Common = Trackers.Add(Trackers.New(), Trackers.Sample()).File;

    [Fact]
    public void What_only_one_copy_has_is_in_both()
    {
        var mine = Trackers.Set(Common, "Cases", new() { ["case.reference"] = "K7QM", ["case.note"] = "seen" });
        var theirs = Trackers.Add(Trackers.Log(Common, new CaseEvent("K7QM", "sent", new DateOnly(2026, 8, 1))), Trackers.Sample("B2XR")).File;
        var (file, conflicts) = Merged(mine, theirs);
        conflicts.Select(conflict => conflict.Column).ShouldBe(["case.progress"]);
        var tracker = Trackers.Open(file);
        tracker.Rows("Cases").Select(row => row["case.reference"]).ShouldBe(["K7QM", "B2XR"]);
        tracker.Rows("Submissions").First()["submission.sent"].ShouldBe("2026-08-01");
        tracker.Rows("Cases").First()["case.note"].ShouldBe("seen");
        Trackers.Errors(file).ShouldBeEmpty();
    }

    [Fact]
    public void Where_both_differ_it_is_listed_and_nothing_is_guessed()
    {
        var (file, conflicts) = Merged(Trackers.Set(Common, "Cases", new() { ["case.reference"] = "K7QM", ["case.note"] = "one" }), Trackers.Set(Common, "Cases", new() { ["case.reference"] = "K7QM", ["case.note"] = "two" }));
        conflicts.ShouldBe([new MergeConflict("Cases", "K7QM", "case.note", "one", "two")]);
        Trackers.Open(file).Rows("Cases").Single()["case.note"].ShouldBe("one");
    }

    [Fact]
    public void A_copy_merged_with_itself_is_the_same_file() => Merged(Common, Common).File.ShouldBe(Common);

    [Fact]
    public void A_shared_copy_holds_the_chosen_values_and_nothing_else()
    {
        var tracker = Trackers.Open(Trackers.Set(Common, "Cases", new() { ["case.reference"] = "K7QM", ["case.note"] = "keep this" }));
        var (file, unique) = SharedCopy.Write(tracker, "Cases", ["addressee.country", "case.status"], []);
        Trackers.Errors(file).ShouldBeEmpty();
        unique.ShouldHaveSingleItem();
        var package = SpOffice.Word.Package.OpenWorkbook(file, SpOffice.Word.Bounds.Native);
        var everything = string.Concat(package.Names.Select(name => System.Text.Encoding.UTF8.GetString(package[name]!)));
        everything.ShouldContain("Continues");
        foreach (var left in new[] { "K7QM", "keep this", "<f>", "calculatedColumnFormula", "sheet2" })
            everything.ShouldNotContain(left);
    }

    [Fact]
    public void Notes_never_leave() => Should.Throw<UnreadableException>(() => SharedCopy.Write(Trackers.Open(Common), "Cases", ["case.note"], [])).Id.ShouldBe("column-stays");

    private static (byte[] File, IReadOnlyList<MergeConflict> Conflicts) Merged(byte[] mine, byte[] theirs)
    {
        var edit = new TrackerEdit(Trackers.Open(mine));
        var conflicts = TrackerMerge.Into(edit, Trackers.Open(theirs)).Conflicts;
        return (edit.ToBytes(), conflicts);
    }
}
