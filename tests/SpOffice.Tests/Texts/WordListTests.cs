using SpOffice.Texts;

namespace SpOffice.Tests.Texts;

public class WordListTests
{
    [Theory]
    [InlineData("V1's hand, at 6.30", "V1|s|hand|at|6|30")]
    [InlineData("L’État, grand-mère", "L|État|grand|mère")]
    [InlineData(" – … ", "")]
    [InlineData("e\u0301te\u0301", "e\u0301te\u0301")]
    public void Cuts_at_all_that_is_no_letter_figure_or_mark_on_one(string text, string words)
    {
        var list = new WordList(text);
        string.Join('|', Enumerable.Range(0, list.Count).Select(word => list[word].ToString())).ShouldBe(words);
    }

    [Fact]
    public void Knows_where_each_word_stands()
    {
        var list = new WordList("to be, or");
        list.Text[list.StartOf(1)..list.EndOf(2)].ShouldBe("be, or");
    }
}
