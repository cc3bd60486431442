using SpOffice.Forms;
using SpOffice.Routes;
using SpOffice.Tests.Word;

namespace SpOffice.Tests.Routes;

public sealed class RouteDataTests
{
    private static readonly RouteRules Rules = Documents.All.Routes;

    private static IEnumerable<RouteStatement> Statements => Rules.Outcomes.SelectMany(outcome => outcome.Statements).Concat(Rules.Doors.SelectMany(door => door.Statements)).Concat(Rules.Also).Concat(Rules.Safety.Statements);

    private static IEnumerable<RouteQuestion> Questions => Rules.Questions.Concat(Rules.Safety.Questions);

    [Fact]
    public void Six_to_ten_questions_are_asked() => Rules.Questions.Length.ShouldBeInRange(6, 10);

    [Fact]
    public void Safety_is_asked_first_and_the_last_outcome_always_holds()
    {
        Rules.Questions[0].Id.ShouldBe("danger");
        Rules.Outcomes.Count(outcome => outcome.When is null).ShouldBe(1);
        Rules.Outcomes[^1].When.ShouldBeNull();
    }

    [Fact]
    public void The_talk_before_any_form_is_short_and_asks_what_the_way_to_a_door_asks()
    {
        DoorZero.Questions(Documents.All).Length.ShouldBeLessThan(7);
        Rules.Safety.Asks.Where(id => Rules.Questions.All(question => question.Id != id)).ShouldBeEmpty();
        Rules.Safety.Statements.Select(statement => statement.Role).Distinct().ShouldBe(["follow", "prepare", "happens"]);
    }

    [Fact]
    public void Conditions_ask_for_questions_and_options_that_exist() =>
        Rules.Questions.Select(question => question.When).Concat(Rules.Outcomes.Select(outcome => outcome.When)).Concat(Rules.Doors.Select(door => door.When)).Concat(Statements.Select(statement => statement.When))
            .SelectMany(Equalities).Where(equality => Questions.FirstOrDefault(question => question.Id == equality.Question)?.Options.Contains(equality.Value) != true).ShouldBeEmpty();

    [Fact]
    public void Everything_has_its_words_and_nothing_else_has()
    {
        var texts = Documents.All.RouteTexts("en");
        texts.Questions.Keys.ShouldBe(Questions.Select(question => question.Id), ignoreOrder: true);
        Questions.ShouldAllBe(question => texts.Questions[question.Id].Options.Keys.Order().SequenceEqual(question.Options.Order()));
        texts.Statements.Keys.ShouldBe(Statements.Select(statement => statement.Id).Distinct(), ignoreOrder: true);
        Rules.Outcomes.Select(outcome => outcome.Id).Concat(Rules.Doors.Select(door => door.Id)).Append("also").Where(id => !texts.Titles.ContainsKey(id)).ShouldBeEmpty();
    }

    [Fact]
    public void Deadlines_and_sources_named_exist()
    {
        Statements.Select(statement => statement.Deadline).OfType<string>().Where(id => Documents.All.Deadlines.All.All(rule => rule.Id != id)).ShouldBeEmpty();
        Statements.SelectMany(statement => statement.Source.Split("; ")).Distinct().Where(tag => Documents.All.Rules.Cite(tag, "en") == tag).ShouldBeEmpty();
        Statements.Where(statement => statement.Source == "unsourced" && statement.Confidence != "to-verify").ShouldBeEmpty();
    }

    [Theory, InlineData("en"), InlineData("fr"), InlineData("es")]
    public void Every_statement_fits_on_the_screen(string lang) => Documents.All.RouteTexts(lang).Statements.ShouldAllBe(text => text.Value.Length <= 280);

    private static IEnumerable<Equality> Equalities(Condition? condition) => condition is null ? []
        : condition.Equal is { } equality ? [equality] : (condition.All ?? condition.Any ?? []).SelectMany(Equalities);
}
