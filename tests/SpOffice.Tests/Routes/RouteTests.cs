using SpOffice.Routes;
using SpOffice.Tests.Word;

namespace SpOffice.Tests.Routes;

public sealed class RouteTests
{
    private static readonly RouteAnswers Safe = RouteAnswers.None.With("danger", "none").With("consent", "yes");

    [Theory, InlineData("if-named", "other-sender"), InlineData("either-way", "not-yet"), InlineData("not-known", "not-yet")]
    public void Danger_comes_before_any_form(string danger, string outcome)
    {
        var route = Of(Safe.With("danger", danger).With("what", "detained"));
        (route.Outcome.Id, route.Now).ShouldBe((outcome, false));
        route.First.ShouldNotBeEmpty();
    }

    [Fact]
    public void What_is_not_answered_counts_as_not_safe() => Of(RouteAnswers.None.With("consent", "yes").With("what", "law")).Outcome.Id.ShouldBe("not-yet");

    [Fact]
    public void Who_was_not_asked_has_not_agreed() => Of(RouteAnswers.None.With("danger", "none").With("what", "law")).Outcome.Id.ShouldBe("consent-first");

    [Theory, InlineData("yes"), InlineData("cannot-ask"), InlineData("nobody-named")]
    public void With_safety_and_consent_one_may_write(string consent) => Of(Safe.With("consent", consent).With("what", "detained")).Now.ShouldBeTrue();

    [Theory]
    [InlineData("missing", "wgeid,communication"), InlineData("detained", "wgad,communication"), InlineData("killed", "communication"), InlineData("law", "law")]
    [InlineData("un-contact", "communication,reprisals"), InlineData("reply", "follow-up"), InlineData("update", "follow-up"), InlineData("visit", "country-visit"), InlineData("call", "thematic-input")]
    public void Each_event_opens_its_doors_in_order(string what, string doors) =>
        Of(Safe.With("what", what)).Doors.Select(step => step.Door.Id).ShouldBe(doors.Split(','));

    [Fact]
    public void Danger_to_life_puts_the_letter_before_the_opinion()
    {
        var route = Of(Safe.With("what", "detained").With("when", "life"));
        route.Doors.Select(step => step.Door.Id).ShouldBe(["communication", "wgad"]);
        Said(route, "wgad").ShouldContain("wgad-urgent");
    }

    [Theory, InlineData("2026-09-01", "2026-12-01", false), InlineData("2026-08-24", "2026-11-24", false), InlineData("2026-08-23", "2026-11-23", true), InlineData("2026-09", "2026-12-01", false)]
    public void The_urgent_procedure_ends_three_months_after_the_earliest_day(string began, string until, bool passed)
    {
        var line = Line(Of(Safe.With("what", "missing").With("date", began)), "wgeid", "wgeid-urgent");
        (line.Until, line.Passed).ShouldBe((DateOnly.Parse(until), passed));
    }

    [Theory, InlineData("2026-05-01", "2027-04-15"), InlineData("2026-04-30", "2026-04-30"), InlineData("2026-04-10", "2026-04-15")]
    public void A_reprisal_is_due_on_15_April_of_its_period_or_at_once(string act, string until) =>
        Line(Of(Safe.With("what", "un-contact").With("date", act)), "reprisals", "reprisals-input").Until.ShouldBe(DateOnly.Parse(until));

    [Fact]
    public void Without_a_day_no_date_is_promised() => Line(Of(Safe.With("what", "missing")), "wgeid", "wgeid-urgent").Until.ShouldBeNull();

    [Theory, InlineData("wgad", 3), InlineData("wgeid", 2)]
    public void The_next_session_is_the_usual_one_while_none_is_published(string body, int month) =>
        NextSession.Of(body, Documents.All.Sessions, new DateOnly(2026, 11, 24))!.Usually.ShouldBe(Documents.All.Sessions.Rules.Single(rule => rule.Body == body && rule.From == month).Meaning);

    [Fact]
    public void A_published_session_is_told_with_its_day() =>
        NextSession.Of("wgeid", Documents.All.Sessions, new DateOnly(2026, 4, 1))!.From!.Value.ToString().ShouldBe("2026-05-04");

    [Theory, InlineData("en"), InlineData("fr"), InlineData("es")]
    public void What_may_conflict_is_said_with_may_and_its_mark(string lang)
    {
        var texts = Documents.All.RouteTexts(lang);
        var conflicts = Documents.All.Routes.Doors.SelectMany(door => door.Statements).Concat(Documents.All.Routes.Also).Where(statement => statement.Role == "conflict").ToList();
        conflicts.Count.ShouldBeGreaterThan(2);
        conflicts.Select(statement => RouteLineText.Of(new RouteLine(statement, null, false, null), Documents.All, texts))
            .ShouldAllBe(said => said.Mark == texts.Words["toVerify"] && (said.Text.Contains("may ") || said.Text.Contains("peut ") || said.Text.Contains("puede ")));
    }

    private static Route Of(RouteAnswers answers) => Route.Of(answers, Documents.All, new DateOnly(2026, 11, 24));

    private static RouteLine Line(Route route, string door, string statement) => route.Doors.Single(step => step.Door.Id == door).Lines.Single(line => line.Rule.Id == statement);

    private static IEnumerable<string> Said(Route route, string door) => route.Doors.Single(step => step.Door.Id == door).Lines.Select(line => line.Rule.Id);
}
