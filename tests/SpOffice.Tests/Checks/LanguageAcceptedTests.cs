namespace SpOffice.Tests.Checks;

public class LanguageAcceptedTests
{
    [Fact]
    public void Finds_a_case_in_another_language() => Firing.Cases["language-accepted"]("en").Findings("language-accepted").ShouldHaveSingleItem().Place.ShouldBe("document");

    [Theory]
    [InlineData("en", "fr")]
    [InlineData("fr", "es")]
    [InlineData("es", "en")]
    public void Accepts_the_three_languages_whatever_the_form(string form, string written) =>
        Case.Empty(form).With("context.pattern", Case.Templates.Sample(Case.Templates.Form("communication"), written).Answers.Text("context.pattern")!).Findings("language-accepted").ShouldBeEmpty();

    [Theory]
    [InlineData("A polícia entrou na casa.")]
    [InlineData("Ilaria Venn Oskar Lund Karl Norden Mara Quill Ana Ruiz Tomas Arkwell Port Sarre Lower Meren Greywater Arvenia K7QM Ilaria Venn Oskar Lund Karl Norden Mara Quill Ana Ruiz Tomas Arkwell Port Sarre Lower Meren Greywater Arvenia K7QM")]
    public void Is_silent_when_words_leave_doubt(string said) => Case.Empty().With("context.pattern", said).Findings("language-accepted").ShouldBeEmpty();
}
