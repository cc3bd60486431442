namespace SpOffice.Tests.Checks;

public class UrgencyExplainedTests
{
    [Fact]
    public void Finds_an_urgency_without_a_reason() => Case.Sample().WithNone("urgent.reason").Findings("urgency-explained").ShouldHaveSingleItem().Place.ShouldBe("urgent.reason");

    [Fact]
    public void Finds_an_urgency_without_an_end() =>
        Case.Sample().Without("urgent.window").With("case.status", "threatened").Findings("urgency-explained").ShouldHaveSingleItem().Variant.ShouldBe("window");

    [Theory]
    [InlineData("detained")]
    [InlineData("missing")]
    public void Needs_no_end_while_somebody_is_held(string situation) =>
        Case.Sample().Without("urgent.window").With("victim[1]/victim.situation", situation).Report().Findings.ShouldBeEmpty();

    [Fact]
    public void Is_silent_when_nothing_is_urgent() => Case.Sample().With("urgent.requested", "no").Without("urgent.reason", "urgent.window").Findings("urgency-explained").ShouldBeEmpty();
}
