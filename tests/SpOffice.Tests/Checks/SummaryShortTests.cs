namespace SpOffice.Tests.Checks;

public class SummaryShortTests
{
    [Theory]
    [InlineData(150, 0)]
    [InlineData(151, 1)]
    public void Counts_the_words_of_the_summary(int words, int findings) =>
        Case.Sample().With("summary.facts", string.Join(' ', Enumerable.Repeat("word", words)) + " – …").Findings("summary-short").Count.ShouldBe(findings);
}
