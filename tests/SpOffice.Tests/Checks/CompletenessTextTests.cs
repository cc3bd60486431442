using SpOffice.Checks;

namespace SpOffice.Tests.Checks;

public class CompletenessTextTests
{
    [Fact]
    public void Says_that_all_is_answered_and_ready()
    {
        var report = Case.Sample().Report();
        CompletenessText.Of(report, Case.Templates.Screen("en")).ShouldBe($"{report.Asked} of {report.Asked} required answers are given. Ready to send: nothing blocks it.");
    }

    [Fact]
    public void Never_calls_a_case_ready_while_a_must_is_left() =>
        CompletenessText.Of(Case.Sample().Named("Venn.docx").Report(), Case.Templates.Screen("en")).ShouldEndWith("Not ready: findings that must be corrected first: 1.");
}
