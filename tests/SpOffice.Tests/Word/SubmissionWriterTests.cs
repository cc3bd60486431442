using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using SpOffice.Word;

namespace SpOffice.Tests.Word;

public sealed class SubmissionWriterTests
{
    public static TheoryData<string, string> Heads => new MatrixTheoryData<string, string>(Templates.Languages, Letters.Keys);

    private static readonly Dictionary<string, byte[]?> Letters = new()
    {
        ["none"] = null,
        ["French"] = Letterheads.French(),
        ["talkative"] = Letterheads.Talkative(),
        ["tracked"] = Letterheads.Tracked(),
    };

    [Theory, MemberData(nameof(Heads))]
    public void The_validator_and_our_invariants_find_nothing(string lang, string head)
    {
        foreach (var document in new[] { Documents.Empty(lang, Letters[head]), Documents.Sample(lang, Letters[head]) })
        {
            Errors(document).ShouldBeEmpty();
            Invariants.Violations(document).ShouldBeEmpty();
        }
    }

    [Theory, MemberData(nameof(Heads))]
    public void The_same_input_gives_the_same_bytes(string lang, string head) =>
        Documents.Sample(lang, Letters[head]).ShouldBe(Documents.Sample(lang, Letters[head]));

    [Theory, MemberData(nameof(Heads))]
    public void Every_answer_of_the_sample_is_read_back(string lang, string head)
    {
        var reading = Documents.Read(Documents.Sample(lang, Letters[head]));
        reading.Submission.Lang.ShouldBe(lang);
        Documents.Json(reading.Submission).ShouldBe(Documents.Json(Documents.All.Sample(Documents.Communication, lang)));
        (reading.Unclear.Length + reading.Twice.Length + reading.PlaceholderLeft.Length + reading.UnknownTags.Length + reading.Authors.Length).ShouldBe(0);
        reading.SenderApart.ShouldBeTrue();
    }

    [Theory, MemberData(nameof(Heads))]
    public void Nobody_is_named_in_properties_comments_or_hidden_parts(string lang, string head)
    {
        var package = Package.Open(Documents.Empty(lang, Letters[head]), Bounds.Native);
        foreach (var name in package.Names)
            System.Text.Encoding.UTF8.GetString(package[name]!).ShouldNotContain(Letterheads.Person, customMessage: name);
        package.Names.ShouldNotContain(name => name.StartsWith("customXml") || name.Contains("comments") || name.Contains("people") || name.Contains("app.xml"));
    }

    [Fact]
    public void A_control_is_empty_until_it_is_answered() => Documents.Answers(Documents.Empty()).ShouldBe("{}");

    /// <summary>What the validator, for the newest files and for those of Office 2021, says of a document.</summary>
    public static List<string> Errors(byte[] docx)
    {
        using var document = WordprocessingDocument.Open(new MemoryStream(docx), isEditable: false);
        return [.. new[] { FileFormatVersions.Microsoft365, FileFormatVersions.Office2021 }.SelectMany(version => new OpenXmlValidator(version).Validate(document))
            .Select(error => $"{error.Part?.Uri} {error.Path?.XPath}: {error.Description}")];
    }
}
