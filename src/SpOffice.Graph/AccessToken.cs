using System.Net.Http.Headers;
using System.Text.RegularExpressions;

namespace SpOffice.Graph;

/// <summary>The token that Microsoft gave for an account. It goes into the header of requests to Graph and nowhere else: no text of it is ever made.</summary>
public sealed partial class AccessToken
{
    private AccessToken(string value) => Header = new AuthenticationHeaderValue("Bearer", value);

    internal AuthenticationHeaderValue Header { get; }

    /// <summary>Takes a token as it stands in a variable or a file.</summary>
    /// <exception cref="UnreadableException">graph-no-token: there is none, or it cannot be one.</exception>
    public static AccessToken Of(string? text) =>
        text?.Trim() is { } token && Token().IsMatch(token) ? new AccessToken(token) : throw new UnreadableException("graph-no-token");

    /// <summary>RFC 6750, section 2.1.</summary>
    [GeneratedRegex(@"\A[A-Za-z0-9._~+/-]+=*\z")]
    private static partial Regex Token();
}
