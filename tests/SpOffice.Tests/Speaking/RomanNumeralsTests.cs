namespace SpOffice.Tests.Speaking;

public sealed class RomanNumeralsTests
{
    [Theory]
    [InlineData("en", "Chapter IV, Part I and World War II, but I saw Dr. I. C. Vi and a CD.", "chapter four, part one and world war two, but i saw doctor I C vi and a C D.")]
    [InlineData("fr", "Au XIXe siècle, au Ier siècle et au chapitre V. De là, le Vers.", "au dix-neuvième siècle, au premier siècle et au chapitre cinq. de là, le vers.")]
    [InlineData("es", "En el siglo XIX y el capítulo V.", "en el siglo diecinueve y el capítulo cinco.")]
    public void Are_said_as_numbers_where_they_are_numbers(string lang, string written, string spoken) => Speech.Say(lang, written).ShouldBe(spoken);
}
