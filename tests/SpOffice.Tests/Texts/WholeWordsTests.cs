using SpOffice.Texts;

namespace SpOffice.Tests.Texts;

public class WholeWordsTests
{
    [Theory]
    [InlineData("ana ruiz came", "ana ruiz", true)]
    [InlineData("the (ana ruiz)", "ana ruiz", true)]
    [InlineData("joana ruiz", "ana ruiz", false)]
    [InlineData("ana ruizes, ana ruiz", "ana ruiz", true)]
    [InlineData("ana", "", false)]
    public void Finds_a_phrase_with_no_letter_on_either_side(string text, string phrase, bool found) => WholeWords.Contain(text, phrase).ShouldBe(found);
}
