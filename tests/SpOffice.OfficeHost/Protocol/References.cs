namespace SpOffice.OfficeHost.Protocol;

/// <summary>The references handed out to the add-in. Each request gets ids of its own: what one <c>run</c> gives up, another may still hold.</summary>
internal sealed class References
{
    private readonly Dictionary<string, HostObject> held = [];
    private readonly Dictionary<object, string> ofThisRequest = [];
    private int last;

    public HostObject this[string id] => held.GetValueOrDefault(id)
        ?? throw new RichApiException("InvalidReference", "This reference is not valid for the current operation.");

    public void BeginRequest() => ofThisRequest.Clear();

    public string Of(HostObject target)
    {
        if (!ofThisRequest.TryGetValue(target.Identity, out var id))
        {
            ofThisRequest[target.Identity] = id = $"{{ref-{++last}}}";
            held[id] = target;
        }
        return id;
    }

    public void Release(string id) => held.Remove(id);
}
