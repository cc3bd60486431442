namespace SpOffice.Tests.Speaking;

public sealed class QuantitiesTests
{
    [Theory]
    [InlineData("en", "Of 12,345 people, 2.05% fled and 3–5 million stayed.", "of twelve thousand three hundred and forty-five people, two point zero five per cent fled and three to five million stayed.")]
    [InlineData("en", "A fund of US$3.5bn, €2 million, £1 and $12.50.", "a fund of three point five billion U S dollars, two million euros, one pound and twelve dollars fifty.")]
    [InlineData("en", "Minus? -5 °C over 3 km² with 40 000 homes.", "minus? minus five degrees Celsius over three square kilometres with forty thousand homes.")]
    [InlineData("en", "A 58-year-old; paragraph 9.1.2; since 1999, 1905, 2010-15.", "a fifty-eight-year-old; paragraph nine point one point two; since nineteen ninety-nine, nineteen oh five, twenty ten to twenty fifteen.")]
    [InlineData("en", "Security Council resolution 1325 (2000).", "security council resolution thirteen twenty-five two thousand.")]
    [InlineData("fr", "Sur 1 234 567 habitants, 3,25 % et 0,05 %.", "sur un million deux cent trente-quatre mille cinq cent soixante-sept habitants, trois virgule vingt-cinq pour cent et zéro virgule zéro cinq pour cent.")]
    [InlineData("fr", "Il faut 12,50 €, 3 millions d'euros, 1,2 Md € et 500 $ US.", "il faut douze euros cinquante, trois millions d'euros, un virgule deux milliards d'euros et cinq cents dollars des États-Unis.")]
    [InlineData("fr", "Les pages 12-15 et 10–20 % des 80 cas.", "les pages douze à quinze et dix à vingt pour cent des quatre-vingts cas.")]
    [InlineData("es", "Son 1.234.567 habitantes, 3,25 % y 12,50 €.", "son un millón doscientos treinta y cuatro mil quinientos sesenta y siete habitantes, tres coma veinticinco por ciento y doce euros con cincuenta.")]
    [InlineData("es", "Costó US$ 1,2 millones y 200 £, o 1 millón.", "costó uno coma dos millones de dólares de los Estados Unidos y doscientas libras, o un millón.")]
    [InlineData("es", "Fueron 12,500 casos entre 2010-2015.", "fueron doce mil quinientos casos entre dos mil diez a dos mil quince.")]
    [InlineData("en", "Between 30%–40% by 2100 (UN).", "between thirty per cent to forty per cent by twenty-one hundred, U N.")]
    [InlineData("es", "El 21 % de 31 casos.", "el veintiuno por ciento de treinta y un casos.")]
    public void Are_said_with_what_they_count(string lang, string written, string spoken) => Speech.Say(lang, written).ShouldBe(spoken);
}
