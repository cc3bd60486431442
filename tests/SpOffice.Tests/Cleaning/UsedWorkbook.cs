using System.Text;
using SpOffice.Word;

namespace SpOffice.Tests.Cleaning;

/// <summary>A workbook as it comes from a house: an open sheet that takes its values, choices, rows of a chart and a pivot table from a hidden one.</summary>
internal static class UsedWorkbook
{
    public const string Name = "Oren Falk";
    public const string Sheet = "Names of all";

    private const string Main = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";
    private const string Kinds = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private const string Chart = "xmlns:c=\"http://schemas.openxmlformats.org/drawingml/2006/chart\" xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\"";
    private const string Vml = "<xml xmlns:v=\"urn:schemas-microsoft-com:vml\" xmlns:o=\"urn:schemas-microsoft-com:office:office\" xmlns:x=\"urn:schemas-microsoft-com:office:excel\">";

    /// <param name="formula">Of a cell on the last sheet.</param>
    public static byte[] File(string? formula = null) => Package.Of(Parts.ToDictionary(part => part.Key, part => Encoding.UTF8.GetBytes(part.Key == "xl/worksheets/sheet3.xml" && formula is not null
        ? part.Value.Replace("<v>9</v>", $"<f>{System.Security.SecurityElement.Escape(formula)}</f><v>9</v>") : part.Value))).ToBytes();

    private static readonly Dictionary<string, string> Parts = new()
    {
        ["[Content_Types].xml"] = "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/><Default Extension=\"vml\" ContentType=\"application/vnd.openxmlformats-officedocument.vmlDrawing\"/>"
            + Type("/xl/workbook.xml", "spreadsheetml.sheet.main") + Type("/xl/worksheets/sheet1.xml", "spreadsheetml.worksheet") + Type("/xl/worksheets/sheet2.xml", "spreadsheetml.worksheet") + Type("/xl/worksheets/sheet3.xml", "spreadsheetml.worksheet") + Type("/xl/worksheets/sheet4.xml", "spreadsheetml.worksheet")
            + Type("/xl/sharedStrings.xml", "spreadsheetml.sharedStrings") + Type("/xl/comments1.xml", "spreadsheetml.comments") + Type("/xl/tables/table1.xml", "spreadsheetml.table")
            + Type("/xl/pivotCache/pivotCacheDefinition1.xml", "spreadsheetml.pivotCacheDefinition") + Type("/xl/pivotCache/pivotCacheRecords1.xml", "spreadsheetml.pivotCacheRecords") + Type("/xl/pivotTables/pivotTable1.xml", "spreadsheetml.pivotTable")
            + Type("/xl/drawings/drawing1.xml", "drawing") + Type("/xl/charts/chart1.xml", "drawingml.chart") + Type("/docProps/app.xml", "extended-properties") + "</Types>",
        ["_rels/.rels"] = Relations(("r1", "officeDocument", "xl/workbook.xml"), ("r2", "extended-properties", "docProps/app.xml")),
        ["docProps/app.xml"] = $"<Properties xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/extended-properties\" xmlns:vt=\"http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes\"><Application>Microsoft Excel</Application><HeadingPairs><vt:vector size=\"2\" baseType=\"variant\"><vt:variant><vt:lpstr>Worksheets</vt:lpstr></vt:variant><vt:variant><vt:i4>1</vt:i4></vt:variant></vt:vector></HeadingPairs><TitlesOfParts><vt:vector size=\"1\" baseType=\"lpstr\"><vt:lpstr>{Sheet}</vt:lpstr></vt:vector></TitlesOfParts></Properties>",
        ["xl/workbook.xml"] = $"<workbook {Main}><sheets><sheet name=\"{Sheet}\" sheetId=\"2\" state=\"veryHidden\" r:id=\"r2\"/><sheet name=\"Open\" sheetId=\"1\" r:id=\"r1\"/><sheet name=\"Mines\" sheetId=\"3\" r:id=\"r3\"/><sheet name=\"Others\" sheetId=\"4\" state=\"hidden\" r:id=\"r5\"/></sheets><definedNames><definedName name=\"Everybody\">'{Sheet}'!$A$1:$A$2</definedName><definedName name=\"First\">INDEX(Everybody,1)</definedName><definedName name=\"_xlnm.Print_Area\" localSheetId=\"1\">Open!$A$1:$B$5</definedName></definedNames><pivotCaches><pivotCache cacheId=\"7\" r:id=\"r7\"/></pivotCaches></workbook>",
        ["xl/_rels/workbook.xml.rels"] = Relations(("r1", "worksheet", "worksheets/sheet1.xml"), ("r2", "worksheet", "worksheets/sheet2.xml"), ("r3", "worksheet", "worksheets/sheet3.xml"), ("r4", "sharedStrings", "sharedStrings.xml"), ("r5", "worksheet", "worksheets/sheet4.xml"), ("r7", "pivotCacheDefinition", "pivotCache/pivotCacheDefinition1.xml")),
        ["xl/sharedStrings.xml"] = $"<sst {Main} count=\"4\" uniqueCount=\"4\"><si><t>{Name}</t></si><si><t>Visible</t></si><si><r><t>Ana </t></r><r><t>Riemer</t></r></si><si><t>Deleted long ago</t></si></sst>",
        ["xl/worksheets/sheet1.xml"] = $"<worksheet {Main}><cols><col min=\"4\" max=\"4\" hidden=\"1\"/></cols><sheetData><row r=\"1\"><c r=\"A1\" t=\"s\"><v>1</v></c><c r=\"B1\" t=\"str\"><f>'{Sheet}'!A1</f><v>kept</v></c></row><row r=\"2\"><c r=\"A2\"><f>First</f><v>7</v></c><c r=\"B2\"><f t=\"shared\" ref=\"B2:B3\" si=\"0\">'{Sheet}'!B1</f><v>8</v></c></row><row r=\"3\"><c r=\"A3\"><f>Mines!A1</f><v>9</v></c><c r=\"B3\"><f t=\"shared\" si=\"0\"/><v>10</v></c><c r=\"D3\"><v>11</v></c></row></sheetData>"
            + "<conditionalFormatting sqref=\"A1\"><cfRule type=\"expression\" priority=\"1\"><formula>COUNTIF(Everybody,A1)</formula></cfRule></conditionalFormatting>"
            + "<dataValidations count=\"2\"><dataValidation type=\"list\" sqref=\"A1\"><formula1>Everybody</formula1></dataValidation><dataValidation type=\"list\" sqref=\"A2\"><formula1>\"yes,no\"</formula1></dataValidation></dataValidations>"
            + $"<hyperlinks><hyperlink ref=\"A1\" location=\"'{Sheet}'!A1\"/></hyperlinks><drawing r:id=\"r1\"/><legacyDrawing r:id=\"r2\"/><legacyDrawingHF r:id=\"r3\"/></worksheet>",
        ["xl/worksheets/_rels/sheet1.xml.rels"] = Relations(("r1", "drawing", "../drawings/drawing1.xml"), ("r2", "vmlDrawing", "../drawings/vmlDrawing1.vml"), ("r3", "vmlDrawing", "../drawings/vmlDrawing2.vml"), ("r4", "comments", "../comments1.xml"), ("r5", "pivotTable", "../pivotTables/pivotTable1.xml")),
        ["xl/worksheets/sheet2.xml"] = $"<worksheet {Main}><sheetData><row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c></row><row r=\"2\"><c r=\"A2\" t=\"s\"><v>2</v></c></row></sheetData><tableParts count=\"1\"><tablePart r:id=\"r1\"/></tableParts></worksheet>",
        ["xl/worksheets/_rels/sheet2.xml.rels"] = Relations(("r1", "table", "../tables/table1.xml")),
        ["xl/worksheets/sheet3.xml"] = $"<worksheet {Main}><sheetData><row r=\"1\"><c r=\"A1\"><v>9</v></c></row></sheetData></worksheet>",
        ["xl/worksheets/sheet4.xml"] = $"<worksheet {Main}><sheetData/></worksheet>",
        ["xl/tables/table1.xml"] = $"<table {Main} id=\"1\" name=\"People\" displayName=\"People\" ref=\"A1:A2\"><tableColumns count=\"1\"><tableColumn id=\"1\" name=\"{Name}\"/></tableColumns></table>",
        ["xl/comments1.xml"] = $"<comments {Main}><authors><author>{Name}</author></authors><commentList><comment ref=\"A1\" authorId=\"0\"><text><t>{Name}</t></text></comment></commentList></comments>",
        ["xl/drawings/vmlDrawing1.vml"] = Vml + $"<v:shape id=\"s1\"><v:textbox><div>{Name}</div></v:textbox><x:ClientData ObjectType=\"Note\"/></v:shape><v:shape id=\"s2\"><x:ClientData ObjectType=\"Button\"/></v:shape></xml>",
        ["xl/drawings/vmlDrawing2.vml"] = Vml + "<v:shape id=\"LH\"/></xml>",
        ["xl/pivotCache/pivotCacheDefinition1.xml"] = $"<pivotCacheDefinition {Main} r:id=\"r1\" refreshedBy=\"{Name}\" recordCount=\"1\"><cacheSource type=\"worksheet\"><worksheetSource ref=\"A1:A2\" sheet=\"{Sheet}\"/></cacheSource><cacheFields count=\"1\"><cacheField name=\"n\"><sharedItems count=\"1\"><s v=\"{Name}\"/></sharedItems></cacheField></cacheFields></pivotCacheDefinition>",
        ["xl/pivotCache/_rels/pivotCacheDefinition1.xml.rels"] = Relations(("r1", "pivotCacheRecords", "pivotCacheRecords1.xml")),
        ["xl/pivotCache/pivotCacheRecords1.xml"] = $"<pivotCacheRecords {Main} count=\"1\"><r><s v=\"{Name}\"/></r></pivotCacheRecords>",
        ["xl/pivotTables/pivotTable1.xml"] = $"<pivotTableDefinition {Main} name=\"p\" cacheId=\"7\"/>",
        ["xl/pivotTables/_rels/pivotTable1.xml.rels"] = Relations(("r1", "pivotCacheDefinition", "../pivotCache/pivotCacheDefinition1.xml")),
        ["xl/drawings/drawing1.xml"] = "<xdr:wsDr xmlns:xdr=\"http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing\"/>",
        ["xl/drawings/_rels/drawing1.xml.rels"] = Relations(("r1", "chart", "../charts/chart1.xml")),
        ["xl/charts/chart1.xml"] = $"<c:chartSpace {Chart}><c:pivotSource><c:name>p</c:name><c:fmtId val=\"0\"/></c:pivotSource><c:chart><c:title><c:tx><c:strRef><c:f>'{Sheet}'!$A$1</c:f><c:strCache><c:pt idx=\"0\"><c:v>{Name}</c:v></c:pt></c:strCache></c:strRef></c:tx></c:title><c:plotArea><c:barChart>"
            + $"<c:ser><c:idx val=\"0\"/><c:cat><c:strRef><c:f>'{Sheet}'!$A$1:$A$2</c:f><c:strCache><c:pt idx=\"0\"><c:v>{Name}</c:v></c:pt></c:strCache></c:strRef></c:cat><c:val><c:numRef><c:f>Mines!$A$1</c:f><c:numCache><c:pt idx=\"0\"><c:v>5</c:v></c:pt></c:numCache></c:numRef></c:val></c:ser>"
            + "<c:ser><c:idx val=\"1\"/><c:val><c:numRef><c:f>Mines!$A$1</c:f><c:numCache><c:pt idx=\"0\"><c:v>9</c:v></c:pt></c:numCache></c:numRef></c:val></c:ser></c:barChart></c:plotArea></c:chart></c:chartSpace>",
    };

    private static string Type(string part, string type) => $"<Override PartName=\"{part}\" ContentType=\"application/vnd.openxmlformats-officedocument.{type}+xml\"/>";

    private static string Relations(params (string Id, string Kind, string Target)[] relations) => "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
        + string.Concat(relations.Select(relation => $"<Relationship Id=\"{relation.Id}\" Type=\"{Kinds}{relation.Kind}\" Target=\"{relation.Target}\"/>")) + "</Relationships>";
}
