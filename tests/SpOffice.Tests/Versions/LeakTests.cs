using SpOffice.Versions;
using SpOffice.Word;
using Case = SpOffice.Tests.Checks.Case;
using Version = SpOffice.Versions.Version;

namespace SpOffice.Tests.Versions;

/// <summary>More than three hundred documents: each place that can hold a name, in three languages of documents, with names in five scripts.</summary>
public sealed class LeakTests
{
    public static TheoryData<string> Places() => [.. Planting.Places.Keys];

    public static IEnumerable<(string Lang, string Name, string Part)> Documents() =>
        from lang in Templates.Languages from name in Planting.Names select (lang, name.Name, name.Part);

    [Theory, MemberData(nameof(Places))]
    public void A_public_version_holds_no_name_that_was_planted(string place)
    {
        foreach (var (lang, name, part) in Documents())
        {
            var file = Planted(place, lang, name);
            Scanner.Hits(file, name).ShouldNotBeEmpty($"the scanner does not see {place}");
            var made = Make(file, Audience.Public);
            made.Hits.ShouldBeEmpty();
            Scanner.Hits(made.Files.Single().Content, name, part).ShouldBeEmpty($"{place} {lang}");
        }
    }

    [Theory, MemberData(nameof(Places))]
    public void Every_planted_name_is_reported_where_it_stands(string place)
    {
        foreach (var (lang, name, _) in Documents())
        {
            var found = NameReport.Of(Planted(place, lang, name), "case.docx", [], Case.Templates, Bounds.Native).First(found => found.Name.Text == name);
            found.Where.Length.ShouldBeGreaterThan(1, $"{place} {lang}: {string.Join(", ", found.Where)}");
        }
    }

    /// <summary>Not one type of the program is named in the scanner's source.</summary>
    [Fact]
    public void The_scanner_shares_no_code_with_the_program()
    {
        var source = File.ReadAllText(Path.Combine(Repository.Root, "tests", "SpOffice.Tests", "Versions", "Scanner.cs"));
        var words = System.Text.RegularExpressions.Regex.Matches(source, @"\w+").Select(word => word.Value).ToHashSet();
        typeof(Version).Assembly.GetTypes().Where(type => !type.IsNested).Select(type => type.Name.Split('`')[0]).Where(words.Contains).ShouldBeEmpty();
        source.ShouldNotContain("using SpOffice");
    }

    private static byte[] Planted(string place, string lang, string name) =>
        Planting.Places[place](Case.Sample(lang).With("victim[1]/victim.name", name), name).File();

    private static VersionResult Make(byte[] file, Audience audience) =>
        Version.Make(file, new VersionRequest(audience) { Numbering = new Random(1) }, Case.Templates, Bounds.Native);
}
