using System.Xml.Linq;
using SpOffice.Word;

namespace SpOffice.Cleaning;

/// <summary>The parts of a file that is being cleaned. A part that is not edited keeps its bytes.</summary>
internal sealed class OfficeParts(Package package, IReadOnlySet<string> confirmed)
{
    private Package package = package;

    public List<CleanFinding> Found { get; } = [];

    public IReadOnlyList<string> Names => [.. package.Names];

    public byte[]? this[string name] => package[name];

    public Package Package => package;

    /// <summary>Reports what changes the document for its reader, and says whether it may be taken out.</summary>
    public bool MayRemove(string kind, string part, int count)
    {
        if (count > 0)
            Found.Add(new CleanFinding(kind, part, count, confirmed.Contains(kind)));
        return count > 0 && confirmed.Contains(kind);
    }

    /// <summary>Takes elements or attributes out and reports them.</summary>
    public bool Remove(string kind, string part, IEnumerable<XObject> things)
    {
        var all = things.ToList();
        foreach (var thing in all)
        {
            if (thing is XAttribute attribute)
                attribute.Remove();
            else
                ((XNode)thing).Remove();
        }
        if (all.Count > 0)
            Found.Add(new CleanFinding(kind, part, all.Count, true));
        return all.Count > 0;
    }

    /// <summary>Edits a part; it is written only where something changed.</summary>
    public void Edit(string name, Func<XElement, bool> edit)
    {
        if (package[name] is null)
            return;
        var part = new EditedPart(package[name]!);
        if (edit(part.Root))
            package = package.With(name, part.ToBytes());
    }

    public void Replace(string name, byte[] content) => package = package.With(name, content);

    /// <summary>Takes parts out with the relations that lead to them and their content types.</summary>
    public void Drop(string? kind, IEnumerable<string> names)
    {
        foreach (var name in names.ToList())
        {
            if (kind is not null)
                Found.Add(new CleanFinding(kind, name, 1, true));
            package = package.With(name, null).With(Relations.PathOf(name), null);
            Edit("[Content_Types].xml", types => Cut(types.Elements(Word.Names.Types + "Override").Where(type => (string?)type.Attribute("PartName") == "/" + name)));
            foreach (var relations in Names.Where(part => part.EndsWith(".rels", StringComparison.Ordinal)))
            {
                var owner = OwnerOf(relations);
                var ids = Relations.Of(package, owner).Where(relation => !relation.External && relation.Target == name).Select(relation => relation.Id).ToHashSet();
                if (ids.Count > 0)
                    Edit(relations, root => Cut(root.Elements().Where(relation => ids.Contains((string?)relation.Attribute("Id") ?? ""))));
            }
        }
    }

    public static string OwnerOf(string relations) => relations == "_rels/.rels" ? "" : relations.Replace("_rels/", "", StringComparison.Ordinal)[..^5];

    private static bool Cut(IEnumerable<XElement> elements)
    {
        var all = elements.ToList();
        all.ForEach(element => element.Remove());
        return all.Count > 0;
    }
}
