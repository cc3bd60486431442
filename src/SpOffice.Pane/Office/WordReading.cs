namespace SpOffice.Pane.Office;

/// <summary>How the pane reads the file from Word: part by part, so that the page stays awake and the user can stop it.</summary>
public sealed partial class WordFollower
{
    private CancellationTokenSource stopping = new();

    /// <summary>How many parts of the file are read, and how many there are; null while it is not read, or has one part.</summary>
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
}
