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
    [InlineData("spoffice track new --help", "track", "new", "--lang", "en")]
    [InlineData("spoffice track merge --help", "track", "merge", "a.xlsx", "b.xlsx", "c.xlsx", "--out", "d.xlsx")]
    [InlineData("spoffice track week --help", "track", "week", "a.xlsx", "--lang", "en", "--out", "-", "--json")]
    public void Says_where_to_read_on(string help, params string[] arguments)
    {
        var ran = spoffice.Run(arguments);
        ran.Exit.ShouldBe(64);
        ran.Error.TrimEnd().ShouldEndWith(help);
        ran.Error.ShouldNotContain("   at ");
    }

    [Theory, InlineData("new"), InlineData("add"), InlineData("merge"), InlineData("log"), InlineData("due"), InlineData("share"), InlineData("import"), InlineData("ics"), InlineData("week"), InlineData("timeline")]
    public void Help_of_every_verb_of_the_tracker_has_an_example_and_offers_json_and_a_shared_workbook(string verb)
    {
        var help = spoffice.Run("track", verb, "--help");
        help.Exit.ShouldBe(0);
        help.Out.ShouldContain($": spoffice track {verb} ");
        help.Out.ShouldContain("--json");
        help.Out.ShouldContain("--graph");
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
