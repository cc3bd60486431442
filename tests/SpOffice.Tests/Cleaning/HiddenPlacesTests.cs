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

    /// <summary>Places that were found later, by asking where a name could still be.</summary>
    private static readonly Dictionary<string, string> Further = new()
    {
        ["bookmark"] = "<w:p><w:bookmarkStart w:id=\"9\" w:name=\"Zelie_Ouedra\"/><w:r><w:t>kept</w:t></w:r><w:bookmarkEnd w:id=\"9\"/></w:p>",
        ["bookmark-led-to"] = "<w:p><w:bookmarkStart w:id=\"9\" w:name=\"Zelie_Ouedra\"/><w:r><w:t>kept</w:t></w:r><w:bookmarkEnd w:id=\"9\"/><w:hyperlink w:anchor=\"Zelie_Ouedra\"><w:r><w:t>x</w:t></w:r></w:hyperlink>"
            + "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText> REF Zelie_</w:instrText></w:r><w:r><w:instrText>Ouedra \\h </w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p>",
        ["copy-of-a-drawing"] = $"<w:p><w:r><w:pict><v:shape xmlns:v=\"urn:schemas-microsoft-com:vml\" xmlns:o=\"urn:schemas-microsoft-com:office:office\" o:gfxdata=\"{Name}\"/></w:pict></w:r></w:p>",
        ["old-picture"] = $"<w:p><w:r><w:pict><v:shape xmlns:v=\"urn:schemas-microsoft-com:vml\" xmlns:o=\"urn:schemas-microsoft-com:office:office\" alt=\"{Name}\"><v:imagedata o:title=\"{Name}\"/></v:shape></w:pict></w:r></w:p>",
        ["data-of-a-field"] = $"<w:p><w:r><w:fldChar w:fldCharType=\"begin\"><w:fldData>{Name}</w:fldData></w:fldChar></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p>",
        ["index-entry"] = "<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText> XE \"Ouedra, Zelie Oue</w:instrText></w:r><w:r><w:instrText>dra\" </w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r><w:r><w:t>kept</w:t></w:r></w:p>",
        ["condition"] = $"<w:p><w:fldSimple w:instr=\" IF &quot;{Name}&quot; = &quot;a&quot; b c \"><w:r><w:t>kept</w:t></w:r></w:fldSimple></w:p>",
        ["citation-program"] = $"<w:p><w:fldSimple w:instr=\" ADDIN ZOTERO_ITEM {Name} \"><w:r><w:t>kept</w:t></w:r></w:fldSimple></w:p>",
        ["form-field"] = $"<w:p><w:r><w:fldChar w:fldCharType=\"begin\"><w:ffData><w:name w:val=\"a\"/><w:helpText w:val=\"{Name}\"/><w:statusText w:val=\"{Name}\"/></w:ffData></w:fldChar></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p>",
        ["fallback"] = $"<w:p><w:r><mc:AlternateContent xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\"><mc:Choice Requires=\"wps\"><w:t>kept</w:t></mc:Choice><mc:Fallback><w:t>{Name}</w:t></mc:Fallback></mc:AlternateContent></w:r></w:p>",
        ["tip"] = $"<w:p><w:hyperlink w:anchor=\"x\" w:tooltip=\"{Name}\"><w:r><w:t>kept</w:t></w:r></w:hyperlink></w:p>",
        ["described-picture"] = $"<w:p><w:r><w:drawing><wp:inline xmlns:wp=\"urn:wp\" xmlns:a=\"urn:a\"><wp:docPr id=\"4\" name=\"{Name}.jpg\" descr=\"{Name}\" title=\"{Name}\"><a:hlinkClick tooltip=\"{Name}\"/></wp:docPr></wp:inline></w:drawing></w:r></w:p>",
        ["described-table"] = $"<w:tbl><w:tblPr><w:tblCaption w:val=\"{Name}\"/><w:tblDescription w:val=\"{Name}\"/></w:tblPr><w:tr><w:tc><w:p><w:r><w:t>kept</w:t></w:r></w:p></w:tc></w:tr></w:tbl>",
        ["printer-of-a-section"] = $"<w:p><w:pPr><w:sectPr><w:printerSettings r:id=\"{Name}\"/></w:sectPr></w:pPr></w:p>",
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
        ["theme"] = ("word/theme/theme1.xml", $"<a:theme xmlns:a=\"urn:a\" name=\"{Name}\"><a:themeElements><a:clrScheme name=\"{Name}\"/><a:fontScheme name=\"{Name}\"/></a:themeElements></a:theme>", "theme", false),
        ["list-name"] = ("word/numbering.xml", $"<w:numbering {Spaces}><w:abstractNum w:abstractNumId=\"0\"><w:name w:val=\"{Name}\"/></w:abstractNum></w:numbering>", "numbering", false),
        ["drawing-of-smart-art"] = ("word/diagrams/drawing1.xml", $"<d:drawing xmlns:d=\"urn:d\"><d:cNvPr id=\"1\" name=\"a\" descr=\"{Name}\"/></d:drawing>", "diagramDrawing", false),
        ["scalable-picture"] = ("word/media/image7.svg", $"<svg xmlns=\"http://www.w3.org/2000/svg\"><metadata>{Name}</metadata></svg>", "image", false),
        ["windows-picture"] = ("word/media/image7.emf", "\u0001\0\0\0" + Name, "image", false),
        ["scanned-picture"] = ("word/media/image7.tiff", "II*\0" + Name, "image", false),
        ["telephone-picture"] = ("word/media/image7.heic", "\0\0\0\u0018ftypheic" + Name, "image", false),
        ["leftover"] = ("word/leftover.xml", $"<x>{Name}</x>", "", false),
    };

    public static TheoryData<string> Places() => [.. Bodies.Keys, .. Further.Keys, .. Parts.Keys, "link-to-a-file", "container", "settings"];

    [Theory, MemberData(nameof(Places))]
    public void A_name_that_nobody_sees_is_gone_once_everything_is_confirmed(string place)
    {
        var file = Planted(place);
        Holds(file).ShouldBeTrue();
        var cleaned = CleanFile.Clean(file, CleanFile.ToConfirm, Bounds.Native).File;
        Holds(cleaned).ShouldBeFalse();
        Scanner.Hits(cleaned, "visible").ShouldNotBeEmpty();
        if (BodyOf(place)?.Contains(">kept<") == true)
            Scanner.Hits(cleaned, "kept").ShouldNotBeEmpty();
    }

    /// <summary>The scanner passes over remarks in the code and the container's own.</summary>
    private static bool Holds(byte[] file) => Scanner.Hits(file, Name).Count > 0 || Encoding.Latin1.GetString(file).Contains(Name, StringComparison.Ordinal)
        || Package.Open(file, Bounds.Native) is var package && package.Names.Any(part => Encoding.UTF8.GetString(package[part]!).Contains(Name, StringComparison.Ordinal));

    /// <summary>A picture whose metadata cannot be told from it: an empty one stands in its place, and its relation leads to it.</summary>
    [Theory, InlineData("windows-picture"), InlineData("scanned-picture"), InlineData("telephone-picture"), InlineData("scalable-picture")]
    public void A_picture_that_cannot_be_cleaned_goes_whole_once_confirmed_and_is_named_until_then(string place)
    {
        var report = CleanFile.Clean(Planted(place), [], Bounds.Native);
        report.Found.ShouldContain(found => found.Kind == "picture-not-cleaned" && found.Became == "confirm");
        var package = Package.Open(CleanFile.Clean(Planted(place), ["picture-not-cleaned"], Bounds.Native).File, Bounds.Native);
        var media = package.Names.Single(name => name.StartsWith("word/media/"));
        package[media]![..4].ShouldBe([0x89, (byte)'P', (byte)'N', (byte)'G']);
        Encoding.UTF8.GetString(package["word/_rels/document.xml.rels"]!).ShouldContain(media);
        Encoding.UTF8.GetString(package["[Content_Types].xml"]!).ShouldContain("image/png");
    }

    [Fact]
    public void A_field_and_a_link_lead_to_a_bookmark_under_its_new_name()
    {
        var document = Encoding.UTF8.GetString(Package.Open(CleanFile.Clean(Planted("bookmark-led-to"), [], Bounds.Native).File, Bounds.Native)["word/document.xml"]!);
        document.ShouldContain("w:name=\"b1\"");
        document.ShouldContain("w:anchor=\"b1\"");
        document.ShouldContain(" REF b1 \\h ");
    }

    [Fact]
    public void What_was_cut_off_a_picture_and_a_film_are_said_to_be_left() =>
        CleanFile.Clean(Document("<w:p><w:r><w:drawing><a:srcRect xmlns:a=\"urn:a\" l=\"1000\"/></w:drawing></w:r></w:p>", ("word/media/media1.mp4", Name, "video", false), ""), CleanFile.ToConfirm, Bounds.Native)
            .Found.Where(found => found.Became == "left").Select(found => found.Kind).ShouldBe(["cropped-pictures", "film-not-cleaned"], ignoreOrder: true);

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
        _ when BodyOf(place) is { } body => Document(body, null, ""),
        _ => Document("", Parts[place], ""),
    };

    private static string? BodyOf(string place) => Bodies.GetValueOrDefault(place) ?? Further.GetValueOrDefault(place);

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
