using System.Net;

namespace SpOffice.Graph;

/// <summary>Why a request was not done.</summary>
/// <param name="Reason">What is said if it stays so.</param>
/// <param name="MayPass">Whether it may go better later.</param>
/// <param name="Asked">How long the server asks to wait.</param>
internal sealed record Failure(UnreadableException Reason, bool MayPass, TimeSpan? Asked = null)
{
    public static Failure Unreachable(Uri address) => new(new UnreadableException("graph-unreachable", ("host", address.Host)), MayPass: true);

    /// <summary>What Graph's answers mean (Microsoft Graph, "error responses and resource types" and "throttling guidance").</summary>
    public static Failure Of(HttpResponseMessage answer)
    {
        var asked = answer.Headers.RetryAfter is { } wait ? wait.Delta ?? (wait.Date - DateTimeOffset.UtcNow) : null;
        return answer.StatusCode switch
        {
            HttpStatusCode.Unauthorized => new(new UnreadableException("graph-signed-out"), false),
            HttpStatusCode.Forbidden => new(new UnreadableException("graph-forbidden"), false),
            HttpStatusCode.NotFound => new(new UnreadableException("graph-not-found"), false),
            HttpStatusCode.Gone => new(new UnreadableException("graph-gone"), false),
            HttpStatusCode.PreconditionFailed or HttpStatusCode.Conflict => new(new UnreadableException("graph-contended"), true, asked),
            HttpStatusCode.Locked => new(new UnreadableException("graph-locked"), true, asked),
            HttpStatusCode.InsufficientStorage => new(new UnreadableException("graph-full"), false),
            HttpStatusCode.RequestTimeout or HttpStatusCode.TooManyRequests or >= HttpStatusCode.InternalServerError => new(new UnreadableException("graph-busy"), true, asked),
            _ => new(new UnreadableException("graph-refused", ("status", $"{(int)answer.StatusCode}")), false),
        };
    }
}
