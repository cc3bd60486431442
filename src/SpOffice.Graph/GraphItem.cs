using System.Text.RegularExpressions;

namespace SpOffice.Graph;

/// <summary>One file on SharePoint or OneDrive by its address in Microsoft Graph. Every request with the token goes to this address or to its content.</summary>
public sealed partial class GraphItem
{
    /// <summary>Where Microsoft Graph answers, unless another address is given.</summary>
    public const string Graph = "https://graph.microsoft.com/v1.0";

    private GraphItem(string name, Uri graph)
    {
        Name = name;
        Address = new Uri($"{graph.AbsoluteUri.TrimEnd('/')}/{name}");
        Content = new Uri(Address.AbsoluteUri + "/content");
    }

    /// <summary>As it was given: <c>drives/…/items/…</c>.</summary>
    public string Name { get; }

    /// <summary>What the file is, its ETag among it.</summary>
    public Uri Address { get; }

    /// <summary>Its bytes.</summary>
    public Uri Content { get; }

    /// <summary>Reads the address of a file.</summary>
    /// <param name="name"><c>drives/&lt;drive-id&gt;/items/&lt;item-id&gt;</c>.</param>
    /// <param name="graph">Where Graph answers: an https address, or one of this machine.</param>
    /// <exception cref="UnreadableException">graph-item or graph-base.</exception>
    public static GraphItem Of(string name, string graph = Graph)
    {
        if (!DriveItem().IsMatch(name))
            throw new UnreadableException("graph-item");
        if (!Uri.TryCreate(graph, UriKind.Absolute, out var address) || !IsSafe(address, onThisMachineToo: true) || address.UserInfo.Length + address.Query.Length + address.Fragment.Length > 0)
            throw new UnreadableException("graph-base");
        return new GraphItem(name, address);
    }

    /// <summary>Whether the content may be fetched from this address: encrypted, or on this machine if Graph is played there.</summary>
    internal bool MayLeadTo(Uri address) => IsSafe(address, Address.IsLoopback);

    private static bool IsSafe(Uri address, bool onThisMachineToo) =>
        address.Scheme == Uri.UriSchemeHttps || (onThisMachineToo && address.Scheme == Uri.UriSchemeHttp && address.IsLoopback);

    [GeneratedRegex(@"\Adrives/[A-Za-z0-9!_-]{1,200}/items/[A-Za-z0-9!_-]{1,200}\z")]
    private static partial Regex DriveItem();
}
