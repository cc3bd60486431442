using System.Text.Json;
using System.Text.RegularExpressions;
using SpOffice.Tests.Cli;

namespace SpOffice.Tests;

/// <summary>What the README and the pages beside it say is there.</summary>
public sealed partial class ReadmeTests
{
    private static readonly string Text = File.ReadAllText(Path.Combine(Repository.Root, "README.md"));

    public static TheoryData<string> Pages() =>
        [.. Directory.EnumerateFiles(Repository.Root, "*.md").Concat(Directory.EnumerateFiles(Path.Combine(Repository.Root, "docs"), "*.md", SearchOption.AllDirectories))
            .Concat(Directory.EnumerateFiles(Path.Combine(Repository.Root, "manifests"), "*.md"))
            .Select(file => Path.GetRelativePath(Repository.Root, file).Replace('\\', '/')).Order(StringComparer.Ordinal)];

    [Fact]
    public void Every_spoffice_example_runs()
    {
        using var spoffice = new CommandLine();
        PageExamples.Run(Text, spoffice).ShouldBe(5);
    }

    [Fact]
    public void Two_commands_run_and_test_the_program()
    {
        PageExamples.Commands(Text).Where(line => !line.StartsWith("spoffice ", StringComparison.Ordinal))
            .ShouldBe(["dotnet run --project src/SpOffice.Server", "./test.sh"]);
        File.ReadAllText(Path.Combine(Repository.Root, ".ci", "run")).ShouldContain("test.sh");
        if (!OperatingSystem.IsWindows())
            File.GetUnixFileMode(Path.Combine(Repository.Root, "test.sh")).HasFlag(UnixFileMode.UserExecute).ShouldBeTrue();
    }

    [Fact]
    public void Every_project_that_a_command_names_exists() =>
        ProjectNames().Matches(Text).Select(match => Path.Combine(Repository.Root, match.Value, Path.GetFileName(match.Value) + ".csproj"))
            .Where(project => !File.Exists(project)).ShouldBeEmpty();

    [Fact]
    public void The_tree_is_the_one_on_the_disk() => Tree().Order(StringComparer.Ordinal).ShouldBe(Disk().Order(StringComparer.Ordinal));

    [Theory, MemberData(nameof(Pages))]
    public void Every_file_that_a_page_links_to_exists(string page)
    {
        var folder = Path.GetDirectoryName(Path.Combine(Repository.Root, page))!;
        var links = Links().Matches(File.ReadAllText(Path.Combine(Repository.Root, page))).Select(match => match.Groups[1].Value);
        links.Where(link => !link.Contains(':', StringComparison.Ordinal) && !Path.Exists(Path.Combine(folder, link.Split('#')[0]))).ShouldBeEmpty();
    }

    [Fact]
    public void Every_picture_is_shown_described_and_small()
    {
        var shown = PicturesShown().Matches(Text + File.ReadAllText(Path.Combine(Repository.Root, "docs", "install.md")));
        shown.ShouldAllBe(picture => picture.Groups[1].Length > 0);
        var files = Directory.GetFiles(Path.Combine(Repository.Root, "docs", "pictures"));
        shown.Select(picture => Path.GetFileName(picture.Groups[2].Value)).Order(StringComparer.Ordinal)
            .ShouldBe(files.Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal));
        files.ShouldAllBe(file => new FileInfo(file).Length < 150_000);
    }

    [Fact]
    public void Every_source_is_in_the_table_and_every_row_is_a_source()
    {
        using var json = JsonDocument.Parse(File.ReadAllBytes(Repository.Template("sources.json")));
        var tags = json.RootElement.GetProperty("sources").EnumerateArray().Select(source => source.GetProperty("tag").GetString()!).ToList();
        var groups = Rows().Matches(Text).SelectMany(row => Tags().Matches(row.Groups[1].Value)).Select(tag => tag.Groups[1].Value).ToList();
        tags.Where(tag => !groups.Any(group => Covers(group, tag))).ShouldBeEmpty();
        groups.Where(group => !tags.Any(tag => Covers(group, tag))).ShouldBeEmpty();
    }

    [Fact]
    public void Every_paper_on_speech_is_in_the_table()
    {
        var cited = Directory.EnumerateFiles(Repository.Template("speech"), "??.json").SelectMany(file => Papers().Matches(File.ReadAllText(file))).Select(paper => paper.Value);
        cited.Distinct().Where(paper => !Text.Contains(paper, StringComparison.Ordinal)).ShouldBeEmpty();
    }

    /// <summary>A group of tags is a tag, its beginning before a dash, or its last word ("reference ours").</summary>
    private static bool Covers(string group, string tag) =>
        tag == group || tag.StartsWith(group + "-", StringComparison.Ordinal) || tag.EndsWith(" " + group, StringComparison.Ordinal);

    /// <summary>The folders of the tree in the README, as paths.</summary>
    private static IEnumerable<string> Tree()
    {
        var above = "";
        var tree = PageExamples.Blocks(Text).Single(block => block.Kind.Length == 0).Content;
        foreach (Match line in TreeLines().Matches(tree))
        {
            var folder = line.Groups[2].Value;
            if (line.Groups[1].Length == 0)
                above = folder;
            yield return line.Groups[1].Length == 0 ? folder : above + folder;
        }
    }

    /// <summary>The folders of the first two levels, but for those that are made and not kept.</summary>
    private static IEnumerable<string> Disk()
    {
        var made = File.ReadAllLines(Path.Combine(Repository.Root, ".gitignore")).Select(line => line.Trim('/')).Append(".git").ToHashSet();
        IEnumerable<string> In(string folder) => Directory.EnumerateDirectories(folder).Where(found => !made.Contains(Path.GetFileName(found)));
        return In(Repository.Root).SelectMany(top => In(top).Prepend(top)).Select(folder => Path.GetRelativePath(Repository.Root, folder).Replace('\\', '/') + "/");
    }

    [GeneratedRegex(@"src/SpOffice\.\w+|tests/SpOffice\.\w+")]
    private static partial Regex ProjectNames();

    [GeneratedRegex(@"\]\(([^)\s]+)\)")]
    private static partial Regex Links();

    [GeneratedRegex(@"!\[([^\]]*)\]\(([^)]+)\)")]
    private static partial Regex PicturesShown();

    [GeneratedRegex(@"^\| (`[^|]*) \|", RegexOptions.Multiline)]
    private static partial Regex Rows();

    [GeneratedRegex("`([^`]+)`")]
    private static partial Regex Tags();

    [GeneratedRegex(@"^( *)(\S+/)(?= |$)", RegexOptions.Multiline)]
    private static partial Regex TreeLines();

    [GeneratedRegex(@"\p{Lu}\p{L}+ et al\. \d{4}|Earnings-22|Rhapsodie")]
    private static partial Regex Papers();
}
