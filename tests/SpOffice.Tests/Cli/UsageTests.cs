namespace SpOffice.Tests.Cli;

/// <summary>A mistake on the command line is one sentence and where to read on; exit 64.</summary>
public sealed class UsageTests : IDisposable
{
    private readonly CommandLine spoffice = new();

    [Theory]
    [InlineData("spoffice --help")]
    [InlineData("spoffice say --help", "say", "--lang", "en")]
    [InlineData("spoffice say --help", "say", "--lang", "en", "--text")]
    [InlineData("spoffice say --help", "say", "file.txt", "--lang", "en", "--text", "words")]
    [InlineData("spoffice check --help", "check")]
    public void Says_where_to_read_on(string help, params string[] arguments)
    {
        var ran = spoffice.Run(arguments);
        ran.Exit.ShouldBe(64);
        ran.Error.TrimEnd().ShouldEndWith(help);
        ran.Error.ShouldNotContain("   at ");
    }

    [Fact]
    public void Asks_for_the_words_where_none_are_given() => spoffice.Run("say", "--lang", "en").Error.ShouldContain("--text with the words");

    [Fact]
    public void Words_that_no_mandate_has_are_told()
    {
        var ran = spoffice.Run("mandates", "--find", "zzzz");
        ran.Exit.ShouldBe(0);
        ran.Error.ShouldContain("No mandate");
    }

    public void Dispose() => spoffice.Dispose();
}
