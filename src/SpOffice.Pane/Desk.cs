using System.Diagnostics;
using SpOffice.Checks;
using SpOffice.Pane.Office;
using SpOffice.Submissions;

namespace SpOffice.Pane;

/// <summary>What lies on the user's desk: the open document with its findings and what can be undone, the page shown, the screen's language.
/// It is gone when the tab closes.</summary>
public sealed partial class Desk(TemplateFiles files, First first)
{
    private readonly Edits done = new();
    private readonly Findings findings = new();

    /// <summary>Something that is shown has changed.</summary>
    public event Action? Changed;

    /// <summary>The page shown.</summary>
    public View View { get; private set; }

    /// <summary>How the form is shown.</summary>
    public Way Way { get; private set; }

    /// <summary>The open document, or null.</summary>
    public OpenDocument? Document { get; private set; }

    /// <summary>Its findings, as of the last pause in typing.</summary>
    public CheckReport? Report => findings.Report;

    /// <summary>Whether a place was answered when the findings were made: what they say of a place that is answered since is out of date.</summary>
    public bool WasAnswered(string place) => findings.Saw(place);

    /// <summary>How long the last check took; the benchmark reads it off the page.</summary>
    public TimeSpan CheckTime => findings.Time;

    /// <summary>The place the user wants to go to; the page that shows it takes it.</summary>
    public string? Target { get; set; }

    /// <summary>What one may want to do.</summary>
    public IReadOnlyList<Aim> Aims => first.Start.Aims;

    /// <summary>The form that the way to a door led to; the first page offers it.</summary>
    public string? Wanted { get; set; }

    /// <summary>What the user is told once: that a file was saved, or why not.</summary>
    public Notice? Notice { get; private set; }

    /// <summary>Whether the document has answers that were not saved.</summary>
    public bool Unsaved { get; private set; }

    /// <summary>Whether an edit can be undone.</summary>
    public bool CanUndo => done.CanUndo;

    /// <summary>Whether an undone edit can be done again.</summary>
    public bool CanRedo => done.CanRedo;

    /// <summary>The statement that is being written, kept while pages change. The tab asks before it closes while there is one.</summary>
    public StatementDesk Spoken { get; private set; } = new();

    /// <summary>The tracker that was opened from a file; null where none is. Beside Excel it is the workbook there.</summary>
    public OpenTracker? Tracker { get; private set; }

    /// <summary>Puts a tracker on the desk, or takes it off.</summary>
    public void Keep(OpenTracker? tracker)
    {
        Tracker = tracker;
        Tell();
    }

    /// <summary>Takes the statement off the desk.</summary>
    public void Unsay() => Spoken = new();

    /// <summary>Shows a page.</summary>
    public void Show(View view, Way? way = null)
    {
        View = view;
        Way = way ?? Way;
        Notice = null;
        Tell();
    }

    /// <summary>Shows the answer of a place, or the findings' page where the place is no answer.</summary>
    public void GoTo(string place)
    {
        Target = place;
        Show(View.Draft);
        _ = Live?.GoTo(place);
    }

    /// <summary>The document in Word that the one on the desk is kept the same as; null for a file.</summary>
    public WordFollower? Live { get; set; }

    /// <summary>When something was answered last.</summary>
    public long LastEdit { get; private set; }

    /// <summary>Looks into a document that will be taken in a moment, in turns, so that taking it takes no time.</summary>
    public Task Look(OpenDocument document) => findings.Look(document, Templates);

    /// <summary>Takes the document as it is in Word now. What was done before somebody else changed it cannot be undone here, but in Word.</summary>
    public void Take(OpenDocument document)
    {
        if (!document.Now.SaysTheSameAs(Document!.Now))
            done.Clear();
        Unsaved = !document.Now.SaysTheSameAs(document.Reading.Submission);
        Document = document;
        CheckNow();
        Tell();
    }

    /// <summary>Shows again what was changed elsewhere.</summary>
    public void Refresh() => Tell();

    /// <summary>Puts a document on the desk.</summary>
    public void Lay(OpenDocument document, Way way, bool unsaved)
    {
        findings.Now(document, Templates);
        Put(document, way, unsaved);
    }

    private void Put(OpenDocument document, Way way, bool unsaved)
    {
        (Document, Unsaved) = (document, unsaved);
        done.Clear();
        Show(View.Draft, way);
    }

    /// <summary>Puts a document of the user's on the desk once it is checked. While a long one is checked the page goes on painting, and the user may write elsewhere: then it is not put there.</summary>
    public async Task LayOpened(OpenDocument document, Way way)
    {
        if (!document.IsLong)
            Lay(document, way, unsaved: false);
        else if (!await findings.InTurns(document, Templates, () => Put(document, way, unsaved: false)))
            Announce(Say("closeFirst"), true);
    }

    /// <summary>Takes the document off the desk.</summary>
    public void Clear()
    {
        (Document, Unsaved) = (null, false);
        findings.Clear();
        done.Clear();
        Show(View.Start);
    }

    /// <summary>Sets an answer while the user types. One undo takes back all that was typed into one answer.</summary>
    public void Edit(string place, Answer? answer)
    {
        var before = Document!;
        Document = before with { Now = before.Now.With(place, answer) };
        Remember(place, before);
        _ = CheckAfterPause();
    }

    /// <summary>Checks at once what was typed, without waiting for a pause.</summary>
    public void Settle()
    {
        CheckNow();
        Tell();
    }

    /// <summary>Changes the document as a whole: items, a mend.</summary>
    public async Task Change(Func<OpenDocument, OpenDocument> change)
    {
        if (Document!.IsLong)
            await Working();
        var before = Document!;
        var after = before;
        if (!Try(() => after = change(before)))
            return;
        if (Live is not null && !ReferenceEquals(after.File, before.File))
        {
            Live.Change(change);
            return;
        }
        Document = after;
        Remember(null, before);
        if (after.IsLong)
            await findings.InTurns(after, Templates);
        else
            CheckNow();
        Dismiss();
    }

    /// <summary>The document's file with everything that was answered up to now, beside Word on either side.</summary>
    /// <returns>Null where Word does not tell, or the file has no room for an answer; the user was told.</returns>
    public async Task<byte[]?> Current()
    {
        if (Live is not null && !await Live.Latest())
        {
            Announce(Say("wordSilent"), true);
            return null;
        }
        byte[]? file = null;
        Try(() => file = Document!.ToBytes(Templates));
        return file;
    }

    /// <summary>Says that work on a long document is going on, and lets the page paint it before the work begins.</summary>
    public async Task Working()
    {
        Announce(Say("working"), false);
        await Task.Delay(Turns.Length);
    }

    /// <summary>Takes the last edit back.</summary>
    public void Undo() => Step(done.Undo(Document!));

    /// <summary>Does the last undone edit again.</summary>
    public void Redo() => Step(done.Redo(Document!));

    /// <summary>Says that the document is saved.</summary>
    /// <param name="name">The name its file has now.</param>
    /// <param name="handle">The file that is kept open from now on, or null.</param>
    /// <param name="notice">What the user is told.</param>
    public void Saved(string name, int? handle, Notice notice)
    {
        var renamed = name != Document!.Name;
        Document = Document with { Name = name, Handle = handle };
        Unsaved = false;
        if (renamed)
            CheckNow();
        Tell(notice);
    }

    /// <summary>Tells the user something once.</summary>
    public void Announce(string sentence, bool isProblem, Offer? offer = null) => Tell(new Notice(sentence, isProblem, offer));

    /// <summary>Takes away what the user was told.</summary>
    public void Dismiss() => Tell(null);

    /// <summary>Runs what may fail on a file, and says the sentence when it does.</summary>
    /// <returns>Whether it went well.</returns>
    public bool Try(Action action, string file = "")
    {
        try
        {
            action();
            return true;
        }
        catch (UnreadableException error)
        {
            Announce(Texts.Sentence(error.In(file.Length > 0 ? file : Document?.Name ?? "")), true);
            return false;
        }
    }

    private void Step(OpenDocument? other)
    {
        if (other is null)
            return;
        // What is done in Word is undone there answer by answer, on the document as it is now.
        Document = Live is null ? other with { Name = Document!.Name, Handle = Document.Handle } : Document! with { Now = other.Now };
        LastEdit = Stopwatch.GetTimestamp();
        Past();
        Unsaved = true;
        CheckNow();
        Tell();
    }

    private void Remember(string? place, OpenDocument before)
    {
        done.Remember(place, before);
        LastEdit = Stopwatch.GetTimestamp();
        Past();
        var first = !Unsaved;
        Unsaved = true;
        // From the first letter on the tab must ask before it closes.
        if (first)
            Tell();
    }

    private async Task CheckAfterPause()
    {
        if (await findings.AfterPause(() => Document, Templates))
            Tell();
    }

    private void CheckNow() => findings.Now(Document!, Templates);

    /// <summary>Good news is about the document as it was before an edit.</summary>
    private void Past() => Notice = Notice is { IsProblem: true } ? Notice : null;

    private void Tell(Notice? notice)
    {
        Notice = notice;
        Tell();
    }

    private void Tell() => Changed?.Invoke();
}
