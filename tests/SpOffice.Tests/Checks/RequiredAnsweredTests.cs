using SpOffice.Checks;

namespace SpOffice.Tests.Checks;

public class RequiredAnsweredTests
{
    [Fact]
    public void Blocks_where_a_source_demands_the_answer() =>
        Case.Sample().Without("sender.name").Findings("required-answered").ShouldHaveSingleItem().ShouldSatisfyAllConditions(
            finding => finding.Severity.ShouldBe(Severity.Must), finding => finding.Rule.ShouldBe("D1.1"));

    [Fact]
    public void Only_weakens_where_our_judgement_does() => Case.Sample().Without("victim[1]/victim.gender").Findings("required-answered").ShouldHaveSingleItem().Severity.ShouldBe(Severity.Should);

    [Theory]
    [InlineData("not-known")]
    [InlineData("withheld")]
    [InlineData("not-applicable")]
    public void Takes_an_honest_non_answer(string none) => Case.Sample().WithNone("victim[1]/victim.gender", none).Findings("required-answered").ShouldBeEmpty();

    [Fact]
    public void Takes_one_answer_for_another() => Case.Sample().Without("victim[2]/victim.age").Findings("required-answered").ShouldBeEmpty();

    [Fact]
    public void Asks_only_when_the_condition_holds()
    {
        Case.Sample().Without("action.national-none").Findings("required-answered").ShouldBeEmpty();
        Case.Sample().Without("action.national-none").With("action.national", "no").Findings("required-answered").ShouldHaveSingleItem();
    }

    [Fact]
    public void Takes_a_description_and_a_number_for_the_names_of_a_group() =>
        Case.Sample().Without("victim[2]/victim.name").With("victim[2]/victim.description", "Families of the harbour quarter").With("victim[2]/victim.number", "40")
            .With("case.victim-count", "41").Report().Findings.ShouldBeEmpty();

    [Fact]
    public void Does_not_block_an_unknown_consent_while_no_name_is_there()
    {
        var draft = Case.Sample().WithNone("victim[2]/victim.consent.letter");
        draft.Findings("required-answered").ShouldHaveSingleItem().Severity.ShouldBe(Severity.Should);
        draft.Report().Ready.ShouldBeTrue();
    }

    [Fact]
    public void Takes_no_anonymous_sender() =>
        Case.Sample().WithNone("sender.name", "not-known").Findings("required-answered").ShouldHaveSingleItem().Severity.ShouldBe(Severity.Must);

    [Fact]
    public void Blocks_a_consent_nobody_answered() => Case.Sample().Without("victim[2]/victim.consent.letter").Findings("required-answered").ShouldHaveSingleItem().Severity.ShouldBe(Severity.Must);
}
