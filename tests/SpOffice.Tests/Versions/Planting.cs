using System.IO.Compression;
using System.Text;
using SpOffice.Word;
using Case = SpOffice.Tests.Checks.Case;

namespace SpOffice.Tests.Versions;

/// <summary>Puts a name into every place of a document that can hold one.</summary>
internal static class Planting
{
    private const string Rels = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    /// <summary>Names in five scripts, each with a word of it that singles the person out.</summary>
    public static readonly (string Name, string Part)[] Names =
        [("Zélie Marchaud-Ouédra", "Ouédra"), ("سلمى الزيتوني", "الزيتوني"), ("Марфа Зуевская", "Зуевская"), ("欧阳明慧", "明慧"), ("सुमना राठौर", "राठौर")];

    public static readonly Dictionary<string, Func<Case, string, Case>> Places = new()
    {
        ["summary"] = (draft, name) => draft.Saying("summary.facts", $"We spoke with {name}."),
        ["event"] = (draft, name) => draft.Saying("incident[1]/incident.description", $"({name}) \"{name}\" {name}'s {name}, {name}."),
        ["table"] = (draft, name) => draft.With("remedy[1]/remedy.body", $"Court, request of {name}"),
        ["split-runs"] = (draft, name) => draft.Saying("summary.facts", "PLANT").Replaced("PLANT", $"{name[..2]}</w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>\u00AD\u200B{name[2..]}"),
        ["tracked-insertion"] = (draft, name) => Body(draft, $"<w:p><w:ins w:id=\"901\" w:author=\"A\"><w:r><w:t>{name}</w:t></w:r></w:ins></w:p>"),
        ["tracked-deletion"] = (draft, name) => Body(draft, $"<w:p><w:del w:id=\"902\" w:author=\"{name}\"><w:r><w:delText>{name}</w:delText></w:r></w:del></w:p>"),
        ["field"] = (draft, name) => Body(draft, $"<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText> DOCPROPERTY {name} </w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p>"),
        ["bookmark"] = (draft, name) => Body(draft, $"<w:p><w:bookmarkStart w:id=\"903\" w:name=\"{name.Replace(' ', '_')}\"/><w:bookmarkEnd w:id=\"903\"/></w:p>"),
        ["alternative-text"] = (draft, name) => Body(draft, $"<w:p><w:r><w:drawing><wp:inline xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\"><wp:docPr id=\"9\" name=\"p\" descr=\"{name}\"/></wp:inline></w:drawing></w:r></w:p>"),
        ["text-box"] = (draft, name) => Body(draft, $"<w:p><w:r><w:pict><v:shape xmlns:v=\"urn:schemas-microsoft-com:vml\"><v:textbox><w:txbxContent><w:p><w:r><w:t>{name}</w:t></w:r></w:p></w:txbxContent></v:textbox></v:shape></w:pict></w:r></w:p>"),
        ["header"] = (draft, name) => draft.Edited("word/spHeader.xml", xml => xml.Replace("</w:hdr>", $"<w:p><w:r><w:t>{name}</w:t></w:r></w:p></w:hdr>")),
        ["footer"] = (draft, name) => draft.Edited("word/spFooter.xml", xml => xml.Replace("</w:ftr>", $"<w:p><w:r><w:t>{name}</w:t></w:r></w:p></w:ftr>")),
        ["footnote"] = (draft, name) => Part(draft, "footnotes", "word/footnotes.xml", $"<w:footnotes xmlns:w=\"{Word}\"><w:footnote w:id=\"2\"><w:p><w:r><w:t>{name}</w:t></w:r></w:p></w:footnote></w:footnotes>"),
        ["comment"] = (draft, name) => Part(draft, "comments", "word/comments.xml", $"<w:comments xmlns:w=\"{Word}\"><w:comment w:id=\"1\" w:author=\"{name}\"><w:p><w:r><w:t>{name}</w:t></w:r></w:p></w:comment></w:comments>"),
        ["chart"] = (draft, name) => Part(draft, "chart", "word/charts/chart1.xml", $"<c:chart xmlns:c=\"urn:c\"><c:pt><c:v>{name}</c:v></c:pt></c:chart>"),
        ["smart-art"] = (draft, name) => Part(draft, "diagramData", "word/diagrams/data1.xml", $"<d:m xmlns:d=\"urn:d\" xmlns:a=\"urn:a\"><a:p><a:r><a:t>{name}</a:t></a:r></a:p></d:m>"),
        ["embedded-workbook"] = (draft, name) => draft.Repacked(package => Related(package, "package", "word/embeddings/book.xlsx").With("word/embeddings/book.xlsx", Workbook(name))),
        ["properties"] = (draft, name) => draft.Edited("docProps/core.xml", xml => xml.Replace("</cp:coreProperties>", $"<dc:creator>{name}</dc:creator></cp:coreProperties>")),
        ["custom-xml"] = (draft, name) => Part(draft, "customXml", "customXml/item1.xml", $"<data xmlns=\"urn:x\">{name}</data>"),
        ["name-of-a-part"] = (draft, name) => Part(draft, "customXml", $"customXml/{name}.xml", "<data xmlns=\"urn:x\"/>"),
        ["link-target"] = (draft, name) => draft.Repacked(package => Linked(package, name)),
        ["thumbnail"] = (draft, name) => draft.Repacked(package => package.With("docProps/thumbnail.jpeg", [0xFF, 0xD8, .. Encoding.UTF8.GetBytes(name)])),
    };

    private const string Word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private static Case Body(Case draft, string xml) => draft.Edited("word/document.xml", document => document.Insert(document.LastIndexOf("<w:sectPr", StringComparison.Ordinal), xml));

    private static Case Part(Case draft, string kind, string name, string xml) =>
        draft.Repacked(package => Related(package, kind, name).With(name, Encoding.UTF8.GetBytes(xml)));

    private static Package Related(Package package, string kind, string target) =>
        Relations(package, $"<Relationship Id=\"rIdPlant\" Type=\"{Rels}{kind}\" Target=\"/{target}\"/>");

    private static Package Linked(Package package, string name) =>
        Relations(package, $"<Relationship Id=\"rIdPlant\" Type=\"{Rels}hyperlink\" Target=\"https://example.org/{Uri.EscapeDataString(name)}\" TargetMode=\"External\"/>");

    private static Package Relations(Package package, string relation) => package.With("word/_rels/document.xml.rels",
        Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(package["word/_rels/document.xml.rels"]!).Replace("</Relationships>", relation + "</Relationships>")));

    private static byte[] Workbook(string name)
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            using var shared = zip.CreateEntry("xl/sharedStrings.xml").Open();
            shared.Write(Encoding.UTF8.GetBytes($"<sst xmlns=\"urn:s\"><si><r><t>{name[..2]}</t></r><r><t>{name[2..]}</t></r></si></sst>"));
        }
        return stream.ToArray();
    }
}
