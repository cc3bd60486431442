using System.Text;
using System.Text.Json;
using System.Xml.Linq;
using SpOffice.Forms;
using SpOffice.Submissions;
using SpOffice.Word;

namespace SpOffice.Tests.Word;

/// <summary>Real documents in memory, and what a user does to them.</summary>
internal static class Documents
{
    public static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    public static readonly XNamespace W14 = "http://schemas.microsoft.com/office/word/2010/wordml";
    public static readonly XNamespace W15 = "http://schemas.microsoft.com/office/word/2012/wordml";

    private static readonly Dictionary<string, byte[]> Files = Templates.Paths(Templates.Languages, Templates.Languages).Concat(Templates.TrackerPaths()).Concat(Templates.RoutePaths(Templates.Languages)).Distinct()
        .ToDictionary(path => path, path => File.ReadAllBytes(Repository.Template(path)));

    public static readonly Templates All = Templates.Load(Files);

    public static readonly Form Communication = All.Form("communication");

    /// <summary>The same data with remedies inside victims, since groups may nest two deep.</summary>
    public static readonly Templates Nested = Templates.Load(new Dictionary<string, byte[]>(Files)
    {
        ["forms/communication.json"] = Encoding.UTF8.GetBytes(
            Encoding.UTF8.GetString(Files["forms/communication.json"]).Replace("\"group\": \"remedy\"", "\"group\": \"remedy\", \"within\": \"victim\"")),
    });

    public static TheoryData<string> Languages => [.. Templates.Languages];

    public static byte[] Sample(string lang = "en", byte[]? letterhead = null) =>
        SubmissionWriter.Write(All.Sample(Communication, lang), All, letterhead, isSample: true, Bounds.Native);

    public static byte[] Empty(string lang = "en", byte[]? letterhead = null) => Of("{}", lang, letterhead);

    public static byte[] Of(string answers, string lang = "en", byte[]? letterhead = null) =>
        SubmissionWriter.Write(AnswerJson.Read(Encoding.UTF8.GetBytes(answers), Communication, lang, All), All, letterhead, isSample: false, Bounds.Native);

    public static Reading Read(byte[] docx, Templates? templates = null) => SubmissionReader.Read(docx, templates ?? All, Bounds.Native);

    public static byte[] Fill(byte[] docx, string answers, Templates? templates = null) =>
        SubmissionFill.Fill(docx, Encoding.UTF8.GetBytes(answers), templates ?? All, Bounds.Native);

    /// <summary>The answers as JSON, with nothing around them.</summary>
    public static string Json(Submission submission)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
            AnswerJson.Write(json, submission);
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    /// <summary>Says where two submissions part.</summary>
    public static void ShouldHaveTheAnswersOf(this Submission actual, Submission expected)
    {
        var (one, other) = (Json(actual), Json(expected));
        var at = one.Zip(other).TakeWhile(pair => pair.First == pair.Second).Count();
        (one == other).ShouldBeTrue($"...{one[Math.Max(0, at - 60)..Math.Min(one.Length, at + 60)]}... should be ...{other[Math.Max(0, at - 60)..Math.Min(other.Length, at + 60)]}...");
    }

    public static string Answers(byte[] docx) => Json(Read(docx).Submission);

    /// <summary>The document after somebody worked on its main part.</summary>
    public static byte[] Edit(this byte[] docx, Action<XElement> edit) => docx.EditPart("word/document.xml", edit);

    public static byte[] EditPart(this byte[] docx, string part, Action<XElement> edit)
    {
        var package = Package.Open(docx, Bounds.Native);
        var root = Load(package[part]!);
        edit(root);
        return package.With(part, Encoding.UTF8.GetBytes(root.ToString(SaveOptions.DisableFormatting))).ToBytes();
    }

    public static XElement Body(byte[] docx) => Load(Package.Open(docx, Bounds.Native)["word/document.xml"]!);

    public static string? Tag(this XElement control) => (string?)control.Element(W + "sdtPr")?.Element(W + "tag")?.Attribute(W + "val");

    /// <summary>The n-th control of a question or group, from 0.</summary>
    public static XElement Control(this XElement root, string tag, int number = 0) => root.Descendants(W + "sdt").Where(control => control.Tag() == tag).ElementAt(number);

    public static XElement Content(this XElement control) => control.Element(W + "sdtContent")!;

    /// <summary>The items of a repeating section.</summary>
    public static List<XElement> Items(this XElement root, string group) => [.. root.Control(group).Content().Elements(W + "sdt")];

    /// <summary>What somebody types into a control instead of what stands there.</summary>
    public static void Type(this XElement control, params object[] content)
    {
        control.Element(W + "sdtPr")!.Element(W + "showingPlcHdr")?.Remove();
        var place = control.Content().Element(W + "p") is { } paragraph ? paragraph : control.Content();
        place.Elements().Where(element => element.Name != W + "pPr").Remove();
        place.Add(content.Select(piece => piece is string text ? Run(text) : piece));
    }

    public static XElement Run(string text) => new(W + "r", new XElement(W + "t", new XAttribute(XNamespace.Xml + "space", "preserve"), text));

    public static XElement Paragraph(params object[] runs) => new(W + "p", runs.Select(run => run is string text ? Run(text) : run));

    public static XElement Change(string kind, params object[] content) =>
        new(W + kind, new XAttribute(W + "id", "7001"), new XAttribute(W + "author", "A colleague"), new XAttribute(W + "date", "2026-01-02T03:04:05Z"), content);

    /// <summary>A control as Word makes it, around runs or paragraphs.</summary>
    public static XElement Wrap(string? tag, params object[] content) => new(W + "sdt",
        new XElement(W + "sdtPr", tag is null ? null : new XElement(W + "tag", new XAttribute(W + "val", tag)), new XElement(W + "id", new XAttribute(W + "val", "424242"))),
        new XElement(W + "sdtContent", content));

    public static XElement Value(string name, string value) => new(W + name, new XAttribute(W + "val", value));

    private static XElement Load(byte[] part) => XElement.Load(new MemoryStream(part), LoadOptions.PreserveWhitespace);
}
