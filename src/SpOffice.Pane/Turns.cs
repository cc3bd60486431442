using System.Diagnostics;

namespace SpOffice.Pane;

/// <summary>Long work in turns, between which the page takes letters and paints, and the user can stop it. A browser does one thing at a time, and
/// Office restarts an add-in that keeps it busy for seconds.</summary>
internal static class Turns
{
    /// <summary>So long one turn is.</summary>
    public static readonly TimeSpan Length = TimeSpan.FromMilliseconds(40);

    /// <summary>Does the work. Whoever goes through the turns waits a moment in each.</summary>
    /// <param name="steps">The work, step by step.</param>
    /// <returns>What the last step of each turn gave.</returns>
    public static IEnumerable<T> Of<T>(IEnumerable<T> steps)
    {
        var start = Stopwatch.GetTimestamp();
        foreach (var step in steps)
        {
            if (Stopwatch.GetElapsedTime(start) < Length)
                continue;
            yield return step;
            start = Stopwatch.GetTimestamp();
        }
    }

    /// <summary>Does the work to its end.</summary>
    /// <param name="steps">The work: null at each step, and its outcome at the last.</param>
    /// <param name="between">Called between two turns.</param>
    /// <param name="stop">Stops between two turns.</param>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public static async Task<T> All<T>(IEnumerable<T?> steps, Action<int>? between = null, CancellationToken stop = default) where T : class
    {
        T? last = null;
        var turns = 0;
        foreach (var _ in Of(steps.Select(step => last = step)))
        {
            between?.Invoke(++turns);
            await Task.Delay(1, stop);
        }
        return last!;
    }
}
