using SpOffice.Checks;

namespace SpOffice.Tests.Checks;

public sealed class ConsequencesWeighedTests
{
    [Fact]
    public void No_blocks_and_not_known_weakens()
    {
        Case.SampleFor("own-facts", "en", "advocacy").With("advocacy.weighed", "no").Findings("consequences-weighed").ShouldHaveSingleItem().Severity.ShouldBe(Severity.Must);
        Case.SampleFor("no-reply", "en", "advocacy").Without("advocacy.weighed").Findings("consequences-weighed").ShouldHaveSingleItem().Severity.ShouldBe(Severity.Should);
    }

    [Fact]
    public void A_brief_for_diplomats_is_not_asked() => Case.Sample(form: "advocacy").Findings("consequences-weighed").ShouldBeEmpty();
}
