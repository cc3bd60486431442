using SpOffice.OfficeHost.Protocol;

namespace SpOffice.OfficeHost;

/// <summary>What goes wrong. All of it can be changed while the pane is open.</summary>
public sealed class Faults
{
    private readonly Dictionary<string, (string Code, int Times)> failing = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> silent = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>How long each call takes.</summary>
    public TimeSpan Delay { get; set; }

    /// <summary>Content controls have another id in every request.</summary>
    public bool RandomIds { get; set; }

    /// <summary>The document was closed: every call fails from now on.</summary>
    public bool Closed { get; set; }

    /// <summary>Makes a call fail: a member such as <c>insertText</c>, a call of the Common API such as <c>getFileAsync</c>, or <c>sync</c> for every request.</summary>
    /// <param name="call">The call's name.</param>
    /// <param name="code">The error code; of the Common API a number.</param>
    /// <param name="times">How often, then it works again.</param>
    public void Fail(string call, string code = "GeneralException", int times = int.MaxValue) => failing[call] = (code, times);

    /// <summary>Makes a call never answer.</summary>
    public void Hang(string call) => silent.Add(call);

    /// <summary>Everything works again.</summary>
    public void Clear()
    {
        failing.Clear();
        silent.Clear();
        (Delay, RandomIds, Closed) = (TimeSpan.Zero, false, false);
    }

    /// <summary>Fails or hangs where that was asked for.</summary>
    /// <exception cref="NeverAnswered">It hangs.</exception>
    internal void Meet(string call, bool common = false)
    {
        if (silent.Contains(call))
            throw new NeverAnswered();
        if (!failing.TryGetValue(call, out var fault))
            return;
        if (fault.Times > 1)
            failing[call] = fault with { Times = fault.Times - 1 };
        else
            failing.Remove(call);
        throw common
            ? new CommonApiException(int.TryParse(fault.Code, out var number) ? number : CommonApiException.Internal)
            : new RichApiException(fault.Code, "There was an internal error while processing the request.", 500);
    }

    internal sealed class NeverAnswered : Exception;
}
