namespace SpOffice.Tests.Speaking;

public sealed class AddressesTests
{
    [Theory]
    [InlineData("en", "Write to info@example.org. See https://www.example.org/en/report?x=1#top.", "write to info at example dot org. see example dot org slash en slash report.")]
    [InlineData("fr", "Sur www.example.org, écrivez.", "sur example point org, écrivez.")]
    [InlineData("es", "En example.org hay más.", "en example punto org hay más.")]
    public void Are_said_without_what_nobody_says(string lang, string written, string spoken) => Speech.Say(lang, written).ShouldBe(spoken);
}
