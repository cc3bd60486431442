using System.Collections.Immutable;

namespace SpOffice.Word;

/// <summary>One relation of a part: its id, its kind (the last segment of its type) and the part it points to.</summary>
internal sealed record Relation(string Id, string Kind, string Target, bool External);

/// <summary>Reads the relations of parts.</summary>
internal static class Relations
{
    public static string PathOf(string part)
    {
        var slash = part.LastIndexOf('/');
        return $"{part[..(slash + 1)]}_rels/{part[(slash + 1)..]}.rels";
    }

    public static ImmutableArray<Relation> Of(Package package, string part)
    {
        if (package[part.Length == 0 ? "_rels/.rels" : PathOf(part)] is not { } content)
            return [];
        var folder = part[..(part.LastIndexOf('/') + 1)];
        var root = SafeXml.Load(content);
        return [.. root.Elements(Names.Rels + "Relationship").Select(relation =>
        {
            var external = (string?)relation.Attribute("TargetMode") == "External";
            var target = (string?)relation.Attribute("Target") ?? "";
            var type = (string?)relation.Attribute("Type") ?? "";
            return new Relation((string?)relation.Attribute("Id") ?? "", type[(type.LastIndexOf('/') + 1)..],
                external ? target : Resolve(folder, target), external);
        })];
    }

    /// <summary>The main document part.</summary>
    /// <exception cref="UnreadableException">There is none.</exception>
    public static string MainDocument(Package package)
    {
        var main = Of(package, "").FirstOrDefault(relation => relation.Kind == "officeDocument")?.Target;
        return main is not null && package[main] is not null ? main : throw new UnreadableException("truncated");
    }

    private static string Resolve(string folder, string target)
    {
        if (target.StartsWith('/'))
            return target[1..];
        var segments = new List<string>(folder.Split('/', StringSplitOptions.RemoveEmptyEntries));
        foreach (var segment in target.Split('/'))
        {
            if (segment == ".." && segments.Count > 0)
                segments.RemoveAt(segments.Count - 1);
            else if (segment is not ("." or ".."))
                segments.Add(segment);
        }
        return string.Join('/', segments);
    }
}
