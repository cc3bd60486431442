namespace SpOffice.Tests.Checks;

public class AnnexesListedTests
{
    [Theory]
    [InlineData("en", "See annex 3.")]
    [InlineData("en", "See Annexes 1, 2 and 3.")]
    [InlineData("en", "See annexes I-III.")]
    [InlineData("en", "See appendix C.")]
    [InlineData("fr", "Voir la pièce jointe n° 3.")]
    [InlineData("fr", "Voir annexes 1 à 3.")]
    [InlineData("es", "Véanse los anexos 1, 2 y 3.")]
    public void Finds_an_annex_that_is_not_listed(string lang, string said) =>
        Case.Sample(lang).Saying("context.law", said).Findings("annexes-listed").Where(finding => finding.Variant is null).ShouldHaveSingleItem().Place.ShouldBe("context.law");

    [Theory]
    [InlineData("See annexes 1 and 2.")]
    [InlineData("See annex 1 and annex II.")]
    [InlineData("See Annex 5 to the Convention.")]
    [InlineData("The attachment I sent was lost.")]
    [InlineData("They annexed 3 houses; annex 2025.")]
    [InlineData("See the annex.")]
    public void Is_silent_for_listed_annexes_and_those_of_others(string said) => Case.Sample().Saying("context.law", said).Findings("annexes-listed").ShouldBeEmpty();

    [Fact]
    public void Counts_by_the_numbers_that_titles_bear() =>
        Case.Sample().With("attachment[1]/attachment.title", "Annex 7: charge sheet").With("attachment[2]/attachment.title", "Annex 8: letter")
            .Saying("context.law", "See annexes 7 and 8.").Findings("annexes-listed").ShouldBeEmpty();

    [Theory]
    [InlineData("annexes-listed/none", "none")]
    [InlineData("annexes-listed/unmentioned", "unmentioned")]
    public void Finds_what_the_list_and_the_text_do_not_share(string key, string variant) => Firing.Cases[key]("en").Findings("annexes-listed").ShouldHaveSingleItem().Variant.ShouldBe(variant);
}
