namespace SpOffice.Tests.Checks;

public class WordLimitKeptTests
{
    [Theory, InlineData("100", 1), InlineData("no more than 1,500 words", 0), InlineData("none", 0), InlineData("0", 0)]
    public void Finds_text_that_is_longer_than_the_call_allows(string limit, int count) =>
        Case.Sample("en", "thematic-input").With("call.word-limit", limit).Findings("word-limit-kept").Count.ShouldBe(count);

    [Fact]
    public void Does_not_count_sources_and_names() =>
        Case.Sample("en", "thematic-input").With("call.word-limit", "300").With("source[1]/source.description", string.Join(' ', Enumerable.Repeat("register", 400))).Findings("word-limit-kept").ShouldBeEmpty();
}
