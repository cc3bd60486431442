using System.Text;
using System.Xml.Linq;
using SpOffice.Forms;
using SpOffice.Submissions;
using SpOffice.Word;
using static SpOffice.Tests.Word.Documents;

namespace SpOffice.Tests.Word;

public sealed class SectionInsertionTests
{
    public static TheoryData<string, string> Sections =>
        [.. SectionInsertion.Of(Communication).Select((section, i) => (Templates.Languages[i % Templates.Languages.Length], section.Id))];

    [Theory, MemberData(nameof(Sections))]
    public void A_section_that_was_deleted_comes_back_at_its_place_without_answers(string lang, string id)
    {
        var document = Sample(lang, Letterheads.French());
        var section = Communication.Sections.First(known => known.Id == id);
        var without = Without(document, section);
        SectionInsertion.Missing(Read(without)).Select(missing => missing.Id).ShouldContain(id);

        var back = SectionInsertion.AtItsPlace(without, Read(without), Read(without).Submission, id, All, Bounds.Native);
        SectionInsertion.Missing(Read(back)).ShouldBeEmpty();
        Read(back).Submission.ShouldHaveTheAnswersOf(Read(without).Submission);
        Headings(back).ShouldBe(Headings(document));
        Invariants.Violations(back).ShouldBeEmpty();
        Headings(back).ShouldNotBeEmpty();

        var edits = BlockEdits.Between(without, back, PlayedWord.View(without), Bounds.Native).ShouldNotBeNull();
        Headings(PlayedWord.Write(without, edits)).ShouldBe(Headings(document));
    }

    [Fact]
    public void In_a_document_that_is_no_submission_the_form_names_itself_before_the_section()
    {
        var own = Letterheads.French();
        var submission = new Submission(Communication, "fr", SpOffice.Submissions.Answers.None.With("case.reference", new Answer.Text("K7QM")));
        var fragment = Encoding.UTF8.GetBytes(SectionInsertion.AtCursor(own, submission, "requests", All, Bounds.Native));
        var read = Read(fragment);
        (read.Submission.Form.Id, read.Submission.Lang).ShouldBe(("communication", "fr"));
        read.Controls.Keys.ShouldAllBe(place => place.StartsWith("request.", StringComparison.Ordinal));
        var again = SectionInsertion.AtCursor(Sample("fr"), submission, "requests", All, Bounds.Native);
        again.ShouldNotContain("sp.form/");
    }

    private static byte[] Without(byte[] document, FormSection section) => document.Edit(root =>
    {
        var body = root.Element(W + "body")!;
        var tags = section.Questions.Select(question => question.Id).ToHashSet();
        bool IsOf(XElement block) => block.DescendantsAndSelf(W + "sdt").Any(control => tags.Contains(control.Tag() ?? ""));
        var first = body.Elements().First(IsOf);
        var from = IsHeading(first) ? first : first.ElementsBeforeSelf().Last(IsHeading);
        var gone = from.ElementsAfterSelf().TakeWhile(block => !IsHeading(block) && block.Name != W + "sectPr").Prepend(from).ToList();
        // The last paragraph of the document stays.
        gone.Where(block => block.ElementsAfterSelf().FirstOrDefault()?.Name != W + "sectPr").Remove();
    });

    private static List<string> Headings(byte[] document) => [.. Body(document).Element(W + "body")!.Elements().Where(IsHeading).Select(block => block.Value)];

    private static bool IsHeading(XElement block) =>
        block.Name == W + "p" && block.Element(W + "pPr")?.Element(W + "pStyle")?.Attribute(W + "val")?.Value is { } style && (style.StartsWith("Heading1", StringComparison.Ordinal) || style.StartsWith("Titre1", StringComparison.Ordinal));
}
