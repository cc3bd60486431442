using SpOffice.Checks;

namespace SpOffice.Tests.Checks;

public class LengthReasonableTests
{
    [Fact]
    public void Is_a_hint_for_a_long_case() => Firing.Cases["length-reasonable"]("en").Findings("length-reasonable").ShouldHaveSingleItem().Severity.ShouldBe(Severity.Hint);

    [Fact]
    public void Does_not_count_the_cover() =>
        Case.Sample().With("sender.name", string.Join(' ', Enumerable.Repeat("name", 2000))).Findings("length-reasonable").ShouldBeEmpty();
}
