namespace SpOffice.Tests.Speaking;

public sealed class DatesTests
{
    [Theory]
    [InlineData("en", "On 3 May 2024 and 21 June, they met.", "on the third of May twenty twenty-four and the twenty-first of June, they met.")]
    [InlineData("en", "From 10 to 12 December 1998.", "from the tenth to the twelfth of December nineteen ninety-eight.")]
    [InlineData("en", "The 10–12 December 2024 session.", "the tenth to the twelfth of December twenty twenty-four session.")]
    [InlineData("en", "On March 8, 2005, we met in March.", "on March the eighth two thousand and five, we met in March.")]
    [InlineData("en", "The 5th of May; on 9 Oct. 1901 too.", "the fifth of May; on the ninth of October nineteen oh one too.")]
    [InlineData("en", "Dated 10/12/1948 or 2025-03-01.", "dated the tenth of December nineteen forty-eight or the first of March twenty twenty-five.")]
    [InlineData("fr", "Du 1er au 21 mars 2025.", "du premier au vingt et un mars deux mille vingt-cinq.")]
    [InlineData("fr", "Le 1 mai et le 10/12/1948.", "le premier mai et le dix décembre mille neuf cent quarante-huit.")]
    [InlineData("fr", "Le 3 sept. 2020 nous", "le trois septembre deux mille vingt nous")]
    [InlineData("es", "El 1 de mayo y el 31 de enero de 2001.", "el primero de mayo y el treinta y uno de enero de dos mil uno.")]
    [InlineData("es", "Con fecha 2025-03-10.", "con fecha diez de marzo de dos mil veinticinco.")]
    [InlineData("en", "In Sept. 2024 and Jan. Jan Doe left.", "in September twenty twenty-four and January jan doe left.")]
    [InlineData("fr", "En sept. 2024.", "en septembre deux mille vingt-quatre.")]
    [InlineData("es", "En dic. de 2024.", "en diciembre de dos mil veinticuatro.")]
    public void Are_said_as_the_language_says_them(string lang, string written, string spoken) => Speech.Say(lang, written).ShouldBe(spoken);
}
