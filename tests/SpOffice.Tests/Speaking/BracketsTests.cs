namespace SpOffice.Tests.Speaking;

public sealed class BracketsTests
{
    [Theory]
    [InlineData("en", "Article 6(1)(a)(ii) and rule 3 (b) (the second) apply.", "article six one A two and rule three B, the second, apply.")]
    [InlineData("en", "(a) The victim(s) left [12] in 2024 (3 of them).", "A the victim left in twenty twenty-four, three of them.")]
    [InlineData("en", "Our rights.7 They matter.", "our rights. they matter.")]
    [InlineData("fr", "Article 9 1) b), défenseur(e)s.", "article neuf un B, défenseur.")]
    [InlineData("es", "Artículo 6.1 a) (vigente).", "artículo seis punto uno A, vigente.")]
    [InlineData("fr", "Paragraphe 5 b) ii).", "paragraphe cinq B deux.")]
    [InlineData("en", "Article 9(1)–(3).", "article nine one to three.")]
    [InlineData("fr", "Les défenseurs (-euses) et l'art. 3, let. d).", "les défenseurs et l'article trois, lettre D.")]
    public void Belong_to_the_number_or_make_a_pause(string lang, string written, string spoken) => Speech.Say(lang, written).ShouldBe(spoken);
}
