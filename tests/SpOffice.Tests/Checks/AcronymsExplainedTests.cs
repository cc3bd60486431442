using SpOffice.Checks;

namespace SpOffice.Tests.Checks;

public class AcronymsExplainedTests
{
    [Fact]
    public void Is_one_hint_for_all_of_them() => Firing.Cases["acronyms-explained"]("en").Findings("acronyms-explained").ShouldHaveSingleItem().ShouldSatisfyAllConditions(
        finding => finding.Severity.ShouldBe(Severity.Hint), finding => finding.Values.ShouldContain(value => value.Value.Value == "KDF, BLF"));

    [Theory]
    [InlineData("The HSU (Harbour Safety Union) came.")]
    [InlineData("The Union for the Bay (UBX) came; the UBX left.")]
    [InlineData("The Harbour Safety Union came; the HSU left.")]
    [InlineData("The UN, the OHCHR and an NGO came with a GPS.")]
    [InlineData("Chapter XIV and part II.")]
    [InlineData("See A/HRC/58/48 and file ABC-12.")]
    [InlineData("THE POLICE CAME AT NIGHT.")]
    [InlineData("Then Karim SOL came.")]
    [InlineData("Mr VENN came.")]
    public void Is_silent_for_what_is_known_or_explained_or_no_short_form(string said) => Case.Sample().Saying("context.pattern", said).Findings("acronyms-explained").ShouldBeEmpty();
}
