using SpOffice.Submissions;
using SpOffice.Tracking;
using SpOffice.Word;

namespace SpOffice.Pane;

/// <summary>A tracker that was opened from a file, or begun, in the browser. It is changed as on the command line: part by part, and what the user typed stays.</summary>
/// <param name="Name">The file's name, without a folder.</param>
/// <param name="Tracker">As it stands now.</param>
/// <param name="Handle">The user's own file that is kept open in the browser; null when saving means downloading.</param>
/// <param name="Unsaved">Whether documents were brought in that no file has yet.</param>
public sealed record OpenTracker(string Name, Tracker Tracker, int? Handle, bool Unsaved)
{
    /// <summary>A tracker of the user's.</summary>
    /// <exception cref="UnreadableException">It is no workbook, or holds no table of cases.</exception>
    public static OpenTracker Open(ChosenFile chosen, Templates templates) =>
        new(chosen.Name, Tracker.Open(chosen.Content, templates, Bounds.Browser), chosen.Handle, false);

    /// <summary>An empty tracker. Its name says nothing.</summary>
    public static OpenTracker Begin(Templates templates, string lang) =>
        new("cases.xlsx", Tracker.Open(TrackerFile.Write(templates, lang, []), templates, Bounds.Browser), null, true);

    /// <summary>With documents brought in, and the deadlines that follow from them.</summary>
    /// <exception cref="UnreadableException">A table cannot be written.</exception>
    public (OpenTracker Tracker, FeedReport Report) With(IEnumerable<(string File, Submission? Submission, UnreadableException? Error)> documents, Templates templates, DateOnly today)
    {
        var edit = new TrackerEdit(Tracker);
        var report = CaseFeed.Add(edit, documents);
        var file = DeadlineRows.Following(edit, today);
        return (ReferenceEquals(file, Tracker.File) ? this : this with { Tracker = Tracker.Open(file, templates, Bounds.Browser), Unsaved = true }, report);
    }
}
