using System.Diagnostics;
using SpOffice.Checks;
using SpOffice.Submissions;

namespace SpOffice.Pane;

/// <summary>The findings on the open document, as of the last check.</summary>
public sealed class Findings
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(250);
    private int edits;
    private Passages looked = new();
    private Submission? seen;
    private int running;

    /// <summary>What was found; null without a document.</summary>
    public CheckReport? Report { get; private set; }

    /// <summary>How long the last check took; the benchmark reads it off the page.</summary>
    public TimeSpan Time { get; private set; }

    /// <summary>Whether a place was answered when the findings were made.</summary>
    public bool Saw(string place) => seen?.At(place) is not null;

    /// <summary>Checks at once.</summary>
    public void Now(OpenDocument document, Templates templates)
    {
        edits++;
        var start = Stopwatch.GetTimestamp();
        Report = Check(document, templates).Last();
        (seen, Time) = (document.Now, Stopwatch.GetElapsedTime(start));
    }

    /// <summary>Checks when the user pauses, in turns between which the page takes letters and paints.</summary>
    /// <returns>Whether there is a new report; not, where the user went on meanwhile, and that is checked on its own.</returns>
    public async Task<bool> AfterPause(Func<OpenDocument?> document, Templates templates)
    {
        var edit = ++edits;
        await Task.Delay(Pause);
        if (edit != edits || document() is not { } open)
            return false;
        running++;
        try
        {
            return await InTurns(open, edit, templates);
        }
        finally
        {
            running--;
        }
    }

    /// <summary>Looks into a document that will be checked in a moment, in turns: what is found now is not looked for again then. Nothing is shown of
    /// it, and it is left to the check itself where the user types meanwhile.</summary>
    public async Task Look(OpenDocument document, Templates templates)
    {
        var edit = edits;
        if (running > 0)
            return;
        foreach (var _ in Turns.Of(Check(document, templates)))
        {
            await Task.Delay(1);
            if (edit != edits)
                return;
        }
    }

    /// <summary>Checks a long document, in turns between which the page takes letters and paints.</summary>
    /// <param name="document">The document; it need not be on the desk yet.</param>
    /// <param name="templates">Forms, wording and lists.</param>
    /// <param name="found">What is done in the same moment in which there is a new report.</param>
    /// <returns>Whether there is a new report; not, where the user went on meanwhile.</returns>
    public async Task<bool> InTurns(OpenDocument document, Templates templates, Action? found = null)
    {
        running++;
        try
        {
            return await InTurns(document, ++edits, templates, found);
        }
        finally
        {
            running--;
        }
    }

    private async Task<bool> InTurns(OpenDocument open, int edit, Templates templates, Action? found = null)
    {
        var (time, start) = (TimeSpan.Zero, Stopwatch.GetTimestamp());
        foreach (var report in Check(open, templates))
        {
            if (report is not null)
            {
                (Report, seen, Time) = (report, open.Now, time + Stopwatch.GetElapsedTime(start));
                found?.Invoke();
            }
            else if (Stopwatch.GetElapsedTime(start) is var turn && turn > Turns.Length)
            {
                await Task.Delay(1);
                if (edit != edits)
                    return false;
                (time, start) = (time + turn, Stopwatch.GetTimestamp());
            }
        }
        return true;
    }

    /// <summary>Forgets the document.</summary>
    public void Clear()
    {
        edits++;
        (Report, seen, looked) = (null, null, new());
    }

    private IEnumerable<CheckReport?> Check(OpenDocument document, Templates templates) =>
        document.Check(templates, DateOnly.FromDateTime(DateTime.Today), looked);
}
