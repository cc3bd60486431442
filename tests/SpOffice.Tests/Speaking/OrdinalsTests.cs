namespace SpOffice.Tests.Speaking;

public sealed class OrdinalsTests
{
    [Theory]
    [InlineData("en", "Its 61st, 62nd, 63rd and 112th sessions.", "its sixty-first, sixty-second, sixty-third and hundred and twelfth sessions.")]
    [InlineData("en", "In the 1990s, the 2000s and the 60s.", "in the nineteen nineties, the two thousands and the sixties.")]
    [InlineData("fr", "La 1re fois, le 2e rapport, la 61e session.", "la première fois, le deuxième rapport, la soixante et unième session.")]
    [InlineData("fr", "Les années 1990.", "les années mille neuf cent quatre-vingt-dix.")]
    [InlineData("es", "El 11.º informe, la 2.ª vez, el 3.er período.", "el undécimo informe, la segunda vez, el tercer período.")]
    [InlineData("es", "Su 61º período de sesiones.", "su sexagésimo primer período de sesiones.")]
    public void Show_rank_and_gender(string lang, string written, string spoken) => Speech.Say(lang, written).ShouldBe(spoken);
}
