using SpOffice.Speaking.Drafts;
using Case = SpOffice.Tests.Checks.Case;

namespace SpOffice.Tests.Speaking.Drafts;

public sealed class DraftEditsTests
{
    private static readonly StatementDraft Draft = DraftText.Read("[must #a] One.\n\n[should, only with #a, not with #c] Two.\n[or] Zwei.\n\n[could #c] Three.", "en", Case.Templates);

    private static string[] Order(StatementDraft draft) => [.. draft.Passages.Select(passage => passage.Wordings[0].Text)];

    [Fact]
    public void Passages_move_and_stay_at_the_ends()
    {
        Order(Draft.Move(2, -1)).ShouldBe(["One.", "Three.", "Two."]);
        Order(Draft.Move(0, -1)).ShouldBe(Order(Draft));
        Order(Draft.Move(2, 1)).ShouldBe(Order(Draft));
    }

    [Fact]
    public void A_passage_goes_with_the_conditions_that_speak_of_it()
    {
        Draft.Without(0).Passages[0].OnlyWith.ShouldBeEmpty();
        Draft.Without(2).Passages[1].NotWith.ShouldBeEmpty();
        Draft.Without(0).Passages[0].NotWith.ShouldBe(["c"]);
    }

    [Fact]
    public void A_condition_names_the_passage_it_speaks_of()
    {
        var draft = Draft.OnlyWith(2, 1, true);
        draft.Passages[1].Id.ShouldBe("p2");
        draft.IsOnlyWith(2, 1).ShouldBeTrue();
        draft.OnlyWith(2, 1, false).IsOnlyWith(2, 1).ShouldBeFalse();
        Draft.Set(0, passage => passage with { Id = "P2" }).OnlyWith(2, 1, true).Passages[1].Id.ShouldBe("p3");
    }

    [Fact]
    public void That_two_are_never_both_kept_is_said_by_either_and_taken_back_of_both()
    {
        Draft.IsNotWith(1, 2).ShouldBeTrue();
        Draft.IsNotWith(2, 1).ShouldBeTrue();
        Draft.NotWith(2, 1, false).IsNotWith(1, 2).ShouldBeFalse();
        var draft = Draft.NotWith(0, 2, true);
        draft.NotWith(2, 0, false).IsNotWith(0, 2).ShouldBeFalse();
    }

    [Fact]
    public void Another_wording_without_words_goes_and_the_first_stays()
    {
        Draft.Say(1, 1, " ").Passages[1].Wordings.Length.ShouldBe(1);
        Draft.Say(0, 0, "").Passages[0].Wordings[0].Text.ShouldBeEmpty();
        Draft.WithWording(0).Passages[0].Wordings.Length.ShouldBe(2);
        Draft.Insert(3).Passages.Length.ShouldBe(4);
    }

    [Fact]
    public void Words_that_no_longer_stand_there_are_not_shortened()
    {
        var words = new SpOffice.Speaking.ExpensiveWords("Two", "two", 1, "2") { Start = 0 };
        Draft.Shorten(words, 1).Passages[1].Wordings[0].Text.ShouldBe("2.");
        foreach (var (changed, passage) in new[] { (Draft, 0), (Draft.Say(1, 0, ""), 1), (Draft, 3) })
            changed.Shorten(words, passage).ShouldBe(changed);
    }

    [Fact]
    public void The_name_of_a_group_holds_what_a_name_may_hold()
    {
        Draft.InGroup(0, " the, ending! ").Passages[0].OneOf.ShouldBe("the-ending");
        Draft.InGroup(0, " ").Passages[0].OneOf.ShouldBeNull();
        DraftText.Read(DraftText.Write(Draft.InGroup(0, "à la fin"), Case.Templates.DraftWords), "en", Case.Templates).Passages[0].OneOf.ShouldBe("à-la-fin");
    }
}
