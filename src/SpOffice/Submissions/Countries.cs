using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;
using SpOffice.Texts;

namespace SpOffice.Submissions;

/// <summary>A country or territory.</summary>
/// <param name="Code">ISO 3166-1 alpha-3; codes from XAA to XZZ are user-assigned there, and invented here.</param>
/// <param name="Names">Name by language.</param>
public sealed record Country(string Code, ImmutableDictionary<string, string> Names);

/// <summary>The countries and their names in the languages of documents.</summary>
public sealed class Countries
{
    private readonly ImmutableDictionary<string, Country> byCode;
    private readonly ImmutableDictionary<string, string> codeByName;

    private Countries(ImmutableArray<Country> countries)
    {
        byCode = countries.ToImmutableDictionary(country => country.Code);
        var names = countries.SelectMany(country => country.Names.Values.Append(country.Code).Select(name => (Name: Plain.Of(name), country.Code))).ToList();
        // What stands in brackets after a name is seldom written.
        codeByName = names.Concat(names.Where(name => name.Name.EndsWith(')')).Select(name => (Name: name.Name[..name.Name.LastIndexOf('(')].TrimEnd(), name.Code)))
            .GroupBy(entry => entry.Name).ToImmutableDictionary(group => group.Key, group => group.First().Code);
    }

    /// <summary>Reads <c>countries.json</c>.</summary>
    public static Countries Parse(byte[] json) => new(JsonSerializer.Deserialize(json, CountryJson.Default.CountryFile)!.Countries);

    /// <summary>Every code.</summary>
    public IEnumerable<string> Codes => byCode.Keys.Order(StringComparer.Ordinal);

    /// <summary>Whether this is a code of the list.</summary>
    public bool Has(string code) => byCode.ContainsKey(code);

    /// <summary>The name in a language; the code itself if unknown.</summary>
    public string Name(string code, string lang) =>
        byCode.TryGetValue(code, out var country) ? country.Names.GetValueOrDefault(lang, country.Names["en"]) : code;

    /// <summary>The code of a name in any language, or of a code; null if unknown.</summary>
    public string? Find(string text) => codeByName.GetValueOrDefault(Plain.Of(text));
}

internal sealed record CountryFile(ImmutableArray<Country> Countries);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(CountryFile))]
internal sealed partial class CountryJson : JsonSerializerContext;
