namespace SpOffice.Tests.Checks;

public class ConfidentialPartsListedTests
{
    [Fact]
    public void Finds_passages_nobody_listed() => Case.Sample().ConfidentialPassage("a white van").Findings("confidential-parts-listed").ShouldHaveSingleItem().Place.ShouldBe("confidential.parts");

    [Fact]
    public void Is_silent_once_they_are_listed() =>
        Case.Sample().ConfidentialPassage("a white van").With("confidential.parts", "The van, from the State").Findings("confidential-parts-listed").ShouldBeEmpty();
}
