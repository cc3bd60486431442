using System.Diagnostics;
using SpOffice.Tests.Word;

namespace SpOffice.Tests.Cli;

/// <summary>One sentence that says what to do, exit 2, and no file half-written.</summary>
public sealed class BadInputTests : IDisposable
{
    private readonly InProcess spoffice = new();

    [Theory, InlineData("gone.docx", null), InlineData("empty.docx", ""), InlineData("notes.docx", "The facts"), InlineData("half.docx", "PK\u0003\u0004")]
    public void A_file_that_is_no_document_is_one_sentence_in_every_verb(string name, string? content)
    {
        if (content is not null)
            File.WriteAllText(spoffice[name], content);
        File.WriteAllText(spoffice["a.json"], "{}");
        foreach (var words in new[] { new[] { "read", "@" + name }, ["check", "@" + name], ["fill", "@" + name, "--answers", "@a.json", "--out", "@out.docx"], ["new", "communication", "--lang", "en", "--letterhead", "@" + name, "--out", "@out.docx"] })
            OneSentence(words).ShouldContain(name);
        spoffice.Files.ShouldNotContain(file => file.StartsWith("out"));
    }

    [Theory]
    [InlineData("اعتقل رجال الشرطة السيدة في منزلها صباح يوم الجمعة", "other-script"), InlineData("  ", "nothing-written"), InlineData("The facts of the case.", "no-form")]
    public void A_document_of_somebody_elses_is_told_apart_in_every_verb_that_reads_one(string text, string error)
    {
        File.WriteAllBytes(spoffice["other.docx"], Letterheads.Plain(text));
        foreach (var words in new[] { new[] { "read", "@other.docx" }, ["check", "@other.docx"], ["new", "communication", "--from", "@other.docx", "--out", "@out.docx"], ["victims", "@other.docx", "--import", "@other.docx"] })
            OneSentence(words).ShouldBe(Documents.All.Screen("en").Sentence(new UnreadableException(error, ("file", "@other.docx"))) + "\n");
        spoffice.Files.ShouldBe(["other.docx"]);
    }

    [Fact]
    public void A_scan_is_told_from_an_empty_page_and_a_pdf_is_no_list()
    {
        byte[] Page(string xml) => Letterheads.Plain("").Edit(body => body.Descendants(Documents.W + "body").First().AddFirst(System.Xml.Linq.XElement.Parse(xml)));
        File.WriteAllBytes(spoffice["scan.docx"], Page("<w:p xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:r><w:drawing/></w:r></w:p>"));
        OneSentence("check", "@scan.docx").ShouldContain("as a scan does not");
        spoffice.Run("new", "communication", "--lang", "en", "--out", "@form.docx").Exit.ShouldBe(0);
        File.WriteAllText(spoffice["list.pdf"], "%PDF-1.7\nV1;Mira Olt");
        OneSentence("victims", "@form.docx", "--import", "@list.pdf").ShouldContain("save it from Excel");
    }

    [Fact]
    public void Hundreds_of_rows_with_the_same_trouble_are_told_in_one_sentence()
    {
        spoffice.Run("new", "communication", "--lang", "en", "--out", "@form.docx").Exit.ShouldBe(0);
        File.WriteAllLines(spoffice["list.csv"], Enumerable.Range(0, 500).Select(i => $"Person {(char)('A' + (i % 26))}{(char)('a' + (i / 26))}x;{(i % 5) switch { 0 => "3/4/1990", 1 => "12.11.2001", 2 => "17 May 1985", 3 => "1990-05-04", _ => "May 5, 1999" }}").Prepend("Name;Date of birth"));
        var told = spoffice.Run("victims", "@form.docx", "--import", "@list.csv").Out;
        told.Split('\n').Count(line => line.Contains("can be two dates")).ShouldBe(1);
        told.Split('\n').Length.ShouldBeLessThan(12);
        told.ShouldContain("New: 500");
    }

    [Fact]
    public void A_call_of_forty_questions_is_taken_whole_and_a_law_of_two_hundred_pages_is_one_sentence()
    {
        File.WriteAllLines(spoffice["call.txt"], Enumerable.Range(1, 40).Select(number => $"{number}. What does the law say about question {number}?"));
        spoffice.Run("new", "thematic-input", "--lang", "en", "--paste", "@call.txt", "--out", "@call.docx").Exit.ShouldBe(0);
        Documents.Read(File.ReadAllBytes(spoffice["call.docx"])).Submission.Answers.Items("asked").Length.ShouldBe(40);
        File.WriteAllText(spoffice["law.txt"], string.Concat(Enumerable.Repeat("Whoever spreads news that alarms the public is punished. ", 200 * 50)));
        OneSentence("new", "thematic-input", "--lang", "en", "--paste", "@law.txt", "--out", "@law.docx").ShouldContain("attach the whole");
        spoffice.Files.ShouldNotContain("law.docx");
    }

    [Fact]
    public void A_folder_is_no_file()
    {
        OneSentence("read", "@").ShouldContain("is a folder");
        OneSentence("new", "communication", "--lang", "en", "--out", "@").ShouldContain("is a folder");
    }

    [Theory, InlineData("{"), InlineData("""{"victim.colour":"x"}"""), InlineData("""{"case.reference":3}"""), InlineData("""{"incident":[{"incident.date":"soon"}]}"""), InlineData("""{"form":"petition","answers":{}}""")]
    public void Answers_that_cannot_be_taken_are_named_and_nothing_is_written(string json)
    {
        File.WriteAllText(spoffice["a.json"], json);
        File.WriteAllBytes(spoffice["f.docx"], Documents.Empty());
        OneSentence("new", "communication", "--lang", "en", "--answers", "@a.json", "--out", "@out.docx").ShouldContain("a.json");
        OneSentence("fill", "@f.docx", "--answers", "@a.json", "--out", "@out.docx").ShouldContain("a.json");
        spoffice.Files.ShouldBe(["a.json", "f.docx"]);
    }

    [Fact]
    public void A_file_that_exists_is_kept_unless_force_is_given()
    {
        File.WriteAllText(spoffice["f.docx"], "precious");
        OneSentence("new", "communication", "--lang", "en", "--out", "@f.docx").ShouldContain("--force");
        File.ReadAllText(spoffice["f.docx"]).ShouldBe("precious");
        spoffice.Run("new", "communication", "--lang", "en", "--out", "@f.docx", "--force").Exit.ShouldBe(0);
        Documents.Answers(File.ReadAllBytes(spoffice["f.docx"])).ShouldBe("{}");
        spoffice.Files.ShouldBe(["f.docx"]);
    }

    [Fact]
    public void A_folder_that_does_not_exist_is_not_made() => OneSentence("new", "communication", "--lang", "en", "--out", "@no/f.docx").ShouldContain("cannot be written");

    [Fact]
    public void The_sentence_is_in_the_language_of_the_screen() =>
        spoffice.Run("read", "@gone.docx", "--screen", "es").Error.ShouldBe(Documents.All.Screen("es").Sentence(new UnreadableException("not-found", ("file", "@gone.docx"))) + "\n");

    [Fact]
    public void With_json_the_sentence_is_json()
    {
        var (exit, said, error) = spoffice.Run("read", "@gone.docx", "--json");
        (exit, error).ShouldBe((2, ""));
        Expectation.Match("Cli/error.json", said);
    }

    [Fact]
    public void A_document_goes_to_standard_output_of_the_real_process()
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "spoffice.dll"), "new", "communication", "--lang", "fr", "--sample", "--out", "-"]) { RedirectStandardOutput = true };
        using var process = Process.Start(start)!;
        using var content = new MemoryStream();
        process.StandardOutput.BaseStream.CopyTo(content);
        process.WaitForExit();
        process.ExitCode.ShouldBe(0);
        content.ToArray().ShouldBe(Documents.Sample("fr"));
    }

    public void Dispose() => spoffice.Dispose();

    private string OneSentence(params string[] words)
    {
        var (exit, said, error) = spoffice.Run(words);
        (exit, said).ShouldBe((2, ""));
        error.Count(c => c == '\n').ShouldBe(1);
        error.ShouldNotContain("{");
        return error;
    }
}
