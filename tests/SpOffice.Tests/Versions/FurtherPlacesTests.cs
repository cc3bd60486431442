using System.IO.Compression;
using System.Text;
using SpOffice.Versions;
using SpOffice.Word;
using Case = SpOffice.Tests.Checks.Case;
using Version = SpOffice.Versions.Version;

namespace SpOffice.Tests.Versions;

/// <summary>Places that an adversary would choose: a name in each of them is reported, and is in no version.</summary>
public sealed class FurtherPlacesTests
{
    private const string W = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";

    private static readonly Dictionary<string, Func<Case, string, Case>> Planted = new()
    {
        ["author-of-an-insertion"] = (draft, name) => Body(draft, $"<w:p><w:ins w:id=\"901\" w:author=\"{name}\"><w:r><w:t>x</w:t></w:r></w:ins></w:p>"),
        ["author-of-a-format"] = (draft, name) => Body(draft, $"<w:p><w:r><w:rPr><w:rPrChange w:id=\"3\" w:author=\"{name}\"><w:rPr/></w:rPrChange></w:rPr><w:t>x</w:t></w:r></w:p>"),
        ["half-inserted"] = (draft, name) => Body(draft, $"<w:p><w:r><w:t>{name[..3]}</w:t></w:r><w:ins w:id=\"901\" w:author=\"A\"><w:r><w:t>{name[3..]}</w:t></w:r></w:ins></w:p>"),
        ["half-deleted"] = (draft, name) => Body(draft, $"<w:p><w:r><w:t>{name[..3]}</w:t></w:r><w:del w:id=\"901\" w:author=\"A\"><w:r><w:delText>{name[3..]}</w:delText></w:r></w:del><w:ins w:id=\"902\" w:author=\"A\"><w:r><w:t>x</w:t></w:r></w:ins></w:p>"),
        ["field-over-runs"] = (draft, name) => Body(draft, $"<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText> XE \"{name[..3]}</w:instrText></w:r><w:r><w:instrText>{name[3..]}\" </w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p>"),
        ["simple-field"] = (draft, name) => Body(draft, $"<w:p><w:fldSimple w:instr=\" REF {name} \"/></w:p>"),
        ["link-in-a-field"] = (draft, name) => Body(draft, $"<w:p><w:fldSimple w:instr=\" HYPERLINK &quot;https://example.org/{Uri.EscapeDataString(name)}&quot; \"/></w:p>"),
        ["tip-of-a-link"] = (draft, name) => Body(draft, $"<w:p><w:hyperlink w:anchor=\"x\" w:tooltip=\"{name}\"/></w:p>"),
        ["title-of-a-control"] = (draft, name) => Body(draft, $"<w:sdt><w:sdtPr><w:alias w:val=\"{name}\"/></w:sdtPr><w:sdtContent><w:p/></w:sdtContent></w:sdt>"),
        ["choice-of-a-control"] = (draft, name) => Body(draft, $"<w:sdt><w:sdtPr><w:dropDownList><w:listItem w:displayText=\"{name}\" w:value=\"a\"/></w:dropDownList></w:sdtPr><w:sdtContent><w:p/></w:sdtContent></w:sdt>"),
        ["bound-control"] = (draft, name) => Body(draft, $"<w:sdt><w:sdtPr><w:dataBinding w:xpath=\"/a[.='{name}']\" w:storeItemID=\"{{A}}\"/></w:sdtPr><w:sdtContent><w:p/></w:sdtContent></w:sdt>"),
        ["old-picture"] = (draft, name) => Body(draft, $"<w:p><w:r><w:pict><v:shape xmlns:v=\"urn:schemas-microsoft-com:vml\" alt=\"{name}\"><v:textpath string=\"{name}\"/></v:shape></w:pict></w:r></w:p>"),
        ["fallback"] = (draft, name) => Body(draft, $"<w:p><w:r><mc:AlternateContent xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\"><mc:Choice Requires=\"wps\"/><mc:Fallback><w:t>{name}</w:t></mc:Fallback></mc:AlternateContent></w:r></w:p>"),
        ["formula"] = (draft, name) => Body(draft, $"<w:p><m:oMath xmlns:m=\"http://schemas.openxmlformats.org/officeDocument/2006/math\"><m:r><m:t>{name}</m:t></m:r></m:oMath></w:p>"),
        ["references-for-letters"] = (draft, name) => Body(draft, $"<w:p><w:r><w:t>{string.Concat(name.EnumerateRunes().Select(rune => $"&#x{rune.Value:X};"))}</w:t></w:r></w:p>"),
        ["raw-text"] = (draft, name) => Body(draft, $"<w:p><w:r><w:t><![CDATA[{name}]]></w:t></w:r></w:p>"),
        ["hidden-text"] = (draft, name) => Body(draft, $"<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>{name}</w:t></w:r></w:p>"),
        ["a-letter-a-run"] = (draft, name) => Body(draft, $"<w:p>{string.Concat(name.EnumerateRunes().Select(rune => $"<w:r><w:t xml:space=\"preserve\">{rune}</w:t></w:r><w:proofErr w:type=\"spellStart\"/>"))}</w:p>"),
        ["endnote"] = (draft, name) => Part(draft, "endnotes", "word/endnotes.xml", $"<w:endnotes {W}><w:endnote w:id=\"2\"><w:p><w:r><w:t>{name}</w:t></w:r></w:p></w:endnote></w:endnotes>"),
        ["people"] = (draft, name) => Part(draft, "people", "word/people.xml", $"<w15:people xmlns:w15=\"urn:w15\"><w15:person w15:author=\"{name}\"/></w15:people>"),
        ["variable"] = (draft, name) => draft.Edited("word/spSettings.xml", xml => xml.Replace("</w:settings>", $"<w:docVars><w:docVar w:name=\"a\" w:val=\"{name}\"/></w:docVars></w:settings>")),
        ["glossary"] = (draft, name) => Part(draft, "x", "word/glossary/other.xml", $"<w:glossaryDocument {W}><w:docParts><w:docPart><w:docPartPr><w:name w:val=\"{name}\"/></w:docPartPr></w:docPart></w:docParts></w:glossaryDocument>"),
        ["list-of-letters"] = (draft, name) => Part(draft, "recipientData", "word/recipientData.xml", $"<w:recipients {W}><w:recipientData><w:uniqueTag>{name}</w:uniqueTag></w:recipientData></w:recipients>"),
        ["titles-of-parts"] = (draft, name) => draft.Repacked(package => package.With("docProps/app.xml", Encoding.UTF8.GetBytes($"<Properties xmlns=\"urn:p\"><TitlesOfParts><lpstr>{name}</lpstr></TitlesOfParts></Properties>"))),
        ["keywords"] = (draft, name) => draft.Edited("docProps/core.xml", xml => xml.Replace("</cp:coreProperties>", $"<cp:keywords>{name}</cp:keywords></cp:coreProperties>")),
        ["own-property"] = (draft, name) => Part(draft, "x", "docProps/custom.xml", $"<Properties xmlns=\"urn:c\"><property name=\"{name}\"/></Properties>"),
        ["theme"] = (draft, name) => Part(draft, "theme", "word/theme/theme1.xml", $"<a:theme xmlns:a=\"urn:a\" name=\"{name}\"/>"),
        ["style"] = (draft, name) => Part(draft, "x", "word/more.xml", $"<w:styles {W}><w:style><w:name w:val=\"{name}\"/></w:style></w:styles>"),
        ["inserted-page"] = (draft, name) => Part(draft, "aFChunk", "word/chunk.html", $"<html><body>{System.Net.WebUtility.HtmlEncode(name)}</body></html>"),
        ["data-attribute"] = (draft, name) => Part(draft, "customXml", "customXml/item1.xml", $"<data xmlns=\"urn:x\" who=\"{name}\"/>"),
        ["chart-title"] = (draft, name) => Part(draft, "chart", "word/charts/chart1.xml", $"<c:chart xmlns:c=\"urn:c\" xmlns:a=\"urn:a\"><a:p><a:r><a:t>{name[..3]}</a:t></a:r><a:r><a:t>{name[3..]}</a:t></a:r></a:p></c:chart>"),
        ["document-in-a-workbook-in-a-document"] = (draft, name) => draft.Repacked(package => Related(package, "package", "word/embeddings/a.bin").With("word/embeddings/a.bin", Zip("xl/embeddings/b.docx", Zip("word/document.xml", Encoding.UTF8.GetBytes($"<d><p>{name}</p></d>"))))),
        ["name-of-a-picture"] = (draft, name) => draft.Repacked(package => Related(package, "image", $"word/media/{name}.png").With($"word/media/{name}.png", [1, 2, 3])),
        ["metadata-of-a-picture"] = (draft, name) => draft.Repacked(package => Related(package, "image", "word/media/image9.tiff").With("word/media/image9.tiff", [.. "II*\0"u8, .. Encoding.UTF8.GetBytes(name), 0])),
        ["wide-letters-in-a-picture"] = (draft, name) => draft.Repacked(package => Related(package, "image", "word/media/image9.emf").With("word/media/image9.emf", [1, 0, 0, 0, .. Encoding.Unicode.GetBytes(name), 0, 0])),
    };

    public static TheoryData<string> Places() => [.. Planted.Keys];

    [Theory, MemberData(nameof(Places))]
    public void A_name_is_reported_and_is_in_no_version(string place)
    {
        foreach (var (name, part) in Planting.Names)
        {
            var file = Planted[place](Case.Sample().With("victim[1]/victim.name", name), name).File();
            var where = NameReport.Of(file, "case.docx", [], Case.Templates, Bounds.Native).First(found => found.Name.Text == name).Where;
            where.Length.ShouldBeGreaterThan(1, $"{place}: {name} is only in {string.Join(", ", where)}");
            foreach (var audience in new[] { Audience.Public, Audience.Partners })
            {
                var made = Version.Make(file, new VersionRequest(audience), Case.Templates, Bounds.Native);
                made.Hits.ShouldBeEmpty($"{place}: {name}");
                Scanner.Hits(made.Files.Single().Content, name, part).ShouldBeEmpty($"{place}: {name}");
            }
        }
    }

    /// <summary>Whatever kind of picture the case holds, cleaned or not, no version has one; the original's name and checksum are told.</summary>
    [Theory, InlineData("image9.jpeg"), InlineData("image9.png"), InlineData("image9.tiff"), InlineData("image9.emf"), InlineData("image9.wmf"), InlineData("image9.svg"), InlineData("image9.heic")]
    public void No_version_carries_a_picture(string picture)
    {
        var file = Case.Sample().Repacked(package => Related(package, "image", "word/media/" + picture).With("word/media/" + picture, [1, 2, 3])).File();
        foreach (var audience in Enum.GetValues<Audience>())
        {
            var made = Version.Make(file, new VersionRequest(audience), Case.Templates, Bounds.Native);
            made.Pictures.ShouldContain(original => original.Name == picture && original.Sha256 == "039058c6f2c0cb492c533b0a4d14ef77cc0f78abccced5287d84a1a2011cfb81");
            foreach (var (_, content) in made.Files)
                Package.Open(content, Bounds.Native).Names.Where(part => part.Contains("/media/") || Path.GetExtension(part) is not (".xml" or ".rels")).ShouldBeEmpty();
        }
    }

    /// <summary>The container of a version says nothing either: no remark, no extra fields, the same time for every part.</summary>
    [Fact]
    public void The_container_of_a_version_says_nothing()
    {
        var file = Version.Make(Case.Sample().File(), new VersionRequest(Audience.Public), Case.Templates, Bounds.Native).Files.Single().Content;
        using var zip = new ZipArchive(new MemoryStream(file));
        zip.Comment.ShouldBeEmpty();
        zip.Entries.ShouldAllBe(entry => entry.Comment.Length == 0);
        zip.Entries.Select(entry => entry.LastWriteTime.DateTime).Distinct().Single().Year.ShouldBe(1980);
    }

    private static Case Body(Case draft, string xml) => draft.Edited("word/document.xml", document => document.Insert(document.LastIndexOf("<w:sectPr", StringComparison.Ordinal), xml));

    private static Case Part(Case draft, string kind, string name, string xml) => draft.Repacked(package => Related(package, kind, name).With(name, Encoding.UTF8.GetBytes(xml)));

    private static Package Related(Package package, string kind, string target) => package.With("word/_rels/document.xml.rels", Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(package["word/_rels/document.xml.rels"]!)
        .Replace("</Relationships>", $"<Relationship Id=\"rIdPlant\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/{kind}\" Target=\"/{target}\"/></Relationships>")));

    private static byte[] Zip(string part, byte[] content)
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            using var entry = zip.CreateEntry(part).Open();
            entry.Write(content);
        }
        return stream.ToArray();
    }
}
