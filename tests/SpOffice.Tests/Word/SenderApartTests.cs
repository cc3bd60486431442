using System.Text;
using System.Xml.Linq;
using SpOffice.Submissions;
using SpOffice.Word;
using static SpOffice.Tests.Word.Documents;

namespace SpOffice.Tests.Word;

/// <summary>SAFETY, "sender apart": removing the cover leaves no trace of the sender in any part.</summary>
public sealed class SenderApartTests
{
    [Theory, MemberData(nameof(Languages), MemberType = typeof(Documents))]
    public void Without_its_cover_a_document_says_nothing_of_the_sender(string lang)
    {
        var sample = Sample(lang);
        var answers = SenderAnswers(lang).ToList();
        answers.Count.ShouldBeGreaterThan(4);
        answers.ShouldAllBe(answer => Encoding.UTF8.GetString(Package.Open(sample, Bounds.Native)["word/document.xml"]!).Contains(answer));
        var package = Package.Open(WithoutCover(sample), Bounds.Native);
        foreach (var name in package.Names)
        {
            var part = package[name]!;
            foreach (var answer in answers)
            {
                (name + Encoding.UTF8.GetString(part)).ShouldNotContain(answer, Case.Insensitive, name);
                Encoding.Unicode.GetString(part).ShouldNotContain(answer, Case.Insensitive, name);
            }
        }
    }

    [Fact]
    public void Without_its_cover_a_document_is_still_the_form_with_every_other_answer()
    {
        var reading = Read(WithoutCover(Sample()));
        reading.Submission.ShouldHaveTheAnswersOf(reading.Submission with { Answers = Without(All.Sample(Communication, "en").Answers) });
        reading.SenderApart.ShouldBeTrue();
        Invariants.Violations(WithoutCover(Sample())).ShouldBeEmpty();
    }

    [Fact]
    public void The_header_of_the_case_shows_its_reference_and_nothing_else()
    {
        var package = Package.Open(Sample("en", Letterheads.French()), Bounds.Native);
        XElement.Load(new MemoryStream(package["word/spHeader.xml"]!)).Value.ShouldBe("Case K7QM");
        XElement.Load(new MemoryStream(package["word/spFooter.xml"]!)).Value.ShouldBe("Page 1");
    }

    [Theory, MemberData(nameof(Languages), MemberType = typeof(Documents))]
    public void Properties_say_what_the_document_is_and_name_nobody(string lang)
    {
        var properties = XElement.Load(new MemoryStream(Package.Open(Sample(lang), Bounds.Native)["docProps/core.xml"]!));
        properties.Elements().Select(element => (element.Name.LocalName, element.Value)).ShouldBe([("title", All.Documents[lang].Forms["communication"].Title), ("language", lang)]);
    }

    /// <summary>What deleting the first page in Word does to the main part.</summary>
    private static byte[] WithoutCover(byte[] docx) => docx.Edit(body =>
    {
        var last = body.Element(W + "body")!.Elements().First(block => block.Descendants(W + "sectPr").Any());
        last.ElementsBeforeSelf().Remove();
        last.Remove();
    });

    private static IEnumerable<string> SenderAnswers(string lang) =>
        from section in Communication.Sections
        where section.Cover
        from question in section.Questions
        let answer = All.Sample(Communication, lang).Answers[question.Id]
        where answer is Answer.Text && question.Id != "sender.country"
        from line in ((Answer.Text)answer).Value.Split('\n')
            // The person lives in the sender's town, and the case says so.
        where !Json(new Submission(Communication, lang, Without(All.Sample(Communication, lang).Answers))).Contains(line)
        select new XText(line).ToString();

    private static Answers Without(Answers answers) =>
        Communication.Sections.Where(section => section.Cover).SelectMany(section => section.Questions).Aggregate(answers, (left, question) => left.With(question.Id, null));
}
