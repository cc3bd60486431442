using System.Xml.Linq;
using SpOffice.Word;

namespace SpOffice.Cleaning;

/// <summary>Takes hidden sheets out with everything that hangs on them: their tables, drawings and comments, names of ranges, pivot tables made
/// from them, copies of their values in charts.</summary>
internal static class HiddenSheets
{
    private const string Main = "xl/workbook.xml";

    public static void Remove(OfficeParts parts)
    {
        var all = new EditedPart(parts[Main]!).Root.Descendants().Where(element => element.Name.LocalName == "sheet").ToList();
        var hidden = all.Where(sheet => (string?)sheet.Attribute("state") is "hidden" or "veryHidden").ToList();
        if (hidden.Count == all.Count || !parts.MayRemove("hidden-sheets", Main, hidden.Count))
            return;
        var ids = hidden.Select(IdOf).ToHashSet();
        var dropped = Relations.Of(parts.Package, Main).Where(relation => ids.Contains(relation.Id)).Select(relation => relation.Target).ToList();
        var gone = FormulaNames.Of(hidden.Select(sheet => (string?)sheet.Attribute("name") ?? ""), dropped.SelectMany(sheet => Tables(sheet, parts)));
        var left = all.Except(hidden).Select(IdOf).ToList();
        parts.Edit(Main, root =>
        {
            gone = WithoutNames(root, gone, all.Select(sheet => left.IndexOf(IdOf(sheet))).ToList());
            OfficeParts.Cut(root.Descendants().Where(element => element.Name.LocalName == "workbookView").Attributes().Where(attribute => attribute.Name.LocalName is "activeTab" or "firstSheet"));
            return OfficeParts.Cut(root.Descendants().Where(element => element.Name.LocalName == "customWorkbookViews" || (element.Name.LocalName == "sheet" && ids.Contains(IdOf(element)))));
        });
        PivotCaches.Remove(parts, definition => PivotCaches.IsFrom(definition, gone));
        parts.Drop(null, dropped);
        parts.Drop(null, parts.In("xl/calcChain.xml"));
        SheetLinks.Cut(parts, gone);
    }

    /// <summary>Takes out the names that lead there, and those that lead to these; the others get the new numbers of their sheets.</summary>
    private static FormulaNames WithoutNames(XElement root, FormulaNames gone, List<int> places)
    {
        bool Leads(XElement name) => gone.Lead(name.Value) || (Scope(name) is { } sheet && places.ElementAtOrDefault(sheet) < 0);
        for (var leading = Names(root).Where(Leads).ToList(); leading.Count > 0; leading = Names(root).Where(Leads).ToList())
        {
            gone = gone with { Others = gone.Others.Union(leading.Where(name => Scope(name) is null).Select(name => (string?)name.Attribute("name") ?? "")) };
            OfficeParts.Cut(leading);
        }
        foreach (var name in Names(root).Where(name => Scope(name) is not null))
            name.SetAttributeValue("localSheetId", places[Scope(name)!.Value]);
        OfficeParts.Cut(root.Descendants().Where(element => element.Name.LocalName == "definedNames" && !element.HasElements));
        return gone;
    }

    private static IEnumerable<XElement> Names(XElement root) => root.Descendants().Where(element => element.Name.LocalName == "definedName");

    private static int? Scope(XElement name) => (int?)name.Attribute("localSheetId");

    private static IEnumerable<string> Tables(string sheet, OfficeParts parts) =>
        from relation in Relations.Of(parts.Package, sheet)
        where relation.Kind == "table" && parts[relation.Target] is not null
        let table = new EditedPart(parts[relation.Target]!).Root
        from name in new[] { (string?)table.Attribute("displayName"), (string?)table.Attribute("name") }
        where name is not null
        select name;

    private static string? IdOf(XElement sheet) => sheet.Attributes().FirstOrDefault(attribute => attribute.Name.LocalName == "id" && attribute.Name.NamespaceName.Length > 0)?.Value;
}
