using System.Diagnostics;
using SpOffice.Checks;

namespace SpOffice.Pane;

/// <summary>Checks one document again and again while it is worked on, and remembers what was seen in the texts that stay.</summary>
internal sealed class LiveCheck
{
    /// <summary>So long a check of a long document runs before the page may take letters and paint.</summary>
    public static readonly TimeSpan Turn = TimeSpan.FromMilliseconds(40);

    private readonly Passages looked = new();

    /// <summary>How long the last check took, the pauses left out.</summary>
    public TimeSpan Time { get; private set; }

    /// <summary>Checks at once.</summary>
    public CheckReport Run(OpenDocument document, Templates templates)
    {
        var start = Stopwatch.GetTimestamp();
        var report = Parts(document, templates).Last()!;
        Time = Stopwatch.GetElapsedTime(start);
        return report;
    }

    /// <summary>Checks turn by turn.</summary>
    /// <param name="document">The document.</param>
    /// <param name="templates">Forms, wording and lists.</param>
    /// <param name="matters">Whether the document is still the one to check; asked after each turn.</param>
    /// <returns>The report; null when it matters no more.</returns>
    public async Task<CheckReport?> Run(OpenDocument document, Templates templates, Func<bool> matters)
    {
        var (time, start) = (TimeSpan.Zero, Stopwatch.GetTimestamp());
        foreach (var report in Parts(document, templates))
        {
            var turn = Stopwatch.GetElapsedTime(start);
            if (report is not null)
            {
                Time = time + turn;
                return report;
            }
            if (turn < Turn)
                continue;
            await Task.Delay(1);
            if (!matters())
                return null;
            (time, start) = (time + turn, Stopwatch.GetTimestamp());
        }
        return null;
    }

    private IEnumerable<CheckReport?> Parts(OpenDocument document, Templates templates) =>
        document.Check(templates, DateOnly.FromDateTime(DateTime.Today), looked);
}
