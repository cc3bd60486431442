using SpOffice.Texts;

namespace SpOffice.Tests.Texts;

public class PhraseListTests
{
    private static readonly PhraseList<int> Phrases = new([("témoin", 1), ("témoin oculaire", 2), ("our source", 3)]);

    [Theory]
    [InlineData("Un témoin oculaire", 2)]
    [InlineData("UN TEMOIN, oculaire", 2)]
    [InlineData("un témoin", 1)]
    [InlineData("Our source", 3)]
    public void Finds_the_longest_phrase_whatever_its_case_and_accents(string text, int meaning) =>
        Phrases.In(new WordList(text)).ShouldHaveSingleItem().Meaning.ShouldBe(meaning);

    [Theory]
    [InlineData("témoins")]
    [InlineData("our")]
    [InlineData("source our")]
    public void Is_silent_for_parts_of_words_and_phrases(string text) => Phrases.In(new WordList(text)).ShouldBeEmpty();
}
