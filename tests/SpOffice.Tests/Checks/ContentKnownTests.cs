namespace SpOffice.Tests.Checks;

public class ContentKnownTests
{
    [Fact]
    public void Tells_of_a_tag_it_does_not_know() => Firing.Cases["content-known"]("en").Findings("content-known").ShouldHaveSingleItem().Values.ShouldContain(value => value.Name == "tag" && value.Value.Value == "my.notes");

    [Fact]
    public void Is_silent_for_confidential_marks() => Case.Sample().ConfidentialPassage("a white van").Findings("content-known").ShouldBeEmpty();
}
