using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;
using SpOffice.Texts;

namespace SpOffice.Checks;

/// <summary>Words and phrases the checks look for in the document's language: <c>phrases.json</c>.</summary>
public sealed class Phrases
{
    private Phrases(PhraseFile file)
    {
        Loaded = Lists(file.Loaded);
        Annexes = Lists(file.Annexes);
        AnnexMentions = Lists(file.AnnexMentions);
        Governments = Lists(file.Governments);
        KnownAcronyms = [.. file.KnownAcronyms];
    }

    /// <summary>Reads <c>phrases.json</c>.</summary>
    public static Phrases Parse(byte[] json) => new(JsonSerializer.Deserialize(json, PhraseJson.Default.PhraseFile)!);

    /// <summary>Abusive or party-political words, by language (facts I25).</summary>
    public ImmutableDictionary<string, PhraseList<string>> Loaded { get; }

    /// <summary>Words for an annex before its number, by language.</summary>
    public ImmutableDictionary<string, PhraseList<string>> Annexes { get; }

    /// <summary>Phrases that point to an annex without a number, by language.</summary>
    public ImmutableDictionary<string, PhraseList<string>> AnnexMentions { get; }

    /// <summary>Words before the name of a State that is meant as an actor, by language.</summary>
    public ImmutableDictionary<string, PhraseList<string>> Governments { get; }

    /// <summary>Short forms that need no explanation.</summary>
    public ImmutableHashSet<string> KnownAcronyms { get; }

    private static ImmutableDictionary<string, PhraseList<string>> Lists(ImmutableDictionary<string, ImmutableArray<string>> phrases) =>
        phrases.ToImmutableDictionary(lang => lang.Key, lang => new PhraseList<string>(lang.Value.Select(phrase => (phrase, phrase))));
}

internal sealed record PhraseFile(
    ImmutableDictionary<string, ImmutableArray<string>> Loaded,
    ImmutableDictionary<string, ImmutableArray<string>> Annexes,
    ImmutableDictionary<string, ImmutableArray<string>> AnnexMentions,
    ImmutableDictionary<string, ImmutableArray<string>> Governments,
    ImmutableArray<string> KnownAcronyms);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(PhraseFile))]
internal sealed partial class PhraseJson : JsonSerializerContext;
