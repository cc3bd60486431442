using System.IO.Compression;
using System.Text;
using System.Xml.Linq;
using CsCheck;
using DocumentFormat.OpenXml;
using SpOffice.Word;
using static SpOffice.Tests.Word.Documents;

namespace SpOffice.Tests.Word;

/// <summary>Files that are no document of ours, by mistake or by malice.</summary>
public sealed class PackageTests
{
    private static readonly Bounds Small = new(File: 1 << 20, Inflated: 4 << 20, Parts: 100, Depth: 256);

    public static TheoryData<string, string> Strangers => new()
    {
        { "empty", "empty-file" }, { "text", "not-a-document" }, { "pdf", "not-a-document" }, { "rtf", "not-a-document" }, { "html", "not-word-xml" }, { "json", "not-a-document" },
        { "zip", "not-a-document" }, { "half a zip", "truncated" }, { "a zip's first bytes", "truncated" }, { "zip without directory", "truncated" }, { "no main part", "truncated" },
        { "odt", "not-word-xml" }, { "xlsx", "not-word-xml" }, { "doc", "old-word" }, { "password", "password-protected" }, { "docm", "macro-enabled" },
        { "macros under another name", "macro-enabled" }, { "too large", "too-large" }, { "bomb", "expands-too-far" }, { "bomb of relations", "expands-too-far" }, { "thousands of parts", "expands-too-far" },
        { "dtd", "has-dtd" }, { "entities", "has-dtd" }, { "dtd in relations", "has-dtd" }, { "dtd in a header", "has-dtd" }, { "dtd in properties", "has-dtd" }, { "dtd in flat", "has-dtd" },
        { "deep", "too-deep" }, { "deep in a header", "too-deep" }, { "deep properties of a control", "too-deep" }, { "broken xml", "damaged-xml" }, { "broken relations", "damaged-xml" }, { "other flat xml", "not-word-xml" },
        { "flat with broken base64", "damaged-xml" }, { "flat cut off", "damaged-xml" }, { "empty main part", "damaged-xml" }, { "another root", "no-form" },
    };

    [Theory, MemberData(nameof(Strangers))]
    public void Each_is_refused_with_its_own_sentence(string kind, string error) =>
        Should.Throw<UnreadableException>(() => SubmissionReader.Read(Stranger(kind), All, Small)).Id.ShouldBe(error);

    [Theory, MemberData(nameof(Strangers))]
    public void None_can_be_filled_or_serve_as_letterhead(string kind, string error)
    {
        Should.Throw<UnreadableException>(() => SubmissionFill.Fill(Stranger(kind), "{}"u8.ToArray(), All, Small)).Id.ShouldBe(error);
        if (error is not ("no-form" or "too-deep"))
            Should.Throw<UnreadableException>(() => SubmissionWriter.Write(All.Sample(Communication, "en"), All, Stranger(kind), false, Small));
    }

    [Theory, MemberData(nameof(Strangers))]
    public void Every_sentence_exists_in_every_language_and_has_all_its_values(string kind, string error)
    {
        _ = kind;
        foreach (var lang in Templates.Languages)
        {
            var sentence = All.Screen(lang).Sentence(new UnreadableException(error, ("limit", "1 MB"), ("file", "f.docx")));
            sentence.ShouldContain("f.docx");
            sentence.ShouldNotContain("{");
        }
    }

    [Fact]
    public void Changed_bytes_never_make_it_fail_otherwise()
    {
        var sample = Empty();
        Gen.Select(Gen.Int[0, sample.Length - 1], Gen.Byte).Array[1, 6].Sample(flips => Survives(Changed(sample, flips)), iter: 150, threads: 1);
    }

    [Fact]
    public void Changed_bytes_inside_its_parts_never_make_it_fail_otherwise()
    {
        var package = Package.Open(Sample("en", Letterheads.French()), Bounds.Native);
        var names = package.Names.ToArray();
        Gen.Select(Gen.OneOf(names), Gen.Select(Gen.Int[0, 100_000], Gen.Byte).Array[1, 4]).Sample((name, flips) =>
            Survives(package.With(name, Changed(package[name]!, flips)).ToBytes()), iter: 150, threads: 1);
    }

    [Fact]
    public void A_part_cut_off_anywhere_never_makes_it_fail_otherwise()
    {
        var package = Package.Open(Empty(), Bounds.Native);
        Gen.Select(Gen.OneOf(package.Names.ToArray()), Gen.Double[0, 1]).Sample((name, share) =>
            Survives(package.With(name, package[name]![..(int)(package[name]!.Length * share)]).ToBytes()), iter: 60, threads: 1);
    }

    [Fact]
    public void Elements_that_move_or_vanish_never_make_it_fail_otherwise()
    {
        var sample = Of("""{"victim":[{"victim.name":"A"},{"victim.name":"B"}],"person":[{"person.name":"C"}]}""");
        Moves.Sample(moves => Survives(sample.Edit(body => Move(body, moves))), iter: 60, threads: 1);
    }

    [Fact]
    public void A_letterhead_that_went_wrong_never_makes_it_fail_otherwise()
    {
        var letterhead = Letterheads.French();
        var names = Package.Open(letterhead, Bounds.Native).Names.Where(name => name.EndsWith(".xml") || name.EndsWith(".rels")).ToArray();
        Gen.Select(Gen.OneOf(names), Moves).Sample((name, moves) => Survives(() => Sample("fr", letterhead.EditPart(name, part => Move(part, moves)))), iter: 80, threads: 1);
    }

    private static readonly Gen<(int From, int To, int What)[]> Moves = Gen.Select(Gen.Int[0, 100_000], Gen.Int[0, 100_000], Gen.Int[0, 3]).Array[1, 5];

    private static void Move(XElement root, (int From, int To, int What)[] moves)
    {
        foreach (var (from, to, what) in moves)
        {
            var all = root.DescendantsAndSelf().ToList();
            var (source, target) = (all[from % all.Count], all[to % all.Count]);
            if (what == 0 && source != root)
                source.Remove();
            else if (what == 1)
                source.RemoveAttributes();
            else if (!target.AncestorsAndSelf().Contains(source))
                target.Add(new XElement(source));
        }
    }

    private static void Survives(byte[] file) => Survives(() =>
    {
        Read(file);
        Fill(file, """{"case.reference":"Q2ZT","context.law":"a\nb","victim":[{"victim.name":"X","victim.consent.letter":"no"},{"victim.name":"Y"},{"victim.name":"Z"}],"person":[{},{},{"person.role":"witness"}]}""");
    });

    private static void Survives(Action action)
    {
        try
        {
            action();
        }
        catch (UnreadableException)
        {
            // The one way to say no.
        }
    }

    private static byte[] Changed(byte[] file, (int At, byte Value)[] flips)
    {
        var changed = file.ToArray();
        foreach (var (at, value) in flips.Where(_ => file.Length > 0))
            changed[at % file.Length] = value;
        return changed;
    }

    private static byte[] Stranger(string kind) => kind switch
    {
        "empty" => [],
        "text" => "The facts of the case"u8.ToArray(),
        "pdf" => "%PDF-1.7"u8.ToArray(),
        "rtf" => @"{\rtf1\ansi x}"u8.ToArray(),
        "html" => "<html><body>x</body></html>"u8.ToArray(),
        "json" => "{}"u8.ToArray(),
        "zip" => Zip(("notes.txt", "x")),
        "half a zip" => Empty()[..2000],
        "a zip's first bytes" => [.. "PK"u8],
        "zip without directory" => Empty()[..^30],
        "no main part" => Package.Open(Empty(), Bounds.Native).With("word/document.xml", null).ToBytes(),
        "odt" => Zip(("mimetype", "application/vnd.oasis.opendocument.text"), ("content.xml", "<x/>")),
        "xlsx" => Zip(("[Content_Types].xml", "<Types><Override ContentType='application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml'/></Types>")),
        "doc" => [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[504]],
        "password" => [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[100], .. Encoding.Unicode.GetBytes("EncryptedPackage")],
        "docm" => Letterheads.Make(_ => { }, WordprocessingDocumentType.MacroEnabledDocument),
        "macros under another name" => Package.Open(Empty(), Bounds.Native).With("word/vbaProject.bin", [1]).ToBytes(),
        "too large" => new byte[(1 << 20) + 1],
        "bomb" => Zip(("[Content_Types].xml", "<wordprocessingml/>"), ("word/document.xml", new string(' ', 5 << 20))),
        "bomb of relations" => Zip(("[Content_Types].xml", "<wordprocessingml/>"), ("_rels/.rels", new string(' ', 5 << 20))),
        "thousands of parts" => Zip([.. Enumerable.Range(0, 101).Select(number => ($"word/{number}.xml", "x"))]),
        "dtd" => Part("word/document.xml", "<!DOCTYPE x><x/>"),
        "entities" => Part("word/document.xml", "<!DOCTYPE x [<!ENTITY a 'ha'><!ENTITY b '&a;&a;&a;'>]><x>&b;</x>"),
        "dtd in relations" => Part("word/_rels/document.xml.rels", "<!DOCTYPE x SYSTEM 'http://example.org/x.dtd'><x/>"),
        "dtd in a header" => Part("word/spHeader.xml", "<!DOCTYPE x><x/>"),
        "dtd in properties" => Part("docProps/core.xml", "<!DOCTYPE x><x/>"),
        "dtd in flat" => "<?xml version='1.0'?><!DOCTYPE x [<!ENTITY a SYSTEM 'file:///etc/hostname'>]><pkg:package xmlns:pkg='http://schemas.microsoft.com/office/2006/xmlPackage'>&a;</pkg:package>"u8.ToArray(),
        "deep" => Part("word/document.xml", Deep("w:p")),
        "deep in a header" => Part("word/spHeader.xml", Deep("w:p")),
        "deep properties of a control" => Part("word/document.xml", Deep("w:sdtPr")),
        "broken xml" => Part("word/document.xml", "<w:document><w:body>"),
        "broken relations" => Part("_rels/.rels", "<Relationships"),
        "other flat xml" => "<x xmlns='urn:example:x'/>"u8.ToArray(),
        "flat with broken base64" => Flat("<pkg:part pkg:name='/a.bin' pkg:contentType='x/wordprocessingml'><pkg:binaryData>%%%</pkg:binaryData></pkg:part>"),
        "flat cut off" => OtherFormats.FlatOpcOf(Empty())[..5000],
        "empty main part" => Part("word/document.xml", ""),
        "another root" => Part("word/document.xml", "<x xmlns='urn:example:x'/>"),
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    private static byte[] Flat(string parts) => Encoding.UTF8.GetBytes($"<pkg:package xmlns:pkg='http://schemas.microsoft.com/office/2006/xmlPackage'>{parts}</pkg:package>");

    private static byte[] Part(string name, string xml) => Package.Open(Empty(), Bounds.Native).With(name, Encoding.UTF8.GetBytes(xml)).ToBytes();

    private static string Deep(string element) =>
        $"<w:document xmlns:w='{W}'>{string.Concat(Enumerable.Repeat($"<{element}>", 100_000))}{string.Concat(Enumerable.Repeat($"</{element}>", 100_000))}</w:document>";

    private static byte[] Zip(params (string Name, string Text)[] entries)
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, text) in entries)
            {
                using var entry = new StreamWriter(zip.CreateEntry(name).Open());
                entry.Write(text);
            }
        }
        return stream.ToArray();
    }
}
