namespace SpOffice.Tracking;

/// <summary>Keeps the table of deadlines in step with the events. A deadline that no longer holds loses its day and keeps its row: rows are
/// never deleted, and what the user noted there stays.</summary>
public static class DeadlineRows
{
    /// <summary>The workbook with changes and the deadlines that follow from them; the very same file when nothing changed.</summary>
    /// <exception cref="UnreadableException">A table cannot be written.</exception>
    public static byte[] Following(TrackerEdit edit, DateOnly today)
    {
        var deadlines = new TrackerEdit(edit.ToTracker());
        Refresh(deadlines, today);
        return deadlines.HasChanges ? deadlines.ToBytes() : edit.HasChanges ? edit.ToBytes() : edit.Tracker.File;
    }

    /// <summary>Sets the rows; the tracker must have been opened after the events were written.</summary>
    public static void Refresh(TrackerEdit edit, DateOnly today)
    {
        var tracker = edit.Tracker;
        if (tracker.Workbook.Table("Deadlines") is null)
            return;
        var texts = tracker.Templates.TrackerWording[tracker.Lang];
        var computed = DueList.Computed(tracker, today).GroupBy(due => due.Id).Select(group => group.First()).ToList();
        foreach (var due in computed)
        {
            edit.Upsert("Deadlines", new Dictionary<string, string>
            {
                ["deadline.id"] = due.Id,
                ["case.reference"] = due.Ref,
                ["deadline.what"] = due.Verb(texts),
                ["deadline.due"] = TrackerCells.Day(due.Day),
                ["deadline.basis"] = due.BasisText(texts, tracker.Templates),
                ["deadline.source"] = tracker.Templates.Rules.Cite(due.Source, tracker.Lang),
            });
        }
        var open = computed.Select(due => due.Id).ToHashSet();
        foreach (var row in tracker.Rows("Deadlines").Where(row => row["deadline.id"].Length > 0 && row["deadline.due"].Length > 0 && !open.Contains(row["deadline.id"])))
            edit.Upsert("Deadlines", new Dictionary<string, string> { ["deadline.id"] = row["deadline.id"], ["deadline.due"] = "" });
    }
}
