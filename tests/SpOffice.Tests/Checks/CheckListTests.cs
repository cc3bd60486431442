namespace SpOffice.Tests.Checks;

public class CheckListTests
{
    public static TheoryData<string> Languages() => [.. Templates.Languages];

    public static TheoryData<string> Wordings() => [.. Case.Templates.Screen("en").Checks.Keys.Order(StringComparer.Ordinal)];

    [Theory, MemberData(nameof(Languages))]
    public void Finds_nothing_in_the_complete_sample(string lang)
    {
        var report = Case.Sample(lang).Report();
        report.Findings.ShouldBeEmpty();
        report.Ready.ShouldBeTrue();
        report.Answered.ShouldBe(report.Asked);
    }

    /// <summary>A new check or wording without a case in <see cref="Firing"/> fails here.</summary>
    [Theory, MemberData(nameof(Wordings))]
    public void Every_wording_is_said_of_some_change_of_the_sample(string key)
    {
        var said = Firing.Cases[key]("en").Report().Findings.Select(finding => finding.Variant is { } variant ? $"{finding.Check}/{variant}" : finding.Check);
        said.ShouldContain(key);
    }

    [Fact]
    public void Says_a_missing_answer_once_when_a_check_of_its_own_says_it()
    {
        var report = Case.Sample().Without("incident[1]/incident.date").Report();
        report.Findings.Where(finding => finding.Place == "incident[1]/incident.date").ShouldHaveSingleItem().Check.ShouldBe("event-dated");
    }

    [Fact]
    public void Reports_several_findings_at_one_place()
    {
        var report = Case.Sample().With("victim[1]/victim.consent.letter", "no").Saying("victim[1]/victim.name", "[name of").Report();
        report.Findings.Where(finding => finding.Place == "victim[1]/victim.name").Select(finding => finding.Check)
            .ShouldBe(["refusal-respected", "placeholders-replaced"]);
    }

    [Fact]
    public void Orders_the_gravest_first()
    {
        var severities = Case.Empty().With("victim[1]/victim.name", "Ana Ruiz").With("action.international", "yes").Report().Findings.Select(finding => finding.Severity);
        severities.ShouldBeInOrder();
    }

    [Fact]
    public void Is_not_ready_while_a_must_is_left_and_is_ready_with_less() =>
        (Case.Empty().Report().Ready, Case.Sample().Without("victim[2]/victim.gender").Report().Ready).ShouldBe((false, true));

    [Fact]
    public void Counts_required_answers_that_apply()
    {
        var (all, less) = (Case.Sample().Report(), Case.Sample().Without("victim[2]/victim.gender").Report());
        (less.Asked, less.Answered).ShouldBe((all.Asked, all.Answered - 1));
    }
}
