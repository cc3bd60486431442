namespace SpOffice.Tests.Speaking;

public sealed class SlashNumbersTests
{
    [Theory]
    [InlineData("en", "Resolutions 53/4 and 60/251 by 2/3 of States.", "resolutions fifty-three slash four and sixty slash two five one by two thirds of states.")]
    [InlineData("fr", "Les résolutions 53/4, pour 1/3 des États.", "les résolutions cinquante-trois barre oblique quatre, pour un tiers des états.")]
    [InlineData("es", "La opinión 7/2025 y 3/4 de la población.", "la opinión siete barra dos mil veinticinco y tres cuartos de la población.")]
    public void Are_said_with_the_stroke_or_as_a_fraction(string lang, string written, string spoken) => Speech.Say(lang, written).ShouldBe(spoken);
}
