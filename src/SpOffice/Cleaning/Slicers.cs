using System.Xml.Linq;
using SpOffice.Word;

namespace SpOffice.Cleaning;

/// <summary>Slicers and timelines steer pivot tables and name what can be chosen in them: those of pivot tables that go are taken out, with their
/// shapes; those of other pivot tables and of plain tables stay.</summary>
internal static class Slicers
{
    private const string Main = "xl/workbook.xml";
    private static readonly string[] Leading = ["slicer", "timelineRef", "slicerCache", "timelineCacheRef"];

    /// <summary>Takes out those of these pivot tables.</summary>
    /// <param name="parts">The workbook.</param>
    /// <param name="pivots">Names of the pivot tables.</param>
    public static void Remove(OfficeParts parts, IReadOnlySet<string> pivots)
    {
        var caches = parts.In("xl/slicerCaches/", "xl/timelineCaches/").Where(cache => Pivots(new EditedPart(parts[cache]!).Root).Any(pivots.Contains)).ToList();
        if (caches.Count == 0)
            return;
        var names = caches.Select(cache => (string?)new EditedPart(parts[cache]!).Root.Attribute("name") ?? "").ToHashSet();
        var (shown, emptied) = (new HashSet<string>(), new List<string>());
        foreach (var part in parts.In("xl/slicers/", "xl/timelines/").ToList())
        {
            parts.Edit(part, root =>
            {
                var gone = root.Elements().Where(slicer => names.Contains((string?)slicer.Attribute("cache") ?? "")).ToList();
                shown.UnionWith(gone.Select(slicer => (string?)slicer.Attribute("name") ?? ""));
                OfficeParts.Cut(gone);
                if (!root.HasElements)
                    emptied.Add(part);
                return gone.Count > 0;
            });
        }
        foreach (var owner in parts.In("xl/worksheets/").Append(Main).ToList())
        {
            var ids = Relations.Of(parts.Package, owner).Where(relation => caches.Contains(relation.Target) || emptied.Contains(relation.Target)).Select(relation => relation.Id).ToHashSet();
            parts.Edit(owner, root => OfficeParts.Cut(root.Descendants().Where(element => Leading.Contains(element.Name.LocalName) && element.Attributes().Any(id => id.Name.NamespaceName.Length > 0 && ids.Contains(id.Value))).ToList())
                | OfficeParts.Cut(root.Descendants().Where(element => element.Name.LocalName == "definedName" && names.Contains((string?)element.Attribute("name") ?? "")).ToList())
                | (ids.Count > 0 && WithoutEmpty(root)));
        }
        foreach (var drawing in parts.In("xl/drawings/").Where(name => name.EndsWith(".xml", StringComparison.Ordinal)).ToList())
        {
            parts.Edit(drawing, root => OfficeParts.Cut(root.Descendants().Where(anchor => anchor.Name.LocalName.EndsWith("Anchor", StringComparison.Ordinal)
                && anchor.Descendants().Any(shape => shape.Name.LocalName is "slicer" or "timeslicer" && shown.Contains((string?)shape.Attribute("name") ?? ""))).ToList()));
        }
        parts.Drop(null, [.. caches, .. emptied]);
    }

    private static IEnumerable<string> Pivots(XElement cache) => cache.Descendants().Where(element => element.Name.LocalName == "pivotTable").Select(pivot => (string?)pivot.Attribute("name") ?? "");

    private static bool WithoutEmpty(XElement root)
    {
        OfficeParts.Cut(root.Descendants().Where(list => list.Name.LocalName is "slicerList" or "slicerCaches" or "timelineRefs" or "timelineCacheRefs" && !list.HasElements).ToList());
        OfficeParts.Cut(root.Descendants().Where(element => element.Name.LocalName is "ext" or "definedNames" && !element.HasElements).ToList());
        OfficeParts.Cut(root.Descendants().Where(element => element.Name.LocalName == "extLst" && !element.HasElements).ToList());
        return true;
    }
}
