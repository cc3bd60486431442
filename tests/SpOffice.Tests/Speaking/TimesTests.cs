namespace SpOffice.Tests.Speaking;

public sealed class TimesTests
{
    [Theory]
    [InlineData("en", "At 10:30 a.m. We left at 9:05 and 5 pm.", "at ten thirty A M. we left at nine oh five and five P M.")]
    [InlineData("en", "At 12:00, 18:00 and 14:45 hrs, 24 hours later.", "at twelve o'clock, eighteen hundred and fourteen forty-five, twenty-four hours later.")]
    [InlineData("fr", "À 14 h 30, à 21h, pendant 48 h.", "à quatorze heures trente, à vingt et une heures, pendant quarante-huit heures.")]
    [InlineData("fr", "À 1 h 05.", "à une heure zéro cinq.")]
    [InlineData("es", "A las 14:30 h y a las 21.00 horas.", "a las catorce horas treinta y a las veintiuna horas.")]
    public void Are_said_with_hours_and_minutes(string lang, string written, string spoken) => Speech.Say(lang, written).ShouldBe(spoken);
}
