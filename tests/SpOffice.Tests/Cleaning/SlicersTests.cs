using System.Text;
using SpOffice.Cleaning;
using SpOffice.Tests.Versions;
using SpOffice.Word;

namespace SpOffice.Tests.Cleaning;

/// <summary>Two pivot tables, each with a slicer and a timeline: the one made from a hidden sheet goes with its own, the other keeps them.</summary>
public sealed class SlicersTests
{
    private const string Main = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    [Fact]
    public void Those_of_a_pivot_table_that_goes_go_and_the_others_stay()
    {
        Scanner.Hits(Workbook, "Gone").ShouldNotBeEmpty();
        var cleaned = CleanFile.Clean(Workbook, ["hidden-sheets"], Bounds.Native).File;
        Scanner.Hits(cleaned, "Gone").ShouldBeEmpty();
        var package = Package.OpenWorkbook(cleaned, Bounds.Native);
        foreach (var part in new[] { "xl/slicerCaches/c1.xml", "xl/timelineCaches/t1.xml", "xl/slicers/s1.xml", "xl/timelines/l1.xml", "xl/pivotTables/p1.xml" })
            package[part].ShouldNotBeNull(part);
        foreach (var (part, kept) in new[] { ("xl/workbook.xml", "r:id=\"c1\""), ("xl/workbook.xml", "r:id=\"t1\""), ("xl/workbook.xml", "Slicer_Kept"), ("xl/worksheets/sheet1.xml", "r:id=\"s1\""), ("xl/worksheets/sheet1.xml", "r:id=\"l1\""), ("xl/drawings/drawing1.xml", "name=\"Kept\""), ("xl/slicers/s1.xml", "name=\"Kept\"") })
            Encoding.UTF8.GetString(package[part]!).ShouldContain(kept);
    }

    [Fact]
    public void With_all_pivot_tables_all_of_them_go()
    {
        var package = Package.OpenWorkbook(CleanFile.Clean(Workbook, ["pivot-caches"], Bounds.Native).File, Bounds.Native);
        package.Names.Where(name => name.Contains("licer") || name.Contains("imeline") || name.Contains("pivot")).ShouldBeEmpty();
        Encoding.UTF8.GetString(package["xl/workbook.xml"]!).ShouldNotContain("extLst");
        Encoding.UTF8.GetString(package["xl/drawings/drawing1.xml"]!).ShouldNotContain("Anchor");
    }

    private static readonly byte[] Workbook = Package.Of(Parts()).ToBytes();

    private static Dictionary<string, byte[]> Parts()
    {
        static string Each(Func<string, string, string> xml) => xml("1", "Kept") + xml("2", "Gone");
        static string Ext(string list, Func<string, string, string> xml) => $"<ext uri=\"{list}\"><x14:{list} xmlns:x14=\"urn:x14\">{Each(xml)}</x14:{list}></ext>";
        var parts = new Dictionary<string, string>
        {
            ["[Content_Types].xml"] = "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"xml\" ContentType=\"application/xml\"/><Override PartName=\"/xl/workbook.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/></Types>",
            ["_rels/.rels"] = Relations("", ("rId1", "officeDocument", "xl/workbook.xml")),
            ["xl/workbook.xml"] = $"<workbook {Main}><sheets><sheet name=\"Shown\" sheetId=\"1\" r:id=\"sh1\"/><sheet name=\"Hidden Gone\" sheetId=\"2\" state=\"hidden\" r:id=\"sh2\"/></sheets><definedNames><definedName name=\"Slicer_Kept\">#N/A</definedName><definedName name=\"Slicer_Gone\">#N/A</definedName></definedNames><pivotCaches>{Each((number, _) => $"<pivotCache cacheId=\"{number}\" r:id=\"d{number}\"/>")}</pivotCaches><extLst>{Ext("slicerCaches", (number, _) => $"<x14:slicerCache r:id=\"c{number}\"/>")}{Ext("timelineCacheRefs", (number, _) => $"<x14:timelineCacheRef r:id=\"t{number}\"/>")}</extLst></workbook>",
            ["xl/_rels/workbook.xml.rels"] = Relations("", ("sh1", "worksheet", "worksheets/sheet1.xml"), ("sh2", "worksheet", "worksheets/sheet2.xml"), ("d1", "pivotCacheDefinition", "pivotCache/pivotCacheDefinition1.xml"), ("d2", "pivotCacheDefinition", "pivotCache/pivotCacheDefinition2.xml"), ("c1", "slicerCache", "slicerCaches/c1.xml"), ("c2", "slicerCache", "slicerCaches/c2.xml"), ("t1", "timelineCache", "timelineCaches/t1.xml"), ("t2", "timelineCache", "timelineCaches/t2.xml")),
            ["xl/worksheets/sheet1.xml"] = $"<worksheet {Main}><sheetData/><drawing r:id=\"dr\"/><extLst>{Ext("slicerList", (number, _) => number == "1" ? "<x14:slicer r:id=\"s1\"/>" : "")}{Ext("timelineRefs", (number, _) => $"<x14:timelineRef r:id=\"l{number}\"/>")}</extLst></worksheet>",
            ["xl/worksheets/_rels/sheet1.xml.rels"] = Relations("../", ("dr", "drawing", "drawings/drawing1.xml"), ("s1", "slicer", "slicers/s1.xml"), ("l1", "timeline", "timelines/l1.xml"), ("l2", "timeline", "timelines/l2.xml"), ("p1", "pivotTable", "pivotTables/p1.xml"), ("p2", "pivotTable", "pivotTables/p2.xml")),
            ["xl/worksheets/sheet2.xml"] = $"<worksheet {Main}><sheetData/></worksheet>",
            ["xl/drawings/drawing1.xml"] = $"<d:wsDr xmlns:d=\"urn:d\" xmlns:s=\"urn:s\">{Each((_, name) => $"<d:absoluteAnchor><s:slicer name=\"{name}\"/></d:absoluteAnchor><d:absoluteAnchor><s:timeslicer name=\"{name} time\"/></d:absoluteAnchor>")}</d:wsDr>",
            ["xl/slicers/s1.xml"] = $"<slicers xmlns=\"urn:s\">{Each((_, name) => $"<slicer name=\"{name}\" cache=\"Slicer_{name}\"/>")}</slicers>",
        };
        foreach (var (number, name) in new[] { ("1", "Kept"), ("2", "Gone") })
        {
            parts[$"xl/slicerCaches/c{number}.xml"] = $"<slicerCacheDefinition xmlns=\"urn:s\" name=\"Slicer_{name}\"><pivotTables><pivotTable tabId=\"1\" name=\"Pivot {name}\"/></pivotTables></slicerCacheDefinition>";
            parts[$"xl/timelineCaches/t{number}.xml"] = $"<timelineCacheDefinition xmlns=\"urn:s\" name=\"Time_{name}\"><pivotTables><pivotTable tabId=\"1\" name=\"Pivot {name}\"/></pivotTables></timelineCacheDefinition>";
            parts[$"xl/timelines/l{number}.xml"] = $"<timelines xmlns=\"urn:s\"><timeline name=\"{name} time\" cache=\"Time_{name}\"/></timelines>";
            parts[$"xl/pivotCache/pivotCacheDefinition{number}.xml"] = $"<pivotCacheDefinition {Main}><cacheSource type=\"worksheet\"><worksheetSource ref=\"A1:A2\" sheet=\"{(name == "Kept" ? "Shown" : "Hidden Gone")}\"/></cacheSource></pivotCacheDefinition>";
            parts[$"xl/pivotTables/p{number}.xml"] = $"<pivotTableDefinition {Main} name=\"Pivot {name}\" cacheId=\"{number}\"/>";
            parts[$"xl/pivotTables/_rels/p{number}.xml.rels"] = Relations("../", ("r1", "pivotCacheDefinition", $"pivotCache/pivotCacheDefinition{number}.xml"));
        }
        return parts.ToDictionary(part => part.Key, part => Encoding.UTF8.GetBytes(part.Value));
    }

    private static string Relations(string before, params (string Id, string Kind, string Target)[] relations) => "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
        + string.Concat(relations.Select(relation => $"<Relationship Id=\"{relation.Id}\" Type=\"{Office}{relation.Kind}\" Target=\"{before}{relation.Target}\"/>")) + "</Relationships>";
}
