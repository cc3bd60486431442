namespace SpOffice.Tests.Speaking;

public sealed class NounsTests
{
    [Theory]
    [InlineData("fr", "Ont péri 31 femmes, 21 jeunes filles, 41 organisations et 51 hommes.", "ont péri trente et une femmes, vingt et une jeunes filles, quarante et une organisations et cinquante et un hommes.")]
    [InlineData("fr", "Il y a 1 victime à la page 21 et 81 personnes.", "il y a une victime à la page vingt et un et quatre-vingt-une personnes.")]
    [InlineData("fr", "L'article 21 protège 101 familles.", "l'article vingt et un protège cent une familles.")]
    [InlineData("es", "Hay 31 casos, 1 mujer, 1 hombre, 501 víctimas y 21.000 personas.", "hay treinta y un casos, una mujer, un hombre, quinientas una víctimas y veintiuna mil personas.")]
    [InlineData("es", "El artículo 21 protege a 200 defensoras y 300 defensores.", "el artículo veintiuno protege a doscientas defensoras y trescientos defensores.")]
    [InlineData("es", "Los 400 000 niños, 700 niñas y 21 millones de habitantes.", "los cuatrocientos mil niños, setecientas niñas y veintiún millones de habitantes.")]
    [InlineData("fr", "Selon l'art. 19, 21 femmes et 31 hommes.", "selon l'article dix-neuf, vingt et une femmes et trente et un hommes.")]
    [InlineData("es", "Los artículos 21 y 31 protegen a 31 niños.", "los artículos veintiuno y treinta y uno protegen a treinta y un niños.")]
    public void Bend_the_number_before_them(string lang, string written, string spoken) => Speech.Say(lang, written).ShouldBe(spoken);
}
