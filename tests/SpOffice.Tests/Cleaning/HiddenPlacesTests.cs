using System.IO.Compression;
using System.Text;
using SpOffice.Cleaning;
using SpOffice.Tests.Versions;
using SpOffice.Word;

namespace SpOffice.Tests.Cleaning;

/// <summary>A name in places of a Word file that nobody looks at, one at a time. What is seen stays.</summary>
public sealed class HiddenPlacesTests
{
    private const string Name = "Zelie Ouedra";
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private const string Spaces = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\" xmlns:w14=\"http://schemas.microsoft.com/office/word/2010/wordml\" xmlns:w15=\"http://schemas.microsoft.com/office/word/2012/wordml\"";

    private static readonly Dictionary<string, string> Bodies = new()
    {
        ["changed-number"] = $"<w:p><w:pPr><w:numPr><w:numberingChange w:id=\"2\" w:author=\"{Name}\" w:original=\"{Name}\"/></w:numPr></w:pPr></w:p>",
        ["deleted-cell"] = $"<w:tbl><w:tr><w:tc><w:tcPr><w:cellDel w:id=\"1\" w:author=\"{Name}\"/></w:tcPr><w:p><w:r><w:t>{Name}</w:t></w:r></w:p></w:tc><w:tc><w:p/></w:tc></w:tr></w:tbl>",
        ["inserted-cell"] = $"<w:tbl><w:tr><w:tc><w:tcPr><w:cellIns w:id=\"1\" w:author=\"{Name}\"/></w:tcPr><w:p/></w:tc></w:tr></w:tbl>",
        ["changed-grid"] = $"<w:tbl><w:tblGrid><w:tblGridChange w:id=\"1\" w:author=\"{Name}\"/></w:tblGrid><w:tr><w:tc><w:p/></w:tc></w:tr></w:tbl>",
        ["changed-custom-xml"] = $"<w:p><w:customXmlInsRangeStart w:id=\"1\" w:author=\"{Name}\"/><w:customXmlInsRangeEnd w:id=\"1\"/></w:p>",
        ["conflict"] = $"<w:p><w14:conflictDel w:id=\"1\" w:author=\"{Name}\"><w:r><w:delText>{Name}</w:delText></w:r></w14:conflictDel></w:p>",
        ["moved"] = $"<w:p><w:moveFromRangeStart w:id=\"3\" w:author=\"{Name}\" w:name=\"{Name}\"/><w:moveFrom w:id=\"1\" w:author=\"{Name}\"><w:r><w:t>{Name}</w:t></w:r></w:moveFrom><w:moveFromRangeEnd w:id=\"3\"/></w:p>",
        ["permission"] = $"<w:p><w:permStart w:id=\"1\" w:ed=\"{Name}\"/><w:permEnd w:id=\"1\"/></w:p>",
        ["smart-tag"] = $"<w:p><w:smartTag w:element=\"{Name}\"><w:r><w:t>kept</w:t></w:r></w:smartTag></w:p>",
        ["custom-mark"] = $"<w:p><w:customXml w:element=\"{Name}\"><w:customXmlPr><w:attr w:name=\"a\" w:val=\"{Name}\"/></w:customXmlPr><w:r><w:t>kept</w:t></w:r></w:customXml></w:p>",
        ["bound-control"] = $"<w:sdt><w:sdtPr><w15:dataBinding w:xpath=\"/{Name}\" w:storeItemID=\"{{AAA}}\"/></w:sdtPr><w:sdtContent><w:p/></w:sdtContent></w:sdt>",
        ["remark"] = $"<!-- {Name} -->",
        ["instruction"] = $"<?mso {Name}?>",
        ["included-file"] = $"<w:p><w:fldSimple w:instr=\" INCLUDETEXT &quot;C:\\Users\\{Name}\\a.docx&quot; \"><w:r><w:t>kept</w:t></w:r></w:fldSimple></w:p>",
        ["linked-file"] = "<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText> LINK Excel.Sheet \"C:\\Users\\Zelie </w:instrText></w:r><w:r><w:instrText>Ouedra\\a.xlsx\" </w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t>kept</w:t></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p>",
    };

    private static readonly Dictionary<string, (string Part, string Content, string Relation, bool OfFile)> Parts = new()
    {
        ["title"] = ("docProps/core.xml", Core("title"), "metadata/core-properties", true),
        ["subject"] = ("docProps/core.xml", Core("subject"), "metadata/core-properties", true),
        ["author-elsewhere"] = ("package/abc.psmdcp", Core("creator"), "metadata/core-properties", true),
        ["company-elsewhere"] = ("meta/a.xml", $"<Properties xmlns=\"urn:p\"><Company>{Name}</Company><HLinks>{Name}</HLinks></Properties>", "extended-properties", true),
        ["own-properties"] = ("docProps/own.xml", $"<Properties xmlns=\"urn:c\"><p>{Name}</p></Properties>", "custom-properties", true),
        ["preview"] = ("preview.emf", Name, "metadata/thumbnail", true),
        ["buttons"] = ("customUI/customUI14.xml", $"<customUI onLoad=\"{Name}\"/>", "ui/extensibility", true),
        ["keys"] = ("word/customizations.xml", $"<x a=\"{Name}\"/>", "keyMapCustomizations", false),
        ["data-elsewhere"] = ("word/data1.xml", $"<a>{Name}</a>", "customXml", false),
        ["handwriting"] = ("word/ink/ink1.xml", $"<ink xmlns=\"http://www.w3.org/2003/InkML\"><annotation type=\"author\">{Name}</annotation><trace>1 2</trace></ink>", "customXml", false),
        ["object-elsewhere"] = ("word/objects/b.bin", Name, "package", false),
        ["comments-elsewhere"] = ("word/remarks.xml", $"<w:comments {Spaces}><w:comment w:id=\"1\" w:author=\"{Name}\"/></w:comments>", "comments", false),
        ["addressees"] = ("word/recipientData.xml", $"<x>{Name}</x>", "recipientData", false),
        ["building-block"] = ("word/glossary/document.xml", $"<w:glossaryDocument {Spaces}><w:docParts><w:docPart><w:docPartPr><w:name w:val=\"{Name}\"/></w:docPartPr></w:docPart></w:docParts></w:glossaryDocument>", "glossaryDocument", false),
        ["picture-name"] = ($"word/media/{Name}.png", "x", "image", false),
        ["leftover"] = ("word/leftover.xml", $"<x>{Name}</x>", "", false),
    };

    public static TheoryData<string> Places() => [.. Bodies.Keys, .. Parts.Keys, "link-to-a-file", "container", "settings"];

    [Theory, MemberData(nameof(Places))]
    public void A_name_that_nobody_sees_is_gone_once_everything_is_confirmed(string place)
    {
        var file = Planted(place);
        Holds(file).ShouldBeTrue();
        var cleaned = CleanFile.Clean(file, CleanFile.ToConfirm, Bounds.Native).File;
        Holds(cleaned).ShouldBeFalse();
        Scanner.Hits(cleaned, "visible").ShouldNotBeEmpty();
        if (Bodies.GetValueOrDefault(place)?.Contains(">kept<") == true)
            Scanner.Hits(cleaned, "kept").ShouldNotBeEmpty();
    }

    /// <summary>The scanner passes over remarks in the code and the container's own.</summary>
    private static bool Holds(byte[] file) => Scanner.Hits(file, Name).Count > 0 || Encoding.Latin1.GetString(file).Contains(Name, StringComparison.Ordinal)
        || Package.Open(file, Bounds.Native) is var package && package.Names.Any(part => Encoding.UTF8.GetString(package[part]!).Contains(Name, StringComparison.Ordinal));

    [Fact]
    public void What_cannot_be_taken_out_is_said()
    {
        var file = Document($"<w:p><w:fldSimple w:instr=\" AUTHOR \"><w:r><w:t>{Name}</w:t></w:r></w:fldSimple></w:p><w:altChunk r:id=\"rIdPlant\"/>", ("word/chunk.html", $"<html><!--{Name}--></html>", "aFChunk", false), "");
        CleanFile.Clean(file, CleanFile.ToConfirm, Bounds.Native).Found.Where(found => found.Became == "left").Select(found => found.Kind).ShouldBe(["telling-fields", "inserted-files"], ignoreOrder: true);
    }

    private static byte[] Planted(string place) => place switch
    {
        "settings" => Document("", null, $"<w:writeProtection w:userName=\"{Name}\"/><w:attachedSchema w:val=\"{Name}\"/><w15:docId w15:val=\"{Name}\"/>"),
        "link-to-a-file" => Document("<w:p><w:hyperlink r:id=\"rIdPlant\"><w:r><w:t>x</w:t></w:r></w:hyperlink></w:p>", ($"file:///C:/Users/{Name.Replace(' ', '_')}/a.docx", "", "hyperlink", false), ""),
        "container" => WithRemark(Document("", null, "")),
        _ when Bodies.TryGetValue(place, out var body) => Document(body, null, ""),
        _ => Document("", Parts[place], ""),
    };

    private static byte[] WithRemark(byte[] file)
    {
        using var stream = new MemoryStream();
        stream.Write(file);
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Update, leaveOpen: true))
            zip.Comment = Name;
        return stream.ToArray();
    }

    private static byte[] Document(string body, (string Part, string Content, string Relation, bool OfFile)? more, string settings)
    {
        string Relation(bool ofFile) => more is { } part && part.OfFile == ofFile && part.Relation.Length > 0
            ? $"<Relationship Id=\"rIdPlant\" Type=\"{Office}{part.Relation}\" Target=\"{(part.Content.Length > 0 ? "/" : "")}{part.Part.Replace(" ", "%20")}\"{(part.Content.Length > 0 ? "" : " TargetMode=\"External\"")}/>" : "";
        var parts = new Dictionary<string, string>
        {
            ["[Content_Types].xml"] = "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"xml\" ContentType=\"application/xml\"/><Override PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>",
            ["_rels/.rels"] = $"<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"rId1\" Type=\"{Office}officeDocument\" Target=\"word/document.xml\"/>{Relation(true)}</Relationships>",
            ["word/document.xml"] = $"<w:document {Spaces}><w:body><w:p><w:r><w:t>visible</w:t></w:r></w:p>{body}<w:sectPr/></w:body></w:document>",
            ["word/settings.xml"] = $"<w:settings {Spaces}>{settings}</w:settings>",
            ["word/_rels/document.xml.rels"] = $"<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"rIdS\" Type=\"{Office}settings\" Target=\"settings.xml\"/>{Relation(false)}</Relationships>",
        };
        if (more is { Content.Length: > 0 } planted)
            parts[planted.Part] = planted.Content;
        return Package.Of(parts.ToDictionary(part => part.Key, part => Encoding.UTF8.GetBytes(part.Value))).ToBytes();
    }

    private static string Core(string element) => $"<cp:coreProperties xmlns:cp=\"urn:cp\" xmlns:dc=\"urn:dc\"><dc:{element}>{Name}</dc:{element}></cp:coreProperties>";
}
