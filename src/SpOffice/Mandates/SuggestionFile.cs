using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace SpOffice.Mandates;

/// <summary><c>suggestions.json</c>: what points to which mandate, and how much.</summary>
/// <param name="Weights">What a keyword of each strength counts, and a country mandate of the State addressed.</param>
/// <param name="Least">What a suggestion must reach.</param>
/// <param name="Endings">Endings that make no other word, by language.</param>
/// <param name="Skipped">Small words that count nowhere, by language.</param>
/// <param name="Read">Questions in whose answers keywords are looked for.</param>
/// <param name="Answers">Answers that point to a mandate by themselves.</param>
/// <param name="Keywords">Keywords by mandate.</param>
internal sealed record SuggestionFile(
    ImmutableDictionary<string, int> Weights, LeastScore Least,
    ImmutableDictionary<string, ImmutableArray<string>> Endings, ImmutableDictionary<string, ImmutableArray<string>> Skipped,
    ImmutableArray<string> Read, ImmutableArray<TellingAnswer> Answers, ImmutableArray<KeywordRow> Keywords);

/// <param name="Score">Points.</param>
/// <param name="Share">Of the best suggestion's points.</param>
/// <param name="Most">How many suggestions are made at most: a letter to everybody is read by nobody.</param>
internal sealed record LeastScore(int Score, double Share, int Most);

/// <summary>An answer that points to a mandate, such as the victim's role "journalist".</summary>
internal sealed record TellingAnswer(string Question, string Value, string Mandate, int Weight);

/// <summary>The keywords of a mandate in each language, by strength.</summary>
internal sealed record KeywordRow(
    string Mandate, ImmutableDictionary<string, ImmutableArray<string>> En, ImmutableDictionary<string, ImmutableArray<string>> Fr,
    ImmutableDictionary<string, ImmutableArray<string>> Es)
{
    public ImmutableDictionary<string, ImmutableArray<string>> Of(string lang) => lang switch { "en" => En, "fr" => Fr, _ => Es };
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(SuggestionFile))]
internal sealed partial class SuggestionJson : JsonSerializerContext;
