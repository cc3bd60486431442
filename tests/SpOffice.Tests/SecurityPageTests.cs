using System.Text.RegularExpressions;

namespace SpOffice.Tests;

/// <summary>docs/security.md says for each promise which test holds it: each of them must exist.</summary>
public sealed partial class SecurityPageTests
{
    private static readonly IReadOnlyList<string> Sources =
        [.. Directory.EnumerateFiles(Path.Combine(Repository.Root, "tests"), "*.cs", SearchOption.AllDirectories).Where(file => !file.Split(Path.DirectorySeparatorChar).Any(folder => folder is "bin" or "obj")).Select(File.ReadAllText)];

    private static readonly IReadOnlyList<(string Promise, string Tests)> Promises =
        [.. Section("## What we promise").Split('\n').Where(line => line.StartsWith('|') && !line.StartsWith("|---") && !line.StartsWith("| promise")).Select(line => line.Split(" | ")).Select(cells => (cells[0], cells[^1]))];

    public static TheoryData<string> Named() => [.. Promises.SelectMany(promise => Names(promise.Tests)).Distinct()];

    [Fact]
    public void Every_promise_names_a_test()
    {
        Promises.Count.ShouldBeGreaterThan(30);
        Promises.Where(promise => Names(promise.Tests).Count == 0).ShouldBeEmpty();
    }

    [Theory, MemberData(nameof(Named))]
    public void Every_test_that_holds_a_promise_exists(string name) => Exists(name).ShouldBeTrue();

    [Theory]
    [InlineData("NoSuchTests")]
    [InlineData("LeakTests.No_such_promise_is_held")]
    [InlineData("LeakTests.A_public")]
    public void One_that_is_missing_is_seen(string name) => Exists(name).ShouldBeFalse();

    private static bool Exists(string name)
    {
        var (type, method) = name.Split('.') is [var first, var second] ? (first, second) : (name, "");
        var sources = Sources.Where(source => Regex.IsMatch(source, $@"\bclass {Regex.Escape(type)}\b")).ToList();
        return sources.Exists(source => method.Length == 0 || Regex.IsMatch(source, $@"\b(?:void|Task) {Regex.Escape(method.TrimEnd('…'))}{(method.EndsWith('…') ? @"\w+" : "")}\("));
    }

    /// <summary>Classes, and methods with their class: one that begins with … belongs to the class named before it.</summary>
    private static List<string> Names(string cell)
    {
        var names = new List<string>();
        foreach (var name in Quoted().Matches(cell).Select(match => match.Groups[1].Value))
            names.Add(name.StartsWith('…') ? names[^1].Split('.')[0] + "." + name[1..] : name);
        return names;
    }

    private static string Section(string heading)
    {
        var page = File.ReadAllText(Path.Combine(Repository.Root, "docs", "security.md"));
        var start = page.IndexOf(heading, StringComparison.Ordinal);
        return page[start..page.IndexOf("\n## ", start + 1, StringComparison.Ordinal)];
    }

    [GeneratedRegex("`([^`]+)`")]
    private static partial Regex Quoted();
}
