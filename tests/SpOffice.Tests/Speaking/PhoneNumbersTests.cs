namespace SpOffice.Tests.Speaking;

public sealed class PhoneNumbersTests
{
    [Theory]
    [InlineData("en", "Call +41 22 555 01 00 now.", "call plus four one two two five five five zero one zero zero now.")]
    [InlineData("fr", "Appelez le 01 99 00 12 34.", "appelez le zéro un quatre-vingt-dix-neuf zéro zéro douze trente-quatre.")]
    [InlineData("es", "Llame al +34 900 123 456.", "llame al más treinta y cuatro novecientos ciento veintitrés cuatrocientos cincuenta y seis.")]
    public void Are_said_in_figures_or_groups(string lang, string written, string spoken) => Speech.Say(lang, written).ShouldBe(spoken);
}
