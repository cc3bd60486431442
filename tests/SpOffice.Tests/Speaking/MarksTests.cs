namespace SpOffice.Tests.Speaking;

public sealed class MarksTests
{
    [Theory]
    [InlineData("en", "“Free” — or not… Why?! & so: 3 × 4 = 12", "free – or not. why? and so: three times four equals twelve")]
    [InlineData("en", "• Free the 3 detainees; *now*", "free the three detainees; now")]
    [InlineData("fr", "« Non », dit-il : c’est faux ! Vrai ?", "non, dit-il: c'est faux! vrai?")]
    [InlineData("es", "¿Qué? ¡Actúe! –dijo– ya.", "qué? actúe! dijo – ya.")]
    public void Keep_the_pauses_and_drop_the_rest(string lang, string written, string spoken) => Speech.Say(lang, written).ShouldBe(spoken);
}
