using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace SpOffice.Checks;

/// <summary>The rule a check follows: <c>checks.json</c>.</summary>
/// <param name="Id">The check.</param>
/// <param name="Source">Tags of its sources, separated by semicolons.</param>
public sealed record CheckRule(string Id, string Source)
{
    /// <summary>The rule's or fact's number; null where it depends on the question.</summary>
    public string? Rule { get; init; }

    /// <summary>Its numbers, by name.</summary>
    public ImmutableDictionary<string, int>? Limits { get; init; }

    /// <summary>Its lists of numbers, by name.</summary>
    public ImmutableDictionary<string, ImmutableArray<int>>? Numbers { get; init; }
}

/// <summary>Rules and sources of the checks.</summary>
public sealed class CheckRules
{
    private readonly ImmutableDictionary<string, CheckRule> rules;
    private readonly ImmutableArray<Source> sources;

    private CheckRules(ImmutableArray<CheckRule> rules, ImmutableArray<Source> sources)
    {
        this.rules = rules.ToImmutableDictionary(rule => rule.Id);
        this.sources = [.. sources.OrderByDescending(source => source.Tag.Length)];
    }

    /// <summary>Reads <c>checks.json</c> and <c>sources.json</c>.</summary>
    public static CheckRules Parse(byte[] checks, byte[] sources) => new(
        JsonSerializer.Deserialize(checks, CheckJson.Default.CheckFile)!.Checks,
        JsonSerializer.Deserialize(sources, CheckJson.Default.SourceFile)!.Sources);

    /// <summary>The rule of a check.</summary>
    public CheckRule this[string check] => rules[check];

    /// <summary>Every rule.</summary>
    public IEnumerable<CheckRule> All => rules.Values;

    /// <summary>A number of a rule.</summary>
    public int Limit(string check, string name) => rules[check].Limits![name];

    /// <summary>A list of numbers of a rule.</summary>
    public ImmutableArray<int> Numbers(string check, string name) => rules[check].Numbers![name];

    /// <summary>Tags such as <c>G-III.3 q5; IDSN</c> as full citations: the title of the longest tag that begins them, then what is left.</summary>
    public string Cite(string tags, string lang) =>
        string.Join("; ", tags.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(tag => CiteOne(tag, lang)).Distinct());

    private string CiteOne(string tag, string lang)
    {
        var source = sources.FirstOrDefault(source => tag.StartsWith(source.Tag, StringComparison.Ordinal) || tag.EndsWith(" " + source.Tag, StringComparison.Ordinal));
        if (source is null)
            return tag;
        var title = source.Title.ValueKind == JsonValueKind.Object ? source.Title.GetProperty(lang).GetString()! : source.Title.GetString()!;
        var rest = tag.StartsWith(source.Tag, StringComparison.Ordinal) ? tag[source.Tag.Length..].Trim() : "";
        return rest.Length == 0 ? title : $"{title}, {rest}";
    }
}

/// <summary>A work that facts come from. The title is a text, or a text for each language.</summary>
internal sealed record Source(string Tag, JsonElement Title);

internal sealed record SourceFile(ImmutableArray<Source> Sources);

internal sealed record CheckFile(ImmutableArray<CheckRule> Checks);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(CheckFile))]
[JsonSerializable(typeof(SourceFile))]
internal sealed partial class CheckJson : JsonSerializerContext;
