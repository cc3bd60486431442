namespace SpOffice.Tests.Speaking;

public sealed class DocumentSymbolsTests
{
    [Theory]
    [InlineData("en", "See A/HRC/61/45/Add.1 and CCPR/C/GC/36, para. 3.", "see A slash H R C slash sixty-one slash forty-five slash add one and C C P R slash C slash G C slash thirty-six, paragraph three.")]
    [InlineData("en", "S/2024/312 and E/CN.4/2005/10.", "S slash twenty twenty-four slash three one two and E slash C N four slash two thousand and five slash ten.")]
    [InlineData("fr", "Voir A/HRC/61/45 et S/2025/758.", "voir A barre oblique H R C barre oblique soixante et un barre oblique quarante-cinq et S barre oblique deux mille vingt-cinq barre oblique sept cent cinquante-huit.")]
    [InlineData("es", "Véase A/HRC/RES/51/8.", "véase A barra H R C barra R E S barra cincuenta y uno barra ocho.")]
    public void Are_said_letter_by_letter(string lang, string written, string spoken) => Speech.Say(lang, written).ShouldBe(spoken);
}
