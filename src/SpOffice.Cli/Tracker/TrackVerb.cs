using System.CommandLine;
using SpOffice.Tracking;
using SpOffice.Word;

namespace SpOffice.Cli.Tracker;

/// <summary><c>spoffice track new|add|log|due|ics|week|merge|share|import|timeline</c>: the list of cases, in Excel.</summary>
internal static class TrackVerb
{
    public static Command Command() => new("track", "Keep a list of your cases in Excel, and what is due.")
    {
        TrackNew.Command(), TrackAdd.Command(), TrackLog.Command(), TrackDue.Command(), TrackIcs.Command(), TrackWeek.Command(), TrackMerge.Command(), TrackShare.Command(), TrackImport.Command(), TrackTimeLine.Command(),
    };

    public static Argument<string> Workbook() => new("tracker") { Description = "The tracker, an .xlsx file." };

    public static DateOnly Day(DateOnly? given) => given ?? DateOnly.FromDateTime(DateTime.Today);

    public static SpOffice.Tracking.Tracker Open(string file)
    {
        try
        {
            return SpOffice.Tracking.Tracker.Open(Files.Read(file), EmbeddedTemplates.All, Bounds.Native);
        }
        catch (UnreadableException error)
        {
            throw error.In(file);
        }
    }

    /// <summary>Writes the changes and the deadlines that follow from them, whole or not at all. What changes nothing is not written.</summary>
    public static void Save(string file, TrackerEdit edit, DateOnly today)
    {
        try
        {
            RefuseOpen(file);
            var content = WithDeadlines(edit, today);
            // Somebody may have saved the file since it was read.
            if (!Files.Read(file).AsSpan().SequenceEqual(edit.Tracker.File))
                throw new UnreadableException("workbook-open");
            if (!content.AsSpan().SequenceEqual(edit.Tracker.File))
                Files.Write(file, content, force: true);
        }
        catch (UnreadableException error)
        {
            throw error.In(file);
        }
    }

    /// <summary>The workbook with the changes and the deadlines that follow from them; the very same file when nothing changed.</summary>
    public static byte[] WithDeadlines(TrackerEdit edit, DateOnly today)
    {
        var deadlines = new TrackerEdit(edit.ToTracker());
        DeadlineRows.Refresh(deadlines, today);
        return deadlines.HasChanges ? deadlines.ToBytes() : edit.HasChanges ? edit.ToBytes() : edit.Tracker.File;
    }

    /// <summary>Excel and LibreOffice leave a small file beside one that is open; what they save later would undo our changes.</summary>
    private static void RefuseOpen(string file)
    {
        var (folder, name) = (Path.GetDirectoryName(Path.GetFullPath(file))!, Path.GetFileName(file));
        if (File.Exists(Path.Combine(folder, "~$" + name)) || File.Exists(Path.Combine(folder, $".~lock.{name}#")))
            throw new UnreadableException("workbook-open", ("file", file));
    }
}
