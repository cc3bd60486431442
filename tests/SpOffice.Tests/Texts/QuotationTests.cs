using SpOffice.Texts;

namespace SpOffice.Tests.Texts;

public class QuotationTests
{
    [Theory]
    [InlineData("He said “you X” then", true)]
    [InlineData("Il a dit « toi X »", true)]
    [InlineData("He said \"you X\"", true)]
    [InlineData("“He” said X", false)]
    [InlineData("\"He\" said X", false)]
    [InlineData("X", false)]
    public void Tells_what_stands_between_quotation_marks(string text, bool quoted) => Quotation.Holds(text, text.IndexOf('X')).ShouldBe(quoted);
}
