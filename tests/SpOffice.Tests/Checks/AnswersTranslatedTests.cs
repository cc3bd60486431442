namespace SpOffice.Tests.Checks;

public sealed class AnswersTranslatedTests
{
    [Fact]
    public void The_original_below_a_translation_is_no_gap() =>
        Case.Sample().With("context.law", "Article 88.\n[Original, in Spanish]\nArtículo 88.").Findings("answers-translated").ShouldBeEmpty();

    [Theory, InlineData("[To be translated from French]\nLoi."), InlineData("[À traduire de l'anglais]\nLaw.")]
    public void A_mark_in_any_language_is_seen(string text) =>
        Case.Sample().With("context.law", text).Findings("answers-translated").ShouldHaveSingleItem().Place.ShouldBe("context.law");
}
