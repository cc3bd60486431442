namespace SpOffice.Tests.Speaking;

public sealed class PhrasesTests
{
    [Theory]
    [InlineData("en", "Under arts. 18, 19 and 21, pp. 3–5, Mr. Doe, Dr. Roe and Ms. Poe left, i.e. fled.", "under articles eighteen, nineteen and twenty-one, pages three to five, mister doe, doctor roe and miz poe left, that is fled.")]
    [InlineData("en", "We saw art. Nobody said no. 5 spoke, etc. The end.", "we saw art. nobody said number five spoke, et cetera. the end.")]
    [InlineData("en", "A 24/7 line for he and/or she.", "a twenty-four seven line for he and or she.")]
    [InlineData("fr", "MM. Ba et Sy, Mme Ly, le Dr Kane, c.-à-d. p. ex. nous, etc. Nous partons.", "messieurs ba et sy, madame ly, le docteur kane, c'est-à-dire par exemple nous, et cetera. nous partons.")]
    [InlineData("fr", "Aux art. 18 et 19, aux par. 3 à 5, §§ 2-3, n° 7 et M. Ly.", "aux articles dix-huit et dix-neuf, aux paragraphes trois à cinq, paragraphes deux à trois, numéro sept et monsieur ly.")]
    [InlineData("fr", "24 h/24 et 7 j/7.", "vingt-quatre heures sur vingt-quatre et sept jours sur sept.")]
    [InlineData("es", "El Sr. Paz y la Dra. Sol, en EE. UU. En DD. HH., p. ej. aquí.", "el señor paz y la doctora sol, en Estados Unidos. en derechos humanos, por ejemplo aquí.")]
    [InlineData("es", "Según el art. 3, los párrs. 2 y 3, las págs. 4-5 y la núm. 7.", "según el artículo tres, los párrafos dos y tres, las páginas cuatro a cinco y la número siete.")]
    [InlineData("en", "Under arts. 18,19 and 20.", "under articles eighteen, nineteen and twenty.")]
    public void Abbreviations_are_said_in_full(string lang, string written, string spoken) => Speech.Say(lang, written).ShouldBe(spoken);
}
