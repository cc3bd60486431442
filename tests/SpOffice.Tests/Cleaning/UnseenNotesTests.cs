using System.Text;
using SpOffice.Cleaning;
using SpOffice.Tests.Versions;
using SpOffice.Word;

namespace SpOffice.Tests.Cleaning;

/// <summary>What a workbook keeps about its users and shows to nobody, one place at a time.</summary>
public sealed class UnseenNotesTests
{
    private const string Name = "Zelie Ouedra";
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private const string Sheet = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";

    public static TheoryData<string, string, string> Places() => new()
    {
        { "workbook", "author", $"<customWorkbookViews><customWorkbookView name=\"{Name} - Personal View\" guid=\"{{1}}\"/></customWorkbookViews>" },
        { "workbook", "hidden-text", $"<definedNames><definedName name=\"Key\" hidden=\"1\">\"{Name}\"</definedName><definedName name=\"_xlnm._FilterDatabase\" hidden=\"1\">One!$A$1</definedName></definedNames>" },
        { "workbook", "comments", $"<definedNames><definedName name=\"Key\" comment=\"{Name}\">One!$A$1</definedName></definedNames>" },
        { "sheet", "author", $"<scenarios><scenario name=\"a\" user=\"{Name}\"><inputCells r=\"A1\" val=\"1\"/></scenario></scenarios>" },
        { "sheet", "comments", $"<scenarios><scenario name=\"a\" comment=\"{Name}\"><inputCells r=\"A1\" val=\"1\"/></scenario></scenarios>" },
        { "property", "custom-properties", "<customProperties><customPr name=\"x\" r:id=\"r1\"/></customProperties>" },
        { "drawing", "hidden-text", "<drawing r:id=\"r1\"/>" },
    };

    [Theory, MemberData(nameof(Places))]
    public void It_goes_at_once_or_once_it_is_confirmed_and_what_is_seen_stays(string place, string kind, string xml)
    {
        var file = Workbook(place, xml);
        Scanner.Hits(file, Name).ShouldNotBeEmpty();
        var report = CleanFile.Clean(file, CleanFile.ToConfirm, Bounds.Native);
        report.Found.ShouldContain(found => found.Kind == kind && found.Removed);
        Scanner.Hits(report.File, Name).ShouldBeEmpty();
        Scanner.Hits(report.File, "visible").ShouldNotBeEmpty();
        if (xml.Contains("_FilterDatabase"))
            Encoding.UTF8.GetString(Package.OpenWorkbook(report.File, Bounds.Native)["xl/workbook.xml"]!).ShouldContain("_FilterDatabase");
        if (CleanFile.ToConfirm.Contains(kind))
            Scanner.Hits(CleanFile.Clean(file, [], Bounds.Native).File, Name).ShouldNotBeEmpty();
    }

    private static byte[] Workbook(string place, string xml)
    {
        var parts = new Dictionary<string, byte[]>
        {
            ["[Content_Types].xml"] = Xml("<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"xml\" ContentType=\"application/xml\"/><Override PartName=\"/xl/workbook.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/></Types>"),
            ["_rels/.rels"] = Related("rId1", "officeDocument", "xl/workbook.xml"),
            ["xl/workbook.xml"] = Xml($"<workbook {Sheet}><sheets><sheet name=\"One\" sheetId=\"1\" r:id=\"rId1\"/></sheets>{(place == "workbook" ? xml : "")}</workbook>"),
            ["xl/_rels/workbook.xml.rels"] = Related("rId1", "worksheet", "worksheets/sheet1.xml"),
            ["xl/worksheets/sheet1.xml"] = Xml($"<worksheet {Sheet}><sheetData><row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>visible</t></is></c></row></sheetData>{(place == "workbook" ? "" : xml)}</worksheet>"),
        };
        if (place is "property" or "drawing")
        {
            var part = place == "property" ? "customProperty1.bin" : "drawings/drawing1.xml";
            parts["xl/worksheets/_rels/sheet1.xml.rels"] = Related("r1", place == "property" ? "customProperty" : "drawing", "../" + part);
            parts["xl/" + part] = place == "property" ? Encoding.Unicode.GetBytes(Name)
                : Xml($"<d:wsDr xmlns:d=\"urn:d\" xmlns:a=\"urn:a\"><d:absoluteAnchor><d:sp><d:nvSpPr><d:cNvPr id=\"1\" name=\"n\" hidden=\"1\" descr=\"{Name}\"/></d:nvSpPr><d:txBody><a:t>{Name}</a:t></d:txBody></d:sp></d:absoluteAnchor><d:absoluteAnchor><d:sp><d:nvSpPr><d:cNvPr id=\"2\" name=\"kept\"/></d:nvSpPr></d:sp></d:absoluteAnchor></d:wsDr>");
        }
        return Package.Of(parts).ToBytes();
    }

    private static byte[] Related(string id, string kind, string target) =>
        Xml($"<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"{id}\" Type=\"{Office}{kind}\" Target=\"{target}\"/></Relationships>");

    private static byte[] Xml(string xml) => Encoding.UTF8.GetBytes(xml);
}
