using SpOffice.Checks;

namespace SpOffice.Tests.Checks;

public class ParallelProcedureToldTests
{
    [Fact]
    public void Is_a_hint_when_another_body_has_the_case() => Firing.Cases["parallel-procedure-told"]("en").Findings("parallel-procedure-told").ShouldHaveSingleItem().Severity.ShouldBe(Severity.Hint);

    [Fact]
    public void Is_silent_when_none_has() => Case.Sample().WithNone("action.international").Findings("parallel-procedure-told").ShouldBeEmpty();
}
