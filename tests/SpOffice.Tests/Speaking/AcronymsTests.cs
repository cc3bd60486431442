namespace SpOffice.Tests.Speaking;

public sealed class AcronymsTests
{
    [Theory]
    [InlineData("en", "UNICEF's and OHCHR's staff, NGOs, the UN, ECOWAS, GRULAC and LGBTI+ people.", "unicef's and O H C H R's staff, N G Os, the U N, ecowas, grulac and L G B T I plus people.")]
    [InlineData("en", "The U.S. Government and the U.S. The law.", "the U S government and the U S. the law.")]
    [InlineData("en", "THE HIGH COMMISSIONER AND OHCHR MUST ACT IN 2025.", "the high commissioner and O H C H R must act in twenty twenty-five.")]
    [InlineData("en", "G20 States, COVID-19 and UN-led talks.", "G twenty states, covid nineteen and U N led talks.")]
    [InlineData("fr", "L'ONU, l'ONG, l'UNESCO et le PIDESC.", "l'onu, l'O N G, l'unesco et le P I D E S C.")]
    [InlineData("es", "La ONU, la CIDH, ACNUR y la COVID-19.", "la onu, la C I D H, acnur y la covid diecinueve.")]
    public void Are_words_or_letters(string lang, string written, string spoken) => Speech.Say(lang, written).ShouldBe(spoken);
}
