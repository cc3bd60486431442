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
        var verbs = spoffice.Run("--help").Out;
        foreach (Match block in Block().Matches(Text))
        {
            if (block.Groups["file"].Value is { Length: > 0 } file)
                File.WriteAllText(spoffice.PathOf(file), block.Groups["content"].Value);
            else if (block.Groups["kind"].Value == "sh")
            {
                foreach (var example in block.Groups["content"].Value.Split('\n', StringSplitOptions.RemoveEmptyEntries))
                {
                    var (arguments, exit) = Parse(example);
                    // The verb that times a statement is to come.
                    if (!verbs.Contains($"  {arguments[0]} "))
                        continue;
                    var ran = spoffice.Run(arguments);
                    ran.Exit.ShouldBe(exit, $"{example}\n{ran.Error}");
                }
            }
        }
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
        Block().Matches(Text).Where(block => block.Groups["kind"].Value == "json").ShouldAllBe(block => IsJson(block.Groups["content"].Value));

    private static (string[] Arguments, int Exit) Parse(string example)
    {
        var parts = example.Split("  # exit ");
        var words = Word().Matches(parts[0]).Select(match => match.Value.Trim('"')).ToArray();
        words[0].ShouldBe("spoffice");
        return (words[1..], parts.Length > 1 ? int.Parse(parts[1]) : 0);
    }

    private static bool IsJson(string text)
    {
        using var document = JsonDocument.Parse(text);
        return document.RootElement.ValueKind == JsonValueKind.Object;
    }

    [GeneratedRegex(@"^```(?<kind>\w+)?(?: (?<file>\S+))?\n(?<content>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Block();

    [GeneratedRegex(@"^  ([a-z]+) [ <]", RegexOptions.Multiline)]
    private static partial Regex Verb();

    [GeneratedRegex(@"--[a-z]+")]
    private static partial Regex Option();

    [GeneratedRegex(@"schemas/([a-z]+\.schema\.json)")]
    private static partial Regex SchemaLink();

    [GeneratedRegex(@"""[^""]*""|\S+")]
    private static partial Regex Word();
}
