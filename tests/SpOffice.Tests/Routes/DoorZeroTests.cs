using SpOffice.Routes;
using SpOffice.Tests.Versions;
using SpOffice.Tests.Word;

namespace SpOffice.Tests.Routes;

public sealed class DoorZeroTests
{
    private static readonly RouteAnswers Ready = RouteAnswers.None.With("danger", "none").With("consent", "yes").With("sender", "us").With("watched", "no").With("plan", "yes");

    [Fact]
    public void Nothing_answered_ends_in_not_yet_with_what_to_do_instead()
    {
        var zero = Of(RouteAnswers.None);
        zero.Outcome.Id.ShouldBe("not-yet");
        zero.First.ShouldNotBeEmpty();
        Said(zero, "prepare").ShouldContain("prepare-plan");
    }

    [Theory, InlineData("none"), InlineData("not-known")]
    public void It_speaks_of_no_door_below_since_none_is_there(string danger) => Of(Ready.With("danger", danger)).First.ShouldAllBe(line => !line.Rule.Doors);

    [Theory, InlineData("either-way", "not-yet"), InlineData("if-named", "other-sender"), InlineData("none", "write")]
    public void It_ends_as_the_way_to_a_door_does(string danger, string outcome) => Of(Ready.With("danger", danger)).Outcome.Id.ShouldBe(outcome);

    [Fact]
    public void Whoever_may_be_watched_is_told_what_is_seen() => Said(Of(Ready.With("watched", "not-known")), "follow").ShouldContain("follow-watched");

    [Theory, InlineData("us", "prepare-us"), InlineData("lawyer", "prepare-other"), InlineData("organisation", "prepare-other"), InlineData("person", "prepare-person"), InlineData("not-known", "prepare-sender")]
    public void What_to_prepare_depends_on_who_sends(string sender, string statement) => Said(Of(Ready.With("sender", sender)), "prepare").ShouldContain(statement);

    [Theory, InlineData("en"), InlineData("fr"), InlineData("es")]
    public void The_path_of_reprisals_is_named_whatever_was_answered(string lang)
    {
        Said(Of(Ready), "happens").ShouldContain("happens-write");
        var texts = Documents.All.RouteTexts(lang);
        texts.Statements["happens-write"].ShouldContain(texts.Titles["reprisals"]);
    }

    [Theory, InlineData("en"), InlineData("fr"), InlineData("es")]
    public void A_plan_is_a_document_of_its_own_that_opens_and_is_no_form(string lang)
    {
        var file = RiskPlan.Write(Ready, Of(Ready), lang, Documents.All);
        Scanner.Hits(file, Documents.All.RouteTexts(lang).Statements["happens-note"][..30]).ShouldNotBeEmpty();
        Invariants.Violations(file).ShouldBeEmpty();
        Should.Throw<UnreadableException>(() => Documents.Read(file)).Id.ShouldBe("no-form");
    }

    private static DoorZero Of(RouteAnswers answers) => DoorZero.Of(answers, Documents.All, new DateOnly(2026, 11, 25));

    private static IEnumerable<string> Said(DoorZero zero, string role) => zero.Said.Where(line => line.Rule.Role == role).Select(line => line.Rule.Id);
}
