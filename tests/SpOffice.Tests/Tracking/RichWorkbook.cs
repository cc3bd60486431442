using System.Text;
using SpOffice.Word;

namespace SpOffice.Tests.Tracking;

/// <summary>A tracker that a team has made its own: everything other programs put into a workbook and we must leave alone.</summary>
internal sealed class RichWorkbook
{
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Drawing = "http://schemas.openxmlformats.org/drawingml/2006/";
    private const string Type = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    public const string Cases = "xl/worksheets/sheet2.xml";
    public const string CasesTable = "xl/tables/table2.xml";

    private Package package;

    private RichWorkbook(byte[] tracker) => package = Package.OpenWorkbook(tracker, Bounds.Native);

    /// <summary>With a case in it, so that filters and pivots have something to show.</summary>
    public static byte[] Of()
    {
        var book = new RichWorkbook(Trackers.Add(Trackers.New(), Trackers.Sample("A1")).File);
        book.Pivot();
        book.Picture();
        book.Comments();
        book.External();
        book.Sheets();
        book.Beside();
        return book.package.ToBytes();
    }

    /// <summary>A part changed by hand.</summary>
    public static byte[] Changed(byte[] file, string part, string found, string instead)
    {
        var book = new RichWorkbook(file);
        book.Edit(part, found, instead);
        return book.package.ToBytes();
    }

    private void Edit(string part, string found, string instead)
    {
        var text = Encoding.UTF8.GetString(package[part]!);
        text.ShouldContain(found);
        var at = text.IndexOf(found, StringComparison.Ordinal);
        package = package.With(part, Encoding.UTF8.GetBytes(text[..at] + instead + text[(at + found.Length)..]));
    }

    private void Add(string part, string type, string xml)
    {
        package = package.With(part, Encoding.UTF8.GetBytes("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n" + xml));
        Edit("[Content_Types].xml", "</Types>", $"<Override PartName=\"/{part}\" ContentType=\"{type}\"/></Types>");
    }

    private void Relate(string owner, string id, string type, string target, bool external = false)
    {
        var part = owner.Insert(owner.LastIndexOf('/') + 1, "_rels/") + ".rels";
        if (package[part] is null)
            package = package.With(part, Encoding.UTF8.GetBytes("<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"></Relationships>"));
        Edit(part, "</Relationships>", $"<Relationship Id=\"{id}\" Type=\"{type}\" Target=\"{target}\"{(external ? " TargetMode=\"External\"" : "")}/></Relationships>");
    }

    private void Sheet(int number, string name, string content, string state = "visible")
    {
        Add($"xl/worksheets/sheet{number}.xml", Type + "worksheet+xml", $"<worksheet xmlns=\"{Main}\" xmlns:r=\"{Office}\">{content}</worksheet>");
        Relate("xl/workbook.xml", $"rId{number}x", Office + "/worksheet", $"worksheets/sheet{number}.xml");
        Edit("xl/workbook.xml", "</sheets>", $"<sheet name=\"{name}\" sheetId=\"{number}\" state=\"{state}\" r:id=\"rId{number}x\"/></sheets>");
    }

    /// <summary>A pivot table over the table of cases, on a sheet of its own, and a slicer of the table.</summary>
    private void Pivot()
    {
        Sheet(30, "Pivot", "<sheetData><row r=\"3\"><c r=\"A3\" t=\"inlineStr\"><is><t>State</t></is></c></row></sheetData>");
        var fields = Enumerable.Range(0, 14).ToList();
        Add("xl/pivotCache/pivotCacheDefinition1.xml", Type + "pivotCacheDefinition+xml",
            $"<pivotCacheDefinition xmlns=\"{Main}\" xmlns:r=\"{Office}\" r:id=\"rId1\" refreshOnLoad=\"1\" recordCount=\"0\"><cacheSource type=\"worksheet\"><worksheetSource name=\"Cases\"/></cacheSource>"
            + $"<cacheFields count=\"14\">{string.Concat(fields.Select(f => $"<cacheField name=\"F{f}\" numFmtId=\"0\"><sharedItems/></cacheField>"))}</cacheFields></pivotCacheDefinition>");
        Add("xl/pivotCache/pivotCacheRecords1.xml", Type + "pivotCacheRecords+xml", $"<pivotCacheRecords xmlns=\"{Main}\" count=\"0\"/>");
        Relate("xl/pivotCache/pivotCacheDefinition1.xml", "rId1", Office + "/pivotCacheRecords", "pivotCacheRecords1.xml");
        Relate("xl/workbook.xml", "rIdP", Office + "/pivotCacheDefinition", "pivotCache/pivotCacheDefinition1.xml");
        Edit("xl/workbook.xml", "</workbook>", "<pivotCaches><pivotCache cacheId=\"1\" r:id=\"rIdP\"/></pivotCaches></workbook>");
        Add("xl/pivotTables/pivotTable1.xml", Type + "pivotTable+xml",
            $"<pivotTableDefinition xmlns=\"{Main}\" name=\"P\" cacheId=\"1\" dataCaption=\"Values\"><location ref=\"A3:B5\" firstHeaderRow=\"1\" firstDataRow=\"1\" firstDataCol=\"1\"/>"
            + $"<pivotFields count=\"14\">{string.Concat(fields.Select(_ => "<pivotField showAll=\"0\"/>"))}</pivotFields></pivotTableDefinition>");
        Relate("xl/worksheets/sheet30.xml", "rId1", Office + "/pivotTable", "../pivotTables/pivotTable1.xml");
        Relate("xl/pivotTables/pivotTable1.xml", "rId1", Office + "/pivotCacheDefinition", "../pivotCache/pivotCacheDefinition1.xml");
        const string slicers = "http://schemas.microsoft.com/office/spreadsheetml/2009/9/main", table = "http://schemas.microsoft.com/office/spreadsheetml/2010/11/main";
        Add("xl/slicerCaches/slicerCache1.xml", "application/vnd.ms-excel.slicerCache+xml",
            $"<slicerCacheDefinition xmlns=\"{slicers}\" name=\"Slicer_Stage\" sourceName=\"Stage\"><extLst><x:ext xmlns:x=\"{Main}\" xmlns:x15=\"{table}\" uri=\"{{2F2917AC-EB37-4324-AD4E-5DD8C200BD13}}\"><x15:tableSlicerCache tableId=\"2\" column=\"4\"/></x:ext></extLst></slicerCacheDefinition>");
        Relate("xl/workbook.xml", "rIdS", "http://schemas.microsoft.com/office/2007/relationships/slicerCache", "slicerCaches/slicerCache1.xml");
        Add("xl/slicers/slicer1.xml", "application/vnd.ms-excel.slicer+xml", $"<slicers xmlns=\"{slicers}\"><slicer name=\"Stage\" cache=\"Slicer_Stage\" caption=\"Stage\" rowHeight=\"241300\"/></slicers>");
        Relate(Cases, "rIdS", "http://schemas.microsoft.com/office/2007/relationships/slicer", "../slicers/slicer1.xml");
        Edit(Cases, "</worksheet>", $"<extLst><ext xmlns:x15=\"{table}\" uri=\"{{3A4CF648-6AED-40f4-86FF-DC5316D8AED3}}\"><x14:slicerList xmlns:x14=\"{slicers}\"><x14:slicer r:id=\"rIdS\"/></x14:slicerList></ext></extLst></worksheet>");
    }

    private void Picture()
    {
        package = package.With("xl/media/image1.png", Convert.FromBase64String("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="));
        Edit("[Content_Types].xml", "<Default Extension=\"xml\"", "<Default Extension=\"png\" ContentType=\"image/png\"/><Default Extension=\"vml\" ContentType=\"application/vnd.openxmlformats-officedocument.vmlDrawing\"/><Default Extension=\"xml\"");
        Add("xl/drawings/drawing9.xml", "application/vnd.openxmlformats-officedocument.drawing+xml",
            $"<xdr:wsDr xmlns:xdr=\"{Drawing}spreadsheetDrawing\" xmlns:a=\"{Drawing}main\"><xdr:oneCellAnchor><xdr:from><xdr:col>20</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>1</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:ext cx=\"9525\" cy=\"9525\"/>"
            + $"<xdr:pic><xdr:nvPicPr><xdr:cNvPr id=\"2\" name=\"Logo\"/><xdr:cNvPicPr/></xdr:nvPicPr><xdr:blipFill><a:blip xmlns:r=\"{Office}\" r:embed=\"rId1\"/><a:stretch><a:fillRect/></a:stretch></xdr:blipFill><xdr:spPr><a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom></xdr:spPr></xdr:pic><xdr:clientData/></xdr:oneCellAnchor></xdr:wsDr>");
        Relate("xl/drawings/drawing9.xml", "rId1", Office + "/image", "../media/image1.png");
        Relate(Cases, "rIdD", Office + "/drawing", "../drawings/drawing9.xml");
        Edit(Cases, "<tableParts", "<drawing r:id=\"rIdD\"/><legacyDrawing r:id=\"rIdV\"/><tableParts");
    }

    /// <summary>An old comment and a threaded one, on cells of ours.</summary>
    private void Comments()
    {
        package = package.With("xl/drawings/vmlDrawing1.vml", Encoding.UTF8.GetBytes("<xml xmlns:v=\"urn:schemas-microsoft-com:vml\"><v:shape id=\"s1\" type=\"#_x0000_t202\"/></xml>"));
        Relate(Cases, "rIdV", Office + "/vmlDrawing", "../drawings/vmlDrawing1.vml");
        Add("xl/comments1.xml", Type + "comments+xml", $"<comments xmlns=\"{Main}\"><authors><author>Office</author><author>tc={{11111111-1111-4111-8111-111111111111}}</author></authors><commentList><comment ref=\"A2\" authorId=\"0\"><text><t>old</t></text></comment><comment ref=\"B2\" authorId=\"1\"><text><t>thread</t></text></comment></commentList></comments>");
        Relate(Cases, "rIdC", Office + "/comments", "../comments1.xml");
        const string threads = "http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments";
        Add("xl/threadedComments/threadedComment1.xml", "application/vnd.ms-excel.threadedcomments+xml", $"<ThreadedComments xmlns=\"{threads}\"><threadedComment ref=\"B2\" dT=\"2026-11-25T10:00:00.00\" personId=\"{{22222222-2222-4222-8222-222222222222}}\" id=\"{{11111111-1111-4111-8111-111111111111}}\"><text>thread</text></threadedComment></ThreadedComments>");
        Relate(Cases, "rIdT", "http://schemas.microsoft.com/office/2017/10/relationships/threadedComment", "../threadedComments/threadedComment1.xml");
        Add("xl/persons/person.xml", "application/vnd.ms-excel.person+xml", $"<personList xmlns=\"{threads}\"><person displayName=\"Desk\" id=\"{{22222222-2222-4222-8222-222222222222}}\" userId=\"desk\" providerId=\"None\"/></personList>");
        Relate("xl/workbook.xml", "rIdN", "http://schemas.microsoft.com/office/2017/10/relationships/person", "persons/person.xml");
    }

    private void External()
    {
        Add("xl/externalLinks/externalLink1.xml", Type + "externalLink+xml", $"<externalLink xmlns=\"{Main}\"><externalBook xmlns:r=\"{Office}\" r:id=\"rId1\"><sheetNames><sheetName val=\"Sheet1\"/></sheetNames></externalBook></externalLink>");
        Relate("xl/externalLinks/externalLink1.xml", "rId1", Office + "/externalLinkPath", "other.xlsx", external: true);
        Relate("xl/workbook.xml", "rIdE", Office + "/externalLink", "externalLinks/externalLink1.xml");
        Edit("xl/workbook.xml", "</sheets>", "</sheets><externalReferences><externalReference r:id=\"rIdE\"/></externalReferences>");
    }

    /// <summary>A sheet that is protected and one that is hidden, with formulas over ours.</summary>
    private void Sheets()
    {
        Sheet(31, "Locked", "<sheetData><row r=\"1\"><c r=\"A1\"><f>COUNTA(Cases[Our reference])</f><v>1</v></c></row></sheetData><sheetProtection sheet=\"1\"/>");
        Sheet(32, "Hidden", "<sheetData><row r=\"1\"><c r=\"A1\"><f>SUM(Cases[People])</f><v>2</v></c></row></sheetData>", "hidden");
        Add("xl/calcChain.xml", Type + "calcChain+xml", $"<calcChain xmlns=\"{Main}\"><c r=\"A1\" i=\"31\"/><c r=\"A1\" i=\"32\"/></calcChain>");
        Relate("xl/workbook.xml", "rIdK", Office + "/calcChain", "calcChain.xml");
    }

    /// <summary>Beside our table: another table, merged cells, a format that crosses ours. Ours is sorted and filtered.</summary>
    private void Beside()
    {
        const string beside = "<c r=\"Q1\" t=\"inlineStr\"><is><t>Ours</t></is></c>";
        Edit(Cases, "</c></row><row r=\"2\"", "</c>" + beside + "</row><row r=\"2\"");
        Edit(Cases, "</row></sheetData>", "<c r=\"Q2\"><v>5</v></c></row><row r=\"3\"><c r=\"Q3\"><v>7</v></c></row><row r=\"40\"><c r=\"S40\"><v>9</v></c></row></sheetData>");
        Edit(Cases, "</sheetData>", "</sheetData><mergeCells count=\"1\"><mergeCell ref=\"S40:T41\"/></mergeCells><conditionalFormatting sqref=\"A1:Z60\"><cfRule type=\"expression\" dxfId=\"1\" priority=\"9\"><formula>FALSE</formula></cfRule></conditionalFormatting>");
        Add("xl/tables/table90.xml", Type + "table+xml", $"<table xmlns=\"{Main}\" id=\"90\" name=\"Budget\" displayName=\"Budget\" ref=\"Q1:Q3\" totalsRowShown=\"0\"><autoFilter ref=\"Q1:Q3\"/><tableColumns count=\"1\"><tableColumn id=\"1\" name=\"Ours\"/></tableColumns></table>");
        Relate(Cases, "rId90", Office + "/table", "../tables/table90.xml");
        Edit(Cases, "<tableParts count=\"1\">", "<tableParts count=\"2\">");
        Edit(Cases, "</tableParts>", "<tablePart r:id=\"rId90\"/></tableParts>");
        Edit(CasesTable, "<autoFilter ref=\"A1:O2\" />", "<autoFilter ref=\"A1:O2\"><filterColumn colId=\"3\"><filters><filter val=\"Draft\"/></filters></filterColumn></autoFilter><sortState ref=\"A2:O2\"><sortCondition ref=\"A2:A2\"/></sortState>");
    }
}
