using System.Xml.Linq;

namespace SpOffice.Cleaning;

/// <summary>Connections to data elsewhere say where it lies and who asks for it, and a data model keeps a copy of all its rows. Once confirmed they
/// go with the pivot tables made from them; what cells show stays.</summary>
internal static class DataConnections
{
    private const string Main = "xl/workbook.xml";
    private static readonly string[] Models = ["dataModel", "queryTable", "connection"];

    public static void Clean(OfficeParts parts)
    {
        var data = parts.In("xl/connections.xml", "xl/queryTables/", "xl/model/", "xl/xmlMaps.xml", "xl/volatileDependencies.xml", "xl/tables/tableSingleCells").ToList();
        foreach (var values in parts.In("xl/richData/").ToList())
            parts.Leave("linked-values", values, 1);
        if (data.Count(part => parts.MayRemove("data-connections", part, 1)) == 0)
            return;
        PivotCaches.Remove(parts, definition => definition.Elements().Any(source => source.Name.LocalName == "cacheSource" && (string?)source.Attribute("type") == "external"));
        parts.Edit(Main, root => OfficeParts.Cut(root.Descendants().Where(element => element.Name.LocalName == "ext" && element.Elements().Any(child => Models.Contains(child.Name.LocalName))))
            | OfficeParts.Cut(root.Descendants().Where(element => element.Name.LocalName == "extLst" && !element.HasElements)));
        foreach (var table in parts.In("xl/tables/").ToList())
        {
            parts.Edit(table, root => OfficeParts.Cut(root.DescendantsAndSelf().Attributes().Where(attribute => attribute.Name.LocalName is "queryTableFieldId" or "connectionId" || (attribute.Name.LocalName == "tableType" && attribute.Value != "worksheet")))
                | OfficeParts.Cut(root.Descendants().Where(element => element.Name.LocalName == "xmlColumnPr")));
        }
        parts.Drop(null, data);
    }
}
