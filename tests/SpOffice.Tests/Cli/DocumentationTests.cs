using System.Text.Json;
using System.Text.RegularExpressions;

namespace SpOffice.Tests.Cli;

public sealed partial class DocumentationTests
{
    private static readonly string Text = File.ReadAllText(Path.Combine(Repository.Root, "docs", "cli.md"));

    [Fact]
    public void Every_example_runs_in_the_order_of_the_page_and_ends_as_it_says()
    {
        using var spoffice = new CommandLine();
        PageExamples.Run(Text, spoffice).ShouldBeGreaterThan(20);
    }

    [Fact]
    public void Every_verb_and_option_stands_on_the_page()
    {
        using var spoffice = new CommandLine();
        var verbs = Verb().Matches(spoffice.Run("--help").Out).Select(match => match.Groups[1].Value).ToList();
        verbs.Count.ShouldBeGreaterThanOrEqualTo(6);
        foreach (var verb in verbs)
        {
            Text.ShouldContain($"\n## {verb}\n");
            Option().Matches(spoffice.Run(verb, "--help").Out).Select(match => match.Value).Distinct().ShouldAllBe(option => Text.Contains(option));
        }
    }

    [Fact]
    public void Every_schema_stands_on_the_page_and_every_one_named_exists()
    {
        var folder = Path.Combine(Repository.Root, "docs", "schemas");
        SchemaLink().Matches(Text).Select(match => match.Groups[1].Value).Distinct().Order()
            .ShouldBe(Directory.GetFiles(folder).Select(file => Path.GetFileName(file)).Order());
    }

    [Fact]
    public void Every_piece_of_json_is_json() =>
        PageExamples.Blocks(Text).Where(block => block.Kind == "json").ShouldAllBe(block => IsJson(block.Content));

    private static bool IsJson(string text)
    {
        using var document = JsonDocument.Parse(text);
        return document.RootElement.ValueKind == JsonValueKind.Object;
    }

    [GeneratedRegex(@"^  ([a-z]+) [ <]", RegexOptions.Multiline)]
    private static partial Regex Verb();

    [GeneratedRegex(@"--[a-z]+")]
    private static partial Regex Option();

    [GeneratedRegex(@"schemas/([a-z-]+\.schema\.json)")]
    private static partial Regex SchemaLink();
}
