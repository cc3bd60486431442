using System.Text.RegularExpressions;

namespace SpOffice.Tests.Cli;

/// <summary>The fenced blocks of a page: files, JSON, and commands that run as they stand.</summary>
internal static partial class PageExamples
{
    /// <summary>Every block in the order of the page.</summary>
    public static IEnumerable<(string Kind, string File, string Content)> Blocks(string page) =>
        Block().Matches(page).Select(block => (block.Groups["kind"].Value, block.Groups["file"].Value, block.Groups["content"].Value));

    /// <summary>The lines of the blocks of commands.</summary>
    public static IEnumerable<string> Commands(string page) =>
        Blocks(page).Where(block => block.Kind == "sh").SelectMany(block => Lines(block.Content));

    /// <summary>Writes the files that the page names and runs every <c>spoffice</c> command, in order. Each must end as the page says: with <c>  # exit 2</c>, or with 0.</summary>
    /// <returns>How many commands ran.</returns>
    public static int Run(string page, CommandLine spoffice)
    {
        var count = 0;
        foreach (var (kind, file, content) in Blocks(page))
        {
            if (file.Length > 0)
                File.WriteAllText(spoffice.PathOf(file), content);
            foreach (var example in kind == "sh" ? Lines(content).Where(line => line.StartsWith("spoffice ", StringComparison.Ordinal)) : [])
            {
                var parts = example.Split("  # exit ");
                var ran = spoffice.Run([.. Word().Matches(parts[0]).Skip(1).Select(match => match.Value.Trim('"'))]);
                ran.Exit.ShouldBe(parts.Length > 1 ? int.Parse(parts[1]) : 0, $"{example}\n{ran.Error}");
                count++;
            }
        }
        return count;
    }

    private static string[] Lines(string content) => content.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    [GeneratedRegex(@"^```(?<kind>\w+)?(?: (?<file>\S+))?\n(?<content>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Block();

    [GeneratedRegex(@"""[^""]*""|\S+")]
    private static partial Regex Word();
}
