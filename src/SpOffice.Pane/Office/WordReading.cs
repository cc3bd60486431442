namespace SpOffice.Pane.Office;

/// <summary>How the pane reads the file from Word: part by part, so that the page stays awake and the user can stop it.</summary>
public sealed partial class WordFollower
{
    private CancellationTokenSource stopping = new();

    /// <summary>How many parts of the file are read, and how many there are, 0 where that is not known; null while none is read, or in a moment.</summary>
    public (int Done, int All)? Progress { get; private set; }

    /// <summary>Stops reading the file. What is in the pane stays.</summary>
    public void Stop() => stopping.Cancel();

    /// <summary>The file. Between its parts the page takes letters and paints, and the user can stop.</summary>
    private async Task<(byte[] File, bool IsWhole)> Whole()
    {
        if (stopping.IsCancellationRequested)
            stopping = new CancellationTokenSource();
        try
        {
            return await word.Read((done, all) =>
            {
                Progress = all > 1 ? (done, all) : null;
                desk.Refresh();
            }, stopping.Token);
        }
        finally
        {
            Progress = null;
        }
    }

    // Whoever waits for longer than a moment is told, and can stop it.
    private const int TurnsUnseen = 5;

    /// <summary>Reads the file and looks into it, in turns too. How many a long document takes is not known before.</summary>
    private async Task<OpenDocument> Opened(byte[] file)
    {
        try
        {
            var name = Facts.Name.Length > 0 ? Facts.Name : desk.Say("wordDocument");
            var document = await Turns.All(OpenDocument.OpenInParts(name, file, desk.Templates), turns =>
            {
                Progress = turns < TurnsUnseen ? null : (turns, 0);
                if (turns == TurnsUnseen)
                    desk.Refresh();
            }, stopping.Token);
            await desk.Look(document);
            return document;
        }
        finally
        {
            Progress = null;
        }
    }
}
