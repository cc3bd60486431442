using SpOffice.Submissions;
using static SpOffice.Tests.Word.Documents;

namespace SpOffice.Tests.Submissions;

public class SubmissionEditTests
{
    private static readonly Submission Empty = new(Nested.Form("communication"), "en", SpOffice.Submissions.Answers.None);

    [Theory, InlineData("case.reference"), InlineData("victim[2]/victim.name"), InlineData("victim[1]/remedy[3]/remedy.body")]
    public void An_answer_that_was_set_is_found_and_can_be_taken_away(string place)
    {
        var given = Empty.With(place, new Answer.Text("a"));
        given.At(place).ShouldBe(new Answer.Text("a"));
        given.With(place, null).At(place).ShouldBeNull();
        given.With(place, null).Answers.IsEmpty.ShouldBeTrue();
    }

    [Fact]
    public void Taking_away_what_is_not_there_changes_nothing()
    {
        Empty.With("victim[3]/victim.name", null).ShouldBeSameAs(Empty);
        Empty.At("victim[3]/remedy[1]/remedy.body").ShouldBeNull();
    }

    [Fact]
    public void A_group_shows_one_item_at_least()
    {
        Empty.Shown("", "victim").ShouldBe(1);
        Empty.Shown("victim[4]", "remedy").ShouldBe(1);
        Victims("a", "b").Shown("", "victim").ShouldBe(2);
    }

    [Fact]
    public void An_item_is_added_after_those_that_are_shown()
    {
        Names(Empty.WithItem("", "victim", Named("b"))).ShouldBe(["", "b"]);
        Names(Victims("a").WithItem("", "victim", Named("b"))).ShouldBe(["a", "b"]);
        Empty.WithItem("victim[2]", "remedy", SpOffice.Submissions.Answers.None.With("remedy.body", new Answer.Text("c"))).At("victim[2]/remedy[2]/remedy.body").ShouldBe(new Answer.Text("c"));
    }

    [Fact]
    public void Those_behind_a_removed_item_move_up()
    {
        Names(Victims("a", "b", "c").WithoutItem("victim[2]")).ShouldBe(["a", "c"]);
        Names(Victims("a").WithoutItem("victim[2]")).ShouldBe(["a"]);
    }

    [Fact]
    public void An_item_moves_up_past_the_one_before_it()
    {
        Names(Victims("a", "b", "c").WithItemMovedUp("victim[3]")).ShouldBe(["a", "c", "b"]);
        Names(Victims("a").WithItemMovedUp("victim[2]")).ShouldBe(["", "a"]);
        Names(Victims("a", "b").WithItemMovedUp("victim[1]")).ShouldBe(["a", "b"]);
    }

    [Fact]
    public void Inner_items_go_with_their_item()
    {
        var given = Victims("a", "b").With("victim[2]/remedy[1]/remedy.body", new Answer.Text("c"));
        given.WithItemMovedUp("victim[2]").At("victim[1]/remedy[1]/remedy.body").ShouldBe(new Answer.Text("c"));
        given.WithoutItem("victim[2]/remedy[1]").At("victim[2]/remedy[1]/remedy.body").ShouldBeNull();
    }

    private static Submission Victims(params string[] names) => Empty with { Answers = Empty.Answers.WithItems("victim", names.Select(Named)) };

    private static Answers Named(string name) => SpOffice.Submissions.Answers.None.With("victim.name", new Answer.Text(name));

    private static IEnumerable<string> Names(Submission submission) => submission.Answers.Items("victim").Select(victim => victim.Text("victim.name") ?? "");
}
