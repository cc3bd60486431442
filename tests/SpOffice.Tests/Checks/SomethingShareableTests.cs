namespace SpOffice.Tests.Checks;

public class SomethingShareableTests
{
    [Fact]
    public void Finds_that_every_account_is_confidential() => Firing.Cases["something-shareable"]("en").Findings("something-shareable").ShouldHaveSingleItem().Place.ShouldBe("incident[1]/incident.description");

    [Fact]
    public void Is_silent_when_a_passage_is_confidential() => Case.Sample().ConfidentialPassage("a white van").Findings("something-shareable").ShouldBeEmpty();
}
