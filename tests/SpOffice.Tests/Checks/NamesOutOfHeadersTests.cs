namespace SpOffice.Tests.Checks;

public class NamesOutOfHeadersTests
{
    [Theory]
    [InlineData("Ilaria Venn")]
    [InlineData("VENN")]
    [InlineData("Arkwell-2")]
    public void Finds_a_name_in_the_header(string reference) => Case.Sample().With("case.reference", reference).Findings("names-out-of-headers").ShouldHaveSingleItem().Place.ShouldBe("header");

    [Fact]
    public void Finds_a_name_in_the_properties() =>
        Case.Sample().Edited("docProps/core.xml", xml => xml.Replace("<dc:title>", "<dc:title>Venn ", StringComparison.Ordinal)).Findings("names-out-of-headers")
            .ShouldHaveSingleItem().Place.ShouldBe("properties");

    [Fact]
    public void Is_silent_for_the_reference_of_a_case() => Case.Sample().With("case.reference", "Advent-7").Findings("names-out-of-headers").ShouldBeEmpty();
}
