namespace SpOffice.Graph;

/// <summary>How often and how long is waited for a server that is busy, or for other people who write.</summary>
/// <param name="Attempts">Most attempts at one change, whatever the reason each failed for.</param>
/// <param name="First">Longest wait after the first failure; it doubles with each further one.</param>
/// <param name="Longest">Longest wait of our own choice.</param>
/// <param name="Asked">Longest wait that a server may ask for with Retry-After; beyond it we give up at once.</param>
public sealed record Patience(int Attempts, TimeSpan First, TimeSpan Longest, TimeSpan Asked)
{
    /// <summary>Ten attempts; at most about a minute and a half of waiting of our own.</summary>
    public static readonly Patience Usual = new(10, TimeSpan.FromMilliseconds(500), TimeSpan.FromSeconds(20), TimeSpan.FromMinutes(2));

    /// <summary>Chance from 0 to 1, so that those who were refused together do not come back together.</summary>
    public Func<double> Chance { get; init; } = Random.Shared.NextDouble;

    /// <summary>Waits.</summary>
    public Action<TimeSpan> Wait { get; init; } = Thread.Sleep;

    /// <summary>How long to wait after so many failures: between half and all of a time that doubles, and never less than was asked for.</summary>
    /// <param name="failures">Failures so far, from 1.</param>
    /// <param name="asked">What Retry-After says, if anything.</param>
    public TimeSpan After(int failures, TimeSpan? asked)
    {
        var ours = Math.Min(Longest.TotalSeconds, First.TotalSeconds * Math.Pow(2, failures - 1));
        var jittered = TimeSpan.FromSeconds(ours * (0.5 + (0.5 * Chance())));
        return asked is { } told && told > TimeSpan.Zero ? told + (jittered / 2) : jittered;
    }
}

/// <summary>The attempts at one change.</summary>
internal sealed class Attempts(Patience patience)
{
    private int failures;

    /// <summary>Waits for the next attempt.</summary>
    /// <exception cref="UnreadableException">The reason of the failure, once it cannot pass or patience is over.</exception>
    public void After(Failure failure)
    {
        if (!failure.MayPass || ++failures >= patience.Attempts)
            throw failure.Reason;
        if (failure.Asked is { } asked && asked > patience.Asked)
            throw new UnreadableException("graph-later", ("minutes", $"{Math.Ceiling(asked.TotalMinutes):0}"));
        patience.Wait(patience.After(failures, failure.Asked));
    }
}
