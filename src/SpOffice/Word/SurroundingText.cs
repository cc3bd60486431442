using System.Collections.Immutable;

namespace SpOffice.Word;

/// <summary>Text outside the body: headers and footers of the case, notes, comments, properties. What stands in the cover's own
/// headers comes off with it.</summary>
internal sealed record SurroundingText(ImmutableArray<DocumentText> Texts, ImmutableArray<(string Where, string Name)> Authors, bool HasDeletions)
{
    public static SurroundingText Of(Package package, string main, PartWalk walk, Cover cover, Bounds bounds)
    {
        var texts = new List<DocumentText>();
        var authors = new List<(string, string)>();
        var deletions = false;
        var ofTheCase = OfTheCase(walk, cover);
        foreach (var relation in Relations.Of(package, main))
        {
            var where = relation.Kind switch
            {
                "header" or "footer" => ofTheCase.Contains(relation.Id) ? relation.Kind : "cover",
                "footnotes" or "endnotes" => "note",
                "comments" => "comment",
                _ => null,
            };
            if (where is null || package[relation.Target] is not { } part)
                continue;
            var read = PartWalk.Of(part, bounds, _ => false);
            deletions |= read.HasDeletions;
            texts.AddRange(read.Segments.Select(segment => new DocumentText(where, segment.Text, null)));
            authors.AddRange(read.Authors.Select(author => (where, author)));
        }
        foreach (var (name, value) in Properties(package))
        {
            texts.Add(new DocumentText("properties", value, null));
            if (name is "creator" or "lastModifiedBy" or "Company" or "Manager")
                authors.Add(("properties", value));
        }
        return new SurroundingText([.. texts], [.. authors], deletions);
    }

    /// <summary>Ids of the headers and footers that a section of the case shows, its own or those it continues.</summary>
    private static HashSet<string> OfTheCase(PartWalk walk, Cover cover)
    {
        var shown = new Dictionary<string, string>();
        var ofTheCase = new HashSet<string>();
        for (var section = 0; section < walk.Furniture.Count - 1; section++)
        {
            foreach (var (kind, id) in walk.Furniture[section])
                shown[kind] = id;
            if (section >= cover.Sections)
                ofTheCase.UnionWith(shown.Values);
        }
        return ofTheCase;
    }

    private static IEnumerable<(string Name, string Value)> Properties(Package package) =>
        from relation in Relations.Of(package, "")
        where relation.Kind is "core-properties" or "extended-properties" or "custom-properties" && package[relation.Target] is not null
        from element in SafeXml.Load(package[relation.Target]!).Descendants()
        where !element.HasElements && element.Value.Length > 0
        select (element.Name.LocalName, element.Value);
}
