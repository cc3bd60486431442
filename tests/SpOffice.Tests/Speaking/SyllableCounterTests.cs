namespace SpOffice.Tests.Speaking;

public sealed class SyllableCounterTests
{
    [Theory]
    [InlineData("en", "rights", 1)]
    [InlineData("en", "hundred", 2)]
    [InlineData("en", "government", 3)]
    [InlineData("en", "detained", 2)]
    [InlineData("en", "arrested", 3)]
    [InlineData("en", "violence", 3)]
    [InlineData("en", "society", 4)]
    [InlineData("en", "studying", 3)]
    [InlineData("en", "articles", 3)]
    [InlineData("en", "mechanism", 4)]
    [InlineData("en", "question", 2)]
    [InlineData("en", "W", 3)]
    [InlineData("en", "OHCHR", 5)]
    [InlineData("fr", "femmes", 1)]
    [InlineData("fr", "développement", 4)]
    [InlineData("fr", "gouvernement", 4)]
    [InlineData("fr", "réalité", 4)]
    [InlineData("fr", "client", 2)]
    [InlineData("fr", "quelque", 1)]
    [InlineData("fr", "situation", 3)]
    [InlineData("fr", "W", 3)]
    [InlineData("es", "guerra", 2)]
    [InlineData("es", "países", 3)]
    [InlineData("es", "derechos", 3)]
    [InlineData("es", "Estado", 3)]
    [InlineData("es", "muy", 1)]
    [InlineData("es", "construir", 2)]
    [InlineData("es", "H", 2)]
    public void Counts_as_people_say_them(string lang, string word, int syllables) => Speech.Time(word, lang).Syllables.ShouldBe(syllables);

    [Fact]
    public void A_script_it_does_not_know_still_takes_time() => Speech.Time("حقوق الإنسان").Seconds.ShouldBeGreaterThan(0.5);
}
