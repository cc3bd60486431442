using System.Collections.Immutable;
using SpOffice.Submissions;
using SpOffice.Word;
using static SpOffice.Tests.Word.Documents;

namespace SpOffice.Tests.Word;

/// <summary><see cref="TextEdits"/> and <see cref="BlockEdits"/> together: what the pane writes into an open document.</summary>
public sealed class WordEditsTests
{
    [Fact]
    public void A_text_answer_is_the_text_of_its_own_control()
    {
        var (edits, left) = Texts(Sample("en"), now => now.With("victim[2]/victim.name", new Answer.Text("Ana Blue")));
        edits.ShouldHaveSingleItem().ShouldBe(new DocumentEdit.SetText("victim[2]/victim.name", edits[0].Control, edits[0].Around, "Ana Blue"), new SameEdit());
        PlayedWord.View(Sample("en")).Controls[edits[0].Control].Tag.ShouldBe("victim.name");
        left.ShouldHaveTheAnswersOf(Read(Sample("en")).Submission);
    }

    [Fact]
    public void The_other_answers_of_the_same_person_must_be_as_they_were()
    {
        var (edits, _) = Texts(Sample("en"), now => now.With("victim[2]/victim.name", new Answer.Text("Ana Blue")));
        var around = edits[0].Around.Select(index => PlayedWord.View(Sample("en")).Controls[index].Tag).ToList();
        around.ShouldContain("victim.reference");
        around.ShouldNotContain("victim.name");
        around.ShouldAllBe(tag => tag.StartsWith("victim."));
    }

    [Fact]
    public void A_choice_replaces_what_stands_in_its_paragraph()
    {
        var file = Sample("en");
        var target = Save(file, Read(file).Submission.With("victim[1]/victim.consent.letter", new Answer.Choice("no")));
        BlockEdits.Between(file, target, PlayedWord.View(file), Bounds.Native)!.Value.ShouldHaveSingleItem().Within.ShouldBeTrue();
    }

    public static TheoryData<string> Changes => ["text", "paragraphs", "choice", "none", "clear", "item", "remove", "move", "row"];

    [Theory, MemberData(nameof(Changes))]
    public void The_document_reads_as_the_answers_once_the_edits_are_written(string change)
    {
        foreach (var file in new[] { Sample("en"), Sample("fr", Letterheads.French()) })
        {
            var before = Read(file).Submission;
            var now = Changed(before, change);
            var target = change switch
            {
                "remove" => DocumentItems.Remove(file, "victim[1]", before, All, Bounds.Native),
                "move" => DocumentItems.MoveUp(file, "victim[2]", Bounds.Native),
                _ => null,
            };
            var view = PlayedWord.View(file);
            var (texts, left) = target is null ? TextEdits.Of(file, Read(file), view, now, All, Bounds.Native) : ([], now);
            var blocks = BlockEdits.Between(file, target ?? Save(file, left), view, Bounds.Native)!.Value;
            var written = PlayedWord.Write(file, [.. texts, .. blocks]);
            Read(written).Submission.ShouldHaveTheAnswersOf(now);
            Invariants.Violations(written).ShouldBeEmpty();
        }
    }

    [Fact]
    public void A_removed_item_takes_only_its_section_with_it()
    {
        var file = Sample("en");
        var target = DocumentItems.Remove(file, "victim[1]", Read(file).Submission, All, Bounds.Native);
        var edit = BlockEdits.Between(file, target, PlayedWord.View(file), Bounds.Native)!.Value.ShouldHaveSingleItem();
        edit.Count.ShouldBeLessThan(PlayedWord.View(file).Paragraphs.Length / 2);
        edit.Ooxml.ShouldNotContain("sectPr");
        edit.Ooxml.ShouldNotContain("spHeader");
    }

    [Fact]
    public void Nothing_is_named_where_word_shows_other_paragraphs_than_the_file()
    {
        var file = Sample("en");
        var view = PlayedWord.View(file);
        var target = DocumentItems.MoveUp(file, "victim[2]", Bounds.Native);
        BlockEdits.Between(file, target, view with { Paragraphs = view.Paragraphs.SetItem(3, "Something else") }, Bounds.Native).ShouldBeNull();
        BlockEdits.Between(file, target, view with { Paragraphs = view.Paragraphs.RemoveAt(3) }, Bounds.Native).ShouldBeNull();
    }

    [Fact]
    public void Controls_are_found_whatever_ids_word_gives_them_and_however_many_kinds_it_shows()
    {
        var file = Sample("en");
        foreach (var every in new[] { false, true })
        {
            var view = PlayedWord.View(file, every);
            var other = view with { Controls = [.. view.Controls.Select((control, index) => control with { Id = 77 + index })] };
            var (edits, _) = TextEdits.Of(file, Read(file), other, Read(file).Submission.With("victim[2]/victim.name", new Answer.Text("Ana Blue")), All, Bounds.Native);
            edits.ShouldHaveSingleItem();
            view.Controls[edits[0].Control].Text.ShouldBe(PlayedWord.View(file).Controls.Where(control => control.Tag == "victim.name").ElementAt(1).Text);
        }
    }

    [Fact]
    public void A_control_about_which_there_is_doubt_is_not_written_to()
    {
        var file = Sample("en");
        var view = PlayedWord.View(file);
        var doubtful = view with { Controls = [.. view.Controls.Select(control => control with { Id = 5 }).Skip(1)] };
        var (edits, left) = TextEdits.Of(file, Read(file), doubtful, Read(file).Submission.With("victim[2]/victim.name", new Answer.Text("Ana Blue")), All, Bounds.Native);
        edits.ShouldBeEmpty();
        left.At("victim[2]/victim.name").ShouldBe(new Answer.Text("Ana Blue"));
    }

    private static (ImmutableArray<DocumentEdit.SetText> Edits, Submission Left) Texts(byte[] file, Func<Submission, Submission> change) =>
        TextEdits.Of(file, Read(file), PlayedWord.View(file), change(Read(file).Submission), All, Bounds.Native);

    private static Submission Changed(Submission before, string change) => change switch
    {
        "text" => before.With("victim[1]/victim.name", new Answer.Text("Ana Blue")).With("incident[2]/incident.place", new Answer.Text("Westport")),
        "paragraphs" => before.With("incident[1]/incident.description", new Answer.Text("One.\nTwo.\nThree.")),
        "choice" => before.With("victim[1]/victim.consent.letter", new Answer.Choice("no")).With("victim[2]/victim.consent.letter", new Answer.Choice("yes")),
        "none" => before.With("victim[1]/victim.name", new Answer.None(NonAnswer.Withheld)),
        "clear" => before.With("victim[1]/victim.name", null).With("victim[2]/victim.consent.letter", null),
        "item" => before.WithItem("", "victim", global::SpOffice.Submissions.Answers.None.With("victim.name", new Answer.Text("Cleo Grey"))),
        "row" => before.WithItem("", "attachment", global::SpOffice.Submissions.Answers.None.With("attachment.title", new Answer.Text("A map"))),
        "remove" => before.WithoutItem("victim[1]"),
        _ => before.WithItemMovedUp("victim[2]"),
    };

    private static byte[] Save(byte[] file, Submission now) => SubmissionFill.Save(file, Read(file), now, All, Bounds.Native);

    private sealed class SameEdit : IEqualityComparer<DocumentEdit.SetText>
    {
        public bool Equals(DocumentEdit.SetText? one, DocumentEdit.SetText? other) => one!.Place == other!.Place && one.Text == other.Text;

        public int GetHashCode(DocumentEdit.SetText edit) => 0;
    }
}
