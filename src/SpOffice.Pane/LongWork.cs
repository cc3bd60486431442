using System.Diagnostics;

namespace SpOffice.Pane;

/// <summary>Work on many files or rows, cut so that the page paints and takes a click between, and Office does not take it for hung: how far it is, and a way to stop it.</summary>
public sealed class LongWork(Action changed)
{
    private long since;
    private bool stopped;

    /// <summary>The id of the words that say what is done, how much of it is, and how much there is; null while nothing is worked on.</summary>
    public (string What, int Done, int All)? Progress { get; private set; }

    /// <summary>Stops before the next piece.</summary>
    public void Stop() => stopped = true;

    /// <summary>Asks before each piece whether to go on.</summary>
    /// <param name="what">The id of the words that say what is done.</param>
    /// <param name="done">Pieces that are done; with the first, 0, the work begins.</param>
    /// <param name="all">Pieces there are.</param>
    /// <returns>Not, when the user stopped it.</returns>
    public async Task<bool> GoOn(string what, int done, int all)
    {
        if (done == 0)
            stopped = false;
        if (done == 0 || Stopwatch.GetElapsedTime(since) > Turns.Length)
        {
            Progress = (what, done, all);
            changed();
            await Task.Delay(1);
            since = Stopwatch.GetTimestamp();
        }
        return !stopped;
    }

    /// <summary>The work is over, or was given up.</summary>
    public void End()
    {
        Progress = null;
        changed();
    }
}
