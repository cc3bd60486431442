using System.Text;
using SpOffice.Cleaning;
using SpOffice.Tests.Versions;
using SpOffice.Word;

namespace SpOffice.Tests.Cleaning;

/// <summary>A name in places of a workbook that no cell shows, one at a time.</summary>
public sealed class UnseenCellsTests
{
    private const string Name = "Zelie Ouedra";
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private const string Main = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";

    /// <summary>What stands in the workbook, before the rows, in the rows, and behind them; parts that the first sheet leads to.</summary>
    private static readonly Dictionary<string, (string Kind, string Book, string Before, string Rows, string Behind, (string Part, string Relation, string Content)[] Parts)> Planted = new()
    {
        ["code-name"] = ("part-titles", "<workbookPr codeName=\"Zelie Ouedra\"/>", "<sheetPr codeName=\"Zelie Ouedra\"/>", "", "", []),
        ["who-may-edit"] = ("author", "", "", "", $"<protectedRanges><protectedRange name=\"a\" sqref=\"A1\" securityDescriptor=\"{Name}\"/></protectedRanges>", []),
        ["prompt"] = ("comments", "", "", "", $"<dataValidations count=\"1\"><dataValidation sqref=\"A1\" promptTitle=\"{Name}\" prompt=\"{Name}\" errorTitle=\"{Name}\" error=\"{Name}\"/></dataValidations>", []),
        ["tip"] = ("hidden-text", "", "", "", $"<hyperlinks><hyperlink ref=\"A1\" location=\"One!A1\" tooltip=\"{Name}\"/></hyperlinks>", []),
        ["help-of-a-name"] = ("comments", $"<definedNames><definedName name=\"Key\" description=\"{Name}\" help=\"{Name}\" statusBar=\"{Name}\" customMenu=\"{Name}\">One!$A$1</definedName></definedNames>", "", "", "", []),
        ["reading"] = ("hidden-text", "", "", $"<row r=\"2\"><c r=\"A2\" t=\"inlineStr\"><is><t>kept</t><rPh sb=\"0\" eb=\"1\"><t>{Name}</t></rPh></is></c></row>", "", []),
        ["text-in-a-formula"] = ("formula-texts", "", "", $"<row r=\"2\"><c r=\"A2\" t=\"str\"><f>IF(A1=&quot;{Name}&quot;,1,2)</f><v>kept</v></c></row>", "", []),
        ["hidden-row"] = ("hidden-cells", "", "", $"<row r=\"2\" hidden=\"1\"><c r=\"A2\" t=\"inlineStr\"><is><t>{Name}</t></is></c></row><row r=\"3\"><c r=\"A3\" t=\"str\"><f>A2&amp;B9</f><v>kept</v></c></row>", "", []),
        ["row-without-height"] = ("hidden-cells", "", "", $"<row r=\"2\" ht=\"0\" customHeight=\"1\"><c r=\"A2\" t=\"inlineStr\"><is><t>{Name}</t></is></c></row>", "", []),
        ["hidden-column"] = ("hidden-cells", "", "<cols><col min=\"2\" max=\"3\" width=\"9\" hidden=\"1\"/></cols>", $"<row r=\"2\"><c r=\"C2\" t=\"inlineStr\"><is><t>{Name}</t></is></c></row>", $"<autoFilter ref=\"A1:C2\"><filterColumn colId=\"2\"><filters><filter val=\"{Name}\"/></filters></filterColumn></autoFilter>", []),
        ["head-of-a-hidden-column"] = ("hidden-cells", "", "<cols><col min=\"3\" max=\"3\" width=\"9\" hidden=\"1\"/></cols>", $"<row r=\"2\"><c r=\"C2\" t=\"inlineStr\"><is><t>{Name}</t></is></c></row>", "<tableParts count=\"1\"><tablePart r:id=\"p0\"/></tableParts>",
            [("xl/tables/table1.xml", "table", $"<table {Main} id=\"1\" name=\"T\" displayName=\"T\" ref=\"B2:C3\"><tableColumns count=\"2\"><tableColumn id=\"1\" name=\"a\"/><tableColumn id=\"2\" name=\"{Name}\"/></tableColumns></table>")]),
        ["link-of-a-hidden-cell"] = ("hidden-cells", "", "", "<row r=\"2\" hidden=\"1\"><c r=\"A2\"><v>1</v></c></row>", "<hyperlinks><hyperlink ref=\"A2\" r:id=\"web\"/></hyperlinks>", []),
        ["copy-in-a-chart"] = ("hidden-cells", "", "", $"<row r=\"2\" hidden=\"1\"><c r=\"A2\" t=\"inlineStr\"><is><t>{Name}</t></is></c></row>", "",
            [("xl/charts/chart1.xml", "chart", $"<c:chartSpace xmlns:c=\"urn:c\"><c:strRef><c:f>One!$A$1:$A$2</c:f><c:strCache><c:pt idx=\"0\"><c:v>{Name}</c:v></c:pt></c:strCache></c:strRef></c:chartSpace>")]),
        ["connection"] = ("data-connections", "", "", "", "", [("xl/connections.xml", "connections", $"<connections {Main}><connection id=\"1\" name=\"{Name}\" sourceFile=\"C:\\{Name}\"/></connections>"), ("xl/queryTables/queryTable1.xml", "queryTable", $"<queryTable {Main} name=\"{Name}\" connectionId=\"1\"/>")]),
        ["data-model"] = ("data-connections", $"<extLst><ext uri=\"a\"><x15:dataModel xmlns:x15=\"urn:x15\"><x15:modelTables><x15:modelTable id=\"{Name}\"/></x15:modelTables></x15:dataModel></ext></extLst>", "", "", "", [("xl/model/item.data", "powerPivotData", Name)]),
        ["remark-on-a-table"] = ("comments", "", "", "", "", [("xl/tables/table1.xml", "table", $"<table {Main} id=\"1\" name=\"T\" displayName=\"T\" ref=\"B2:C3\" comment=\"{Name}\"><tableColumns count=\"1\"><tableColumn id=\"1\" name=\"a\"/></tableColumns></table>")]),
        ["described-shape"] = ("alternative-text", "", "", "", "", [("xl/drawings/drawing1.xml", "drawing", $"<d:wsDr xmlns:d=\"urn:d\"><d:cNvPr id=\"1\" name=\"a\" descr=\"{Name}\"/></d:wsDr>")]),
        ["theme"] = ("settings", "", "", "", "", [("xl/theme/theme1.xml", "theme", $"<a:theme xmlns:a=\"urn:a\" name=\"{Name}\"/>")]),
    };

    public static TheoryData<string> Places() => [.. Planted.Keys];

    [Theory, MemberData(nameof(Places))]
    public void A_name_goes_at_once_or_once_it_is_confirmed_and_what_is_seen_stays(string place)
    {
        var (kind, file) = (Planted[place].Kind, Workbook(place));
        Scanner.Hits(file, Name).ShouldNotBeEmpty();
        var report = CleanFile.Clean(file, CleanFile.ToConfirm.Contains(kind) ? [kind] : [], Bounds.Native);
        report.Found.ShouldContain(found => found.Kind == kind && found.Removed);
        Scanner.Hits(report.File, Name).ShouldBeEmpty();
        Scanner.Hits(report.File, "visible").ShouldNotBeEmpty();
        if (Planted[place].Rows.Contains(">kept<"))
            Scanner.Hits(report.File, "kept").ShouldNotBeEmpty();
        if (CleanFile.ToConfirm.Contains(kind))
            Scanner.Hits(CleanFile.Clean(file, [], Bounds.Native).File, Name).ShouldNotBeEmpty();
    }

    [Fact]
    public void A_formula_that_takes_a_value_from_a_hidden_row_keeps_its_last_one_and_the_others_stay_formulas()
    {
        var file = Workbook("hidden-row", "<row r=\"4\"><c r=\"A4\"><f>A1+1</f><v>4</v></c><c r=\"B4\"><f>SUM(A1:A3)</f><v>5</v></c><c r=\"C4\"><f>SUM(A:A)</f><v>6</v></c><c r=\"D4\"><f>Two!A2</f><v>7</v></c></row>");
        var sheet = Encoding.UTF8.GetString(Package.OpenWorkbook(CleanFile.Clean(file, ["hidden-cells"], Bounds.Native).File, Bounds.Native)["xl/worksheets/sheet1.xml"]!);
        sheet.ShouldContain("<f>A1+1</f>");
        sheet.ShouldContain("<f>Two!A2</f>");
        sheet.ShouldNotContain("<f>SUM");
        sheet.ShouldNotContain("<f>A2");
        foreach (var value in new[] { "kept", "<v>4</v>", "<v>5</v>", "<v>6</v>", "<v>7</v>" })
            sheet.ShouldContain(value);
    }

    [Fact]
    public void The_head_of_a_hidden_column_says_what_its_table_says()
    {
        var cleaned = Package.OpenWorkbook(CleanFile.Clean(Workbook("head-of-a-hidden-column"), ["hidden-cells"], Bounds.Native).File, Bounds.Native);
        Encoding.UTF8.GetString(cleaned["xl/tables/table1.xml"]!).ShouldContain("name=\"Column 2\"");
        Encoding.UTF8.GetString(cleaned["xl/worksheets/sheet1.xml"]!).ShouldContain("<t>Column 2</t>");
    }

    private static byte[] Workbook(string place, string more = "")
    {
        var (_, book, before, rows, behind, planted) = Planted[place];
        var parts = new Dictionary<string, byte[]>
        {
            ["[Content_Types].xml"] = Xml("<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"xml\" ContentType=\"application/xml\"/><Override PartName=\"/xl/workbook.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/></Types>"),
            ["_rels/.rels"] = Related(("rId1", "officeDocument", "xl/workbook.xml", false)),
            ["xl/workbook.xml"] = Xml($"<workbook {Main}>{(book.StartsWith("<workbookPr") ? book : "")}<sheets><sheet name=\"One\" sheetId=\"1\" r:id=\"rId1\"/></sheets>{(book.StartsWith("<workbookPr") ? "" : book)}</workbook>"),
            ["xl/_rels/workbook.xml.rels"] = Related(("rId1", "worksheet", "worksheets/sheet1.xml", false)),
            ["xl/worksheets/sheet1.xml"] = Xml($"<worksheet {Main}>{before}<sheetData><row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>visible</t></is></c></row>{rows}{more}</sheetData>{behind}</worksheet>"),
            ["xl/worksheets/_rels/sheet1.xml.rels"] = Related([.. planted.Select((part, index) => ("p" + index, part.Relation, "/" + part.Part, false)), .. behind.Contains("r:id=\"web\"") ? new[] { ("web", "hyperlink", "https://example.org/" + Uri.EscapeDataString(Name), true) } : []]),
        };
        foreach (var (part, _, content) in planted)
            parts[part] = part.EndsWith(".xml") ? Xml(content) : Encoding.Unicode.GetBytes(content);
        return Package.Of(parts).ToBytes();
    }

    private static byte[] Xml(string xml) => Encoding.UTF8.GetBytes(xml);

    private static byte[] Related(params (string Id, string Kind, string Target, bool External)[] relations) => Xml("<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
        + string.Concat(relations.Select(relation => $"<Relationship Id=\"{relation.Id}\" Type=\"{Office}{relation.Kind}\" Target=\"{relation.Target}\"{(relation.External ? " TargetMode=\"External\"" : "")}/>")) + "</Relationships>");
}
