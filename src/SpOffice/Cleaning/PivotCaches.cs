using System.Xml.Linq;
using SpOffice.Word;

namespace SpOffice.Cleaning;

/// <summary>A pivot table keeps a copy of all the rows it was made from, those too that its sheet no longer has. Without the copy it is
/// a plain table of its last values.</summary>
internal static class PivotCaches
{
    private const string Main = "xl/workbook.xml";

    /// <summary>Who refreshed a pivot table last goes; the copies go once confirmed.</summary>
    public static void Clean(OfficeParts parts)
    {
        foreach (var definition in Definitions(parts))
            parts.Edit(definition, root => parts.Remove("author", definition, root.Attributes("refreshedBy")));
        var may = Definitions(parts).Where(definition => parts.MayRemove("pivot-caches", definition, 1)).ToHashSet();
        Remove(parts, root => true, may);
    }

    /// <summary>Takes out the copies of which this holds, with their pivot tables; what these show stays in the cells.</summary>
    public static void Remove(OfficeParts parts, Func<XElement, bool> holds, IReadOnlySet<string>? among = null)
    {
        var caches = Definitions(parts).Where(definition => among?.Contains(definition) != false && holds(new EditedPart(parts[definition]!).Root)).ToHashSet();
        if (caches.Count == 0)
            return;
        var ids = Relations.Of(parts.Package, Main).Where(relation => caches.Contains(relation.Target)).Select(relation => relation.Id).ToHashSet();
        parts.Edit(Main, root => OfficeParts.Cut(root.Descendants().Where(element => element.Name.LocalName == "pivotCache" && element.Attributes().Any(attribute => ids.Contains(attribute.Value))))
            | OfficeParts.Cut(root.Descendants().Where(element => element.Name.LocalName == "pivotCaches" && !element.HasElements)));
        var tables = parts.In("xl/pivotTables/").Where(table => Relations.Of(parts.Package, table).Any(relation => caches.Contains(relation.Target))).ToList();
        Slicers.Remove(parts, tables.Select(table => (string?)new EditedPart(parts[table]!).Root.Attribute("name") ?? "").ToHashSet());
        foreach (var part in parts.In("xl/").Where(name => name.EndsWith(".xml", StringComparison.Ordinal) && name.Split('/') is ["xl", "workbook.xml"] or ["xl", "worksheets" or "charts", _]).ToList())
        {
            parts.Edit(part, root => OfficeParts.Cut(root.Descendants().Where(element => element.Name.LocalName is "pivotSource" or "pivotFmts"))
                | OfficeParts.Cut(root.Elements().Where(element => element.Name.LocalName == "conditionalFormatting").Attributes("pivot")));
        }
        parts.Drop(null, [.. tables, .. caches, .. caches.SelectMany(cache => Relations.Of(parts.Package, cache)).Where(relation => !relation.External).Select(relation => relation.Target)]);
    }

    /// <summary>Whether a copy was made from one of these sheets, ranges or tables.</summary>
    public static bool IsFrom(XElement definition, FormulaNames gone) => definition.Descendants().Any(source =>
        source.Name.LocalName is "worksheetSource" or "rangeSet"
        && (gone.Sheets.Contains((string?)source.Attribute("sheet") ?? "") || gone.Others.Contains((string?)source.Attribute("name") ?? "")));

    private static List<string> Definitions(OfficeParts parts) => [.. parts.In("xl/pivotCache/pivotCacheDefinition")];
}
