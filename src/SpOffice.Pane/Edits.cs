namespace SpOffice.Pane;

/// <summary>What can be undone and done again. One undo takes back all that was typed into one answer.</summary>
public sealed class Edits
{
    private readonly Stack<OpenDocument> undone = new();
    private readonly Stack<OpenDocument> done = new();
    private string? editing;

    /// <summary>Whether an edit can be undone.</summary>
    public bool CanUndo => done.Count > 0;

    /// <summary>Whether an undone edit can be done again.</summary>
    public bool CanRedo => undone.Count > 0;

    /// <summary>Remembers the document as it was before an edit.</summary>
    /// <param name="place">The answer that is typed, or null for an edit of the whole.</param>
    /// <param name="before">The document before it.</param>
    public void Remember(string? place, OpenDocument before)
    {
        if (place is null || place != editing)
            done.Push(before);
        undone.Clear();
        editing = place;
    }

    /// <summary>The document before the last edit; null when there is none.</summary>
    public OpenDocument? Undo(OpenDocument now) => Step(done, undone, now);

    /// <summary>The document after the last undone edit; null when there is none.</summary>
    public OpenDocument? Redo(OpenDocument now) => Step(undone, done, now);

    /// <summary>Forgets everything.</summary>
    public void Clear()
    {
        done.Clear();
        undone.Clear();
        editing = null;
    }

    private OpenDocument? Step(Stack<OpenDocument> from, Stack<OpenDocument> to, OpenDocument now)
    {
        if (!from.TryPop(out var other))
            return null;
        to.Push(now);
        editing = null;
        return other;
    }
}
