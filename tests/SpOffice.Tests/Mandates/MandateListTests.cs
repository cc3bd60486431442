namespace SpOffice.Tests.Mandates;

public sealed class MandateListTests
{
    [Theory]
    [InlineData("arrested", "arbitrary-detention"), InlineData("PRISONERS", "arbitrary-detention"), InlineData("faith", "religion-or-belief"), InlineData("land grab", "peasants")]
    [InlineData("évincé", "housing"), InlineData("evincee", "housing"), InlineData("arrêtées", "arbitrary-detention"), InlineData("disparus", "enforced-disappearances")]
    [InlineData("desaparecidos", "enforced-disappearances"), InlineData("detención", "arbitrary-detention"), InlineData("periodistas", "freedom-of-expression"), InlineData("esclaves", "slavery-and-trafficking")]
    public void People_find_a_mandate_by_the_word_they_use(string words, string mandate) => Found(words).Take(3).ShouldContain(mandate);

    [Fact]
    public void All_words_must_occur() => Found("arrested unheardof").ShouldBeEmpty();

    [Fact]
    public void An_ended_mandate_is_found_by_the_words_of_the_one_that_followed() => Found("esclaves").ShouldContain("contemporary-slavery");

    [Fact]
    public void The_name_comes_before_everyday_words() => Found("torture")[0].ShouldBe("torture");

    private static List<string> Found(string words) =>
        [.. Checks.Case.Templates.Mandates.Find(words, null, Checks.Case.Templates.Suggestions).Select(mandate => mandate.Id)];
}
