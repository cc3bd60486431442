using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace SpOffice.Versions;

/// <summary>Which answers may stand in a version, and the words around them: <c>versions.json</c>.</summary>
public sealed class VersionRules
{
    private readonly ImmutableDictionary<string, ImmutableHashSet<string>> allowed;
    private readonly ImmutableDictionary<string, ImmutableDictionary<string, string>> words;

    private readonly ImmutableDictionary<string, ImmutableDictionary<string, string>> cleaning;

    private VersionRules(VersionFile file) => (allowed, words, cleaning) =
        (file.Versions.ToImmutableDictionary(version => version.Id, version => version.Questions.ToImmutableHashSet()), file.Words, file.Cleaning);

    /// <summary>Reads <c>versions.json</c>.</summary>
    public static VersionRules Parse(byte[] json) => new(JsonSerializer.Deserialize(json, VersionJson.Default.VersionFile)!);

    /// <summary>The questions whose answers may stand in a version.</summary>
    public ImmutableHashSet<string> Questions(Audience audience) => allowed[audience.ToString().ToLowerInvariant()];

    /// <summary>The questions whose answers a letter of the experts to a State may draw on.</summary>
    public ImmutableHashSet<string> Letter => allowed["letter"];

    /// <summary>The words of a language.</summary>
    public ImmutableDictionary<string, string> Words(string lang) => words[lang];

    /// <summary>What cleaning finds, by kind, and what becomes of it (<c>removed</c>, <c>confirm</c>, <c>left</c>, <c>none</c>), in a language.</summary>
    public ImmutableDictionary<string, string> Cleaning(string lang) => cleaning[lang];
}

/// <summary>Whom a version is for.</summary>
public enum Audience
{
    /// <summary>The mandates: everything, in a shareable part and a confidential annex.</summary>
    Complete,

    /// <summary>Anybody.</summary>
    Public,

    /// <summary>Partners of the sender.</summary>
    Partners,
}

internal sealed record VersionEntry(string Id, ImmutableArray<string> Questions);

internal sealed record VersionFile(
    ImmutableArray<VersionEntry> Versions, ImmutableDictionary<string, ImmutableDictionary<string, string>> Words, ImmutableDictionary<string, ImmutableDictionary<string, string>> Cleaning);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(VersionFile))]
[JsonSerializable(typeof(RoleFile))]
[JsonSerializable(typeof(SinglingOutFile))]
internal sealed partial class VersionJson : JsonSerializerContext;
