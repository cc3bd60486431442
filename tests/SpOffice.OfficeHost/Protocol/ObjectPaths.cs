using System.Text.Json.Nodes;

namespace SpOffice.OfficeHost.Protocol;

/// <summary>The objects one request speaks of. A path that changes something, such as an insertion, is followed once.</summary>
internal sealed class ObjectPaths(JsonObject paths, Func<HostObject> root, Func<string, HostObject> create, References references, Func<HostObject, string, Arguments, object?> call, Action<string, string> require)
{
    private readonly Dictionary<string, HostObject?> followed = [];

    /// <summary>The object at the end of a path; null for an <c>OrNullObject</c> that is not there.</summary>
    public HostObject? this[string id]
    {
        get
        {
            if (!followed.TryGetValue(id, out var target))
                followed[id] = target = Follow(paths[id]!.AsObject());
            return target;
        }
    }

    public Arguments Arguments(JsonNode? info)
    {
        var values = info?["Arguments"] as JsonArray ?? [];
        var objects = (info?["ReferencedObjectPathIds"] as JsonArray ?? []).Select(id => id?.ToString() is { Length: > 0 } path && path != "0" ? this[path] : null);
        return new([.. values], [.. objects]);
    }

    private HostObject? Follow(JsonObject path)
    {
        var name = (string?)path["Name"] ?? "";
        switch ((PathKind)(int)path["ObjectPathType"]!)
        {
            case PathKind.Root:
                return root();
            case PathKind.New:
                return create(name);
            case PathKind.Reference:
                return references[name];
            case PathKind.Null:
                return null;
            case var kind:
                var parent = this[path["ParentObjectPathId"]!.ToString()];
                return parent is null ? null : Member(kind, parent, name, Arguments(path["ArgumentInfo"]));
        }
    }

    private HostObject? Member(PathKind kind, HostObject parent, string name, Arguments arguments) => kind switch
    {
        PathKind.Method => (HostObject?)call(parent, name, arguments),
        PathKind.Property => Property(parent, name),
        PathKind.Indexer => parent.Find(arguments[0]!) ?? throw RichApiException.NotFound(parent.ClassName + " item"),
        _ => throw RichApiException.NotEmulated($"object path {kind}"),
    };

    private HostObject? Property(HostObject parent, string name)
    {
        require(parent.ClassName, name);
        return (HostObject?)parent.Get(name);
    }

    private enum PathKind
    {
        Root = 1,
        New = 2,
        Method = 3,
        Property = 4,
        Indexer = 5,
        Reference = 6,
        Null = 7,
    }
}
