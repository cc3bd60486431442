using SpOffice.Submissions;
using static SpOffice.Tests.Word.Documents;

namespace SpOffice.Tests.Submissions;

public sealed class SubmissionMergeTests
{
    private static readonly Submission Before = All.Sample(Communication, "en");
    private static readonly Answer Mine = new Answer.Text("mine");
    private static readonly Answer Theirs = new Answer.Text("theirs");

    [Fact]
    public void Both_sides_are_kept()
    {
        var merged = SubmissionMerge.Of(Before, Before.With("victim[1]/victim.occupation", Mine), Before.With("victim[1]/victim.name", Theirs));
        merged.Now.At("victim[1]/victim.occupation").ShouldBe(Mine);
        merged.Now.At("victim[1]/victim.name").ShouldBe(Theirs);
        merged.Twice.ShouldBeEmpty();
        merged.Homeless.ShouldBeEmpty();
    }

    [Fact]
    public void An_answer_given_on_both_sides_is_ours_and_told()
    {
        var merged = SubmissionMerge.Of(Before, Before.With("context.law", Mine), Before.With("context.law", Theirs));
        merged.Now.At("context.law").ShouldBe(Mine);
        merged.Twice.ShouldBe(["context.law"]);
    }

    [Fact]
    public void An_answer_follows_its_person_who_was_moved()
    {
        var merged = SubmissionMerge.Of(Before, Before.With("victim[1]/victim.occupation", Mine), Before.WithItemMovedUp("victim[2]"));
        merged.Now.At("victim[2]/victim.occupation").ShouldBe(Mine);
        merged.Now.At("victim[1]/victim.occupation").ShouldBe(Before.At("victim[2]/victim.occupation"));
    }

    [Fact]
    public void An_answer_about_a_person_who_was_taken_out_goes_to_nobody_else()
    {
        var merged = SubmissionMerge.Of(Before, Before.With("victim[1]/victim.occupation", Mine), Before.WithoutItem("victim[1]"));
        merged.Homeless["victim[1]/victim.occupation"].ShouldBe(Mine);
        merged.Now.ShouldBe(Before.WithoutItem("victim[1]"), new SameAnswers());
    }

    [Fact]
    public void An_item_that_nothing_names_is_not_guessed()
    {
        var theirs = Before.With("incident[1]/incident.place", Theirs).With("incident[2]/incident.place", Theirs).WithItemMovedUp("incident[2]");
        SubmissionMerge.Of(Before, Before.With("incident[1]/incident.event", Mine), theirs).Homeless.ShouldContainKey("incident[1]/incident.event");
    }

    [Fact]
    public void An_item_added_on_both_sides_is_added_twice()
    {
        var count = Before.Answers.Items("victim").Length;
        var merged = SubmissionMerge.Of(Before,
            Before.WithItem("", "victim", global::SpOffice.Submissions.Answers.None.With("victim.name", Mine)), Before.WithItem("", "victim", global::SpOffice.Submissions.Answers.None.With("victim.name", Theirs)));
        merged.Now.At($"victim[{count + 1}]/victim.name").ShouldBe(Theirs);
        merged.Now.At($"victim[{count + 2}]/victim.name").ShouldBe(Mine);
    }

    [Fact]
    public void An_item_added_here_without_an_answer_yet_stays()
    {
        var mine = Before.WithItem("", "incident", global::SpOffice.Submissions.Answers.None);
        SubmissionMerge.Of(Before, mine, Before.With("context.law", Theirs)).Now.Answers.Items("incident").Length.ShouldBe(Before.Answers.Items("incident").Length + 1);
    }

    private sealed class SameAnswers : IEqualityComparer<Submission>
    {
        public bool Equals(Submission? one, Submission? other) => Json(one!) == Json(other!);

        public int GetHashCode(Submission submission) => 0;
    }
}
