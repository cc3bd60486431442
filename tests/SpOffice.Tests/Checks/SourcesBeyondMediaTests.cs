namespace SpOffice.Tests.Checks;

public class SourcesBeyondMediaTests
{
    [Fact]
    public void Finds_that_newspapers_are_the_only_source() => Firing.Cases["sources-beyond-media"]("en").Findings("sources-beyond-media").ShouldHaveSingleItem().Place.ShouldBe("source[1]/source.kind");

    [Fact]
    public void Is_silent_with_one_other_source_and_with_none()
    {
        Case.Sample().With("source[1]/source.kind", "media").Findings("sources-beyond-media").ShouldBeEmpty();
        Case.Sample().Without("source").Findings("sources-beyond-media").ShouldBeEmpty();
    }
}
