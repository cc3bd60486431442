using System.Text.Json;
using System.Text.RegularExpressions;
using SpOffice.Checks;

namespace SpOffice.Tests;

/// <summary>The house rules of the code (CONTRIBUTING). Those of the data and the wording stand in <see cref="TemplateConventionTests"/>.</summary>
public partial class ConventionTests
{
    [Fact]
    public void Every_check_is_on_the_list_once()
    {
        var written = typeof(Check).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(Check)) && !type.IsAbstract);
        CheckList.All.Select(check => check.GetType()).Order(ByName).ShouldBe(written.Order(ByName));
    }

    [Fact]
    public void Every_check_is_called_in_kebab_case_what_its_class_is_called() =>
        CheckList.All.Select(check => check.Id).ShouldBe(CheckList.All.Select(check => JsonNamingPolicy.KebabCaseLower.ConvertName(check.GetType().Name)));

    [Fact]
    public void Every_check_has_tests_of_its_own()
    {
        var tests = typeof(ConventionTests).Assembly.GetTypes().Select(type => type.Name).ToHashSet();
        CheckList.All.Select(check => check.GetType().Name + "Tests").Where(name => !tests.Contains(name)).ShouldBeEmpty();
    }

    [Fact]
    public void Only_Word_and_Excel_know_the_libraries_of_their_files()
    {
        var others = Sources("src").Where(file => !file.Folder.Contains("Word", StringComparison.Ordinal) && !file.Folder.Contains("Excel", StringComparison.Ordinal));
        others.Where(file => file.Text.Contains("DocumentFormat.OpenXml", StringComparison.Ordinal) || file.Text.Contains("ClosedXML", StringComparison.Ordinal))
            .Select(file => file.Name).ShouldBeEmpty();
    }

    /// <summary>In Office on the web office.js moves the focus itself when Tab is pressed, among elements of its own list: a summary is not on it, but
    /// whatever has a tabindex is.</summary>
    [Fact]
    public void Tab_reaches_every_summary_beside_Office() =>
        Sources("src", "*.razor").SelectMany(file => Summaries().Matches(file.Text).Select(match => (file.Name, match.Value)))
            .Where(summary => !summary.Value.Contains("tabindex=\"0\"", StringComparison.Ordinal)).ShouldBeEmpty();

    /// <summary>Office.js is reached through two scripts, which only read, compare and write. The page itself must tell Office that it is there, long before
    /// they are loaded, and asks it for nothing but its name and language.</summary>
    [Fact]
    public void Only_word_js_and_excel_js_name_Office_js()
    {
        var named = Sources(Path.Combine("src", "SpOffice.Site", "wwwroot"), "*.js").Concat(Sources("src")).Concat(Sources("src", "*.razor"))
            .Select(file => (Name: Path.GetFileName(file.Name), Members: OfficeMembers().Matches(Comments().Replace(file.Text, "")).Select(match => match.Value).Distinct().Order().ToList()))
            .Where(file => file.Members.Count > 0).ToDictionary(file => file.Name, file => file.Members);
        named.Keys.Order().ShouldBe(["after-office.js", "excel.js", "word.js"]);
        named["after-office.js"].ShouldBe(["Office.context", "Office.onReady"]);
    }

    [Fact]
    public void No_type_has_a_name_that_says_nothing() =>
        Sources("src").SelectMany(file => TypeNames().Matches(file.Text).Select(match => match.Groups[1].Value))
            .Where(name => EmptyNames().IsMatch(name)).ShouldBeEmpty();

    [Fact]
    public void No_file_has_more_than_300_lines() =>
        Sources("src").Concat(Sources("tests")).Where(file => file.Text.AsSpan().Count('\n') > 300).Select(file => file.Name).ShouldBeEmpty();

    /// <summary>What people read is data. Four words in a literal are prose, unless they are a pattern or markup.</summary>
    [Fact]
    public void The_library_says_nothing_in_words_of_its_own()
    {
        var prose = from file in Sources(Path.Combine("src", "SpOffice"))
                    from line in file.Text.Split('\n')
                    where !line.TrimStart().StartsWith("//", StringComparison.Ordinal)
                    from Match literal in Literals().Matches(line)
                    let text = Holes().Replace(literal.Value, "")
                    where !text.Contains('<', StringComparison.Ordinal) && !text.Contains('\\', StringComparison.Ordinal) && WordsInARow().IsMatch(text)
                    select $"{file.Name}: {literal.Value}";
        prose.ShouldBeEmpty();
    }

    [Fact]
    public void Every_reason_why_an_input_cannot_be_read_has_its_sentence()
    {
        var ids = from file in Sources("src")
                  from Match thrown in Thrown().Matches(file.Text)
                  from Match id in Ids().Matches(thrown.Groups[1].Value)
                  select id.Groups[1].Value;
        ids.Distinct().Where(id => !Checks.Case.Templates.Screen("en").Errors.ContainsKey(id)).ShouldBeEmpty();
    }

    private static IEnumerable<(string Name, string Folder, string Text)> Sources(string under, string files = "*.cs") =>
        Directory.EnumerateFiles(Path.Combine(Repository.Root, under), files, SearchOption.AllDirectories)
            .Where(file => !file.Split(Path.DirectorySeparatorChar).Any(part => part is "obj" or "bin"))
            .Select(file => (Path.GetRelativePath(Repository.Root, file), Path.GetDirectoryName(file)!, File.ReadAllText(file)));

    private static readonly Comparer<Type> ByName = Comparer<Type>.Create((a, b) => string.CompareOrdinal(a.FullName, b.FullName));

    [GeneratedRegex(@"\b(?:class|record|struct|interface|enum)\s+(?:struct\s+|class\s+)?(\p{Lu}\w*)")]
    private static partial Regex TypeNames();

    [GeneratedRegex(@"\b(?:Office|OfficeExtension|Word|Excel)\.(?:context|onReady|EventType|run|createWorkbook|initialize|actions|addin|ribbon|auth)\b")]
    private static partial Regex OfficeMembers();

    [GeneratedRegex(@"(?m)^\s*//.*$")]
    private static partial Regex Comments();

    [GeneratedRegex("(?<!/// )<summary[^>]*")]
    private static partial Regex Summaries();

    [GeneratedRegex("(Manager|Helper|Helpers|Util|Utils|Utility|Service)$")]
    private static partial Regex EmptyNames();

    [GeneratedRegex("\"(?:[^\"\\\\]|\\\\.)*\"")]
    private static partial Regex Literals();

    [GeneratedRegex(@"\{[^{}]*\}")]
    private static partial Regex Holes();

    [GeneratedRegex(@"(?:\b\p{L}{2,}[,;:]? ){3,}\p{L}{2,}")]
    private static partial Regex WordsInARow();

    [GeneratedRegex(@"new UnreadableException\(((?:[^,()]|\([^()]*\))*)")]
    private static partial Regex Thrown();

    [GeneratedRegex(@"(?<!\[)""([a-z-]+)""")]
    private static partial Regex Ids();
}
