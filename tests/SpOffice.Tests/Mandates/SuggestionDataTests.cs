using System.Text.Json.Nodes;
using SpOffice.Mandates;

namespace SpOffice.Tests.Mandates;

public sealed class SuggestionDataTests
{
    private static readonly JsonNode File = JsonNode.Parse(System.IO.File.ReadAllText(Repository.Template("suggestions.json")))!;
    private static readonly DateOnly Today = new(2026, 11, 24);

    private static IEnumerable<Mandate> Offered => Checks.Case.Templates.Mandates.All.Where(mandate => mandate.IsInForce(Today) && !mandate.Dormant);

    [Fact]
    public void Every_mandate_one_may_write_to_has_keywords_in_three_languages()
    {
        var rows = File["keywords"]!.AsArray().ToDictionary(row => row!["mandate"]!.GetValue<string>(), row => row!);
        Offered.Where(mandate => !rows.ContainsKey(mandate.Id)).ShouldBeEmpty();
        rows.Where(row => Checks.Case.Templates.Mandates.Get(row.Key) is null || Templates.Languages.Any(lang => row.Value[lang]!["strong"]!.AsArray().Count == 0)).ShouldBeEmpty();
    }

    [Fact]
    public void Questions_options_and_mandates_named_exist()
    {
        var questions = Checks.Case.Templates.Questions;
        File["read"]!.AsArray().Select(question => question!.GetValue<string>()).Where(id => !questions.ContainsKey(id)).ShouldBeEmpty();
        File["answers"]!.AsArray().Where(row => !questions[row!["question"]!.GetValue<string>()].Options.Contains(row["value"]!.GetValue<string>())
            || Checks.Case.Templates.Mandates.Get(row["mandate"]!.GetValue<string>()) is null).ShouldBeEmpty();
    }

    [Fact]
    public void Descriptions_cover_every_mandate_and_language()
    {
        Description.All.Length.ShouldBeGreaterThanOrEqualTo(120);
        Offered.Where(mandate => Description.All.All(description => description.Lead != mandate.Id)).Select(mandate => mandate.Id).ShouldBeEmpty();
        Description.All.Count(description => description.HeldOut).ShouldBeInRange(Description.All.Length / 3 - 5, Description.All.Length / 3 + 5);
        foreach (var lang in Templates.Languages)
            Description.All.Count(description => description.Lang == lang).ShouldBeGreaterThan(40);
    }
}
