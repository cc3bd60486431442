using System.Text.Json;
using System.Text.RegularExpressions;

namespace SpOffice.Tests.Checks;

/// <summary>The rules of facts I (I2 to I50): each is a check, or stands where it belongs.</summary>
public sealed partial class RuleNumberTests
{
    /// <summary>Rules that are no check of a document, and what holds them.</summary>
    private static readonly Dictionary<string, Action> Elsewhere = new()
    {
        ["I18"] = () => Ids("routes.json", "outcomes").ShouldContain("other-sender"),
        // Held by TemplateConventionTests.No_text_asks_for_exhausted_remedies_or_accreditation.
        ["I33"] = () => typeof(TemplateConventionTests).GetMethod(nameof(TemplateConventionTests.No_text_asks_for_exhausted_remedies_or_accreditation)).ShouldNotBeNull(),
        // The same check as I42, in its wording for who is late.
        ["I43"] = () => Firing.Cases.Keys.ShouldContain("report-window/late"),
        ["I44"] = () => IsRequired("cooperation.body", "cooperation.date", "cooperation.form", "reprisal.link"),
        ["I45"] = () => IsRequired("reprisal.in-document"),
        ["I48"] = () => IsRequired("reprisal.action"),
        ["I49"] = () => new[] { "reprisal.flag", "reprisal.date", "case.risk-review" }.ShouldBeSubsetOf(ColumnsOfCases()),
    };

    [Fact]
    public void Every_rule_of_the_facts_is_a_check_or_stands_elsewhere()
    {
        using var checks = JsonDocument.Parse(File.ReadAllBytes(Repository.Template("checks.json")));
        var held = checks.RootElement.GetProperty("checks").EnumerateArray()
            .SelectMany(check => check.TryGetProperty("rule", out var rule) ? Numbers().Matches(rule.GetString()!).Select(match => match.Value) : []);
        held.Concat(Elsewhere.Keys).Distinct().Order(StringComparer.Ordinal).ShouldBe(Enumerable.Range(2, 49).Select(number => $"I{number}").Order(StringComparer.Ordinal));
        foreach (var rule in Elsewhere.Values)
            rule();
    }

    private static List<string> Ids(string file, string list)
    {
        using var data = JsonDocument.Parse(File.ReadAllBytes(Repository.Template(file)));
        return [.. data.RootElement.GetProperty(list).EnumerateArray().Select(entry => entry.GetProperty("id").GetString()!)];
    }

    private static List<string> ColumnsOfCases()
    {
        using var data = JsonDocument.Parse(File.ReadAllBytes(Repository.Template("tracker.json")));
        var cases = data.RootElement.GetProperty("tables").EnumerateArray().First(table => table.GetProperty("id").GetString() == "Cases");
        return [.. cases.GetProperty("columns").EnumerateArray().Select(column => column.GetProperty("id").GetString()!)];
    }

    private static void IsRequired(params string[] questions)
    {
        using var form = JsonDocument.Parse(File.ReadAllBytes(Repository.Template("forms/reprisals.json")));
        var asked = form.RootElement.GetProperty("sections").EnumerateArray().SelectMany(section => section.GetProperty("questions").EnumerateArray())
            .ToDictionary(question => question.GetProperty("id").GetString()!, question => question.GetProperty("level").GetString());
        questions.ShouldAllBe(question => asked[question] == "required");
    }

    [GeneratedRegex(@"\bI\d{1,2}\b")]
    private static partial Regex Numbers();
}
