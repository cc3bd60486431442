using System.Xml.Linq;
using SpOffice.Word;

namespace SpOffice.Cleaning;

/// <summary>The parts of a file that is being cleaned. A part that is not edited keeps its bytes.</summary>
internal sealed class OfficeParts(Package package, IReadOnlySet<string> confirmed)
{
    private Package package = package;

    public List<CleanFinding> Found { get; } = [];

    public IReadOnlyList<string> Names => [.. package.Names];

    /// <summary>Parts whose names begin so, without those that hold relations.</summary>
    public IEnumerable<string> In(params string[] starts) =>
        Names.Where(name => starts.Any(start => name.StartsWith(start, StringComparison.Ordinal)) && !name.EndsWith(".rels", StringComparison.Ordinal));

    /// <summary>Parts that relations of these kinds lead to, from whatever part, and those of these names.</summary>
    public IReadOnlyList<string> Related(params string[] kinds) =>
        [.. Names.Where(name => name.EndsWith(".rels", StringComparison.Ordinal)).SelectMany(name => Relations.Of(package, OwnerOf(name)))
            .Where(relation => !relation.External && kinds.Contains(relation.Kind)).Select(relation => relation.Target)
            .Concat(kinds).Where(name => package[name] is not null).Distinct()];

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
        Cut(all);
        if (all.Count > 0)
            Found.Add(new CleanFinding(kind, part, all.Count, true));
        return all.Count > 0;
    }

    /// <summary>Reports elements or attributes whose loss changes the document for its reader, and takes them out if that is confirmed.</summary>
    public bool RemoveConfirmed(string kind, string part, IEnumerable<XObject> things)
    {
        var all = things.ToList();
        return MayRemove(kind, part, all.Count) && Cut(all);
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

    /// <summary>Gives a part another name in the same folder; the relations that lead to it follow.</summary>
    /// <returns>False where no relation leads to it.</returns>
    public bool Rename(string name, string other)
    {
        var led = false;
        foreach (var relations in Names.Where(part => part.EndsWith(".rels", StringComparison.Ordinal)))
        {
            var ids = Relations.Of(package, OwnerOf(relations)).Where(relation => !relation.External && Uri.UnescapeDataString(relation.Target) == Uri.UnescapeDataString(name)).Select(relation => relation.Id).ToHashSet();
            if (ids.Count == 0)
                continue;
            led = true;
            Edit(relations, root =>
            {
                foreach (var relation in root.Elements().Where(relation => ids.Contains((string?)relation.Attribute("Id") ?? "")))
                    relation.SetAttributeValue("Target", "/" + other);
                return true;
            });
        }
        if (!led)
            return false;
        package = package.With(other, package[name]).With(name, null);
        Edit("[Content_Types].xml", types =>
        {
            var own = types.Elements(Word.Names.Types + "Override").Where(type => Uri.UnescapeDataString(((string?)type.Attribute("PartName") ?? "").TrimStart('/')) == Uri.UnescapeDataString(name)).ToList();
            own.ForEach(type => type.SetAttributeValue("PartName", "/" + other));
            return own.Count > 0;
        });
        return true;
    }

    /// <summary>Takes parts out with the relations that lead to them and their content types, and with the parts that only they led to.</summary>
    public void Drop(string? kind, IEnumerable<string> names)
    {
        var all = names.ToHashSet();
        if (all.Count == 0)
            return;
        if (kind is not null)
            Found.AddRange(all.Select(name => new CleanFinding(kind, name, 1, true)));
        var before = Reached();
        Take(all);
        Take([.. before.Except(Reached()).Where(name => package[name] is not null)]);
    }

    /// <summary>Reports what cannot be taken out.</summary>
    public void Leave(string kind, string part, int count) => Found.AddRange(count > 0 ? [new CleanFinding(kind, part, count, false)] : Array.Empty<CleanFinding>());

    private void Take(HashSet<string> names)
    {
        if (names.Count == 0)
            return;
        foreach (var name in names)
            package = package.With(name, null).With(Relations.PathOf(name), null);
        Edit("[Content_Types].xml", types => Cut(types.Elements(Word.Names.Types + "Override").Where(type => names.Contains(((string?)type.Attribute("PartName") ?? "").TrimStart('/')))));
        foreach (var relations in Names.Where(part => part.EndsWith(".rels", StringComparison.Ordinal)))
        {
            var ids = Relations.Of(package, OwnerOf(relations)).Where(relation => !relation.External && names.Contains(relation.Target)).Select(relation => relation.Id).ToHashSet();
            if (ids.Count > 0)
                Edit(relations, root => Cut(root.Elements().Where(relation => ids.Contains((string?)relation.Attribute("Id") ?? ""))));
        }
    }

    /// <summary>The parts that relations lead to, from the file itself on.</summary>
    public HashSet<string> Reached()
    {
        var reached = new HashSet<string>();
        var waiting = new Stack<string>([""]);
        while (waiting.TryPop(out var part))
        {
            foreach (var relation in Relations.Of(package, part).Where(relation => !relation.External).Select(relation => package[relation.Target] is null ? Uri.UnescapeDataString(relation.Target) : relation.Target).Where(target => package[target] is not null && reached.Add(target)))
                waiting.Push(relation);
        }
        return reached;
    }

    public static string OwnerOf(string relations) => relations == "_rels/.rels" ? "" : relations.Replace("_rels/", "", StringComparison.Ordinal)[..^5];

    /// <summary>Takes elements out without a report of their own.</summary>
    public static bool Cut(IEnumerable<XObject> things)
    {
        var all = things.ToList();
        foreach (var thing in all)
        {
            if (thing is XAttribute attribute)
                attribute.Remove();
            else
                ((XNode)thing).Remove();
        }
        return all.Count > 0;
    }
}
