using SpOffice.Checks;

namespace SpOffice.Tests.Checks;

public class WordingFactualTests
{
    [Fact]
    public void Is_a_hint_for_words_that_insult() => Firing.Cases["wording-factual"]("en").Findings("wording-factual").ShouldHaveSingleItem().Severity.ShouldBe(Severity.Hint);

    [Theory]
    [InlineData("en", "The officer said: “You are scum, vermin”.")]
    [InlineData("en", "The officer said \"you are scum\".")]
    [InlineData("fr", "L'agent a dit : « racaille ».")]
    [InlineData("es", "El agente dijo «escoria».")]
    public void Lets_perpetrators_be_quoted(string lang, string said) => Case.Sample(lang).Saying("context.pattern", said).Findings("wording-factual").ShouldBeEmpty();

    [Theory]
    [InlineData("en", "The legal regime and the military dictatorship of 1976 are known; the murderers were tried.")]
    [InlineData("fr", "Le régime juridique a changé ; une décharge sauvage brûle.")]
    [InlineData("es", "El régimen penitenciario cambió; el tiro al blanco.")]
    public void Is_silent_for_plain_words(string lang, string said) => Case.Sample(lang).Saying("context.pattern", said).Findings("wording-factual").ShouldBeEmpty();

    [Fact]
    public void Leaves_words_of_other_languages_alone() => Case.Sample("fr").Saying("context.pattern", "The Scum Valley Thugs.").Findings("wording-factual").ShouldBeEmpty();
}
