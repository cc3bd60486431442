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

    private Countries(ImmutableArray<Country> countries, ImmutableArray<OtherNames> others)
    {
        byCode = countries.ToImmutableDictionary(country => country.Code);
        var names = countries.SelectMany(country => country.Names.Values.Append(country.Code).Select(name => (Name: name, country.Code)))
            .Concat(others.SelectMany(other => other.Also.Select(name => (Name: name, other.Code)))).ToList();
        // What stands in brackets after a name is seldom written.
        codeByName = names.Concat(names.Where(name => name.Name.EndsWith(')')).Select(name => (Name: name.Name[..name.Name.LastIndexOf('(')].TrimEnd(), name.Code)))
            .GroupBy(entry => Reduced(entry.Name)).ToImmutableDictionary(group => group.Key, group => group.First().Code);
    }

    /// <summary>Reads <c>countries.json</c> and <c>country-names.json</c>.</summary>
    public static Countries Parse(byte[] countries, byte[] otherNames) => new(
        JsonSerializer.Deserialize(countries, CountryJson.Default.CountryFile)!.Countries,
        JsonSerializer.Deserialize(otherNames, CountryJson.Default.OtherNamesFile)!.Names);

    /// <summary>Every code.</summary>
    public IEnumerable<string> Codes => byCode.Keys.Order(StringComparer.Ordinal);

    /// <summary>Whether this is a code of the list.</summary>
    public bool Has(string code) => byCode.ContainsKey(code);

    /// <summary>The name in a language; the code itself if unknown.</summary>
    public string Name(string code, string lang) =>
        byCode.TryGetValue(code, out var country) ? country.Names.GetValueOrDefault(lang, country.Names["en"]) : code;

    /// <summary>The code of a name in any language, or of a code; null if unknown.</summary>
    public string? Find(string text) => codeByName.GetValueOrDefault(Reduced(text));

    /// <summary>The article, the sign for "and", full stops and short "Saint" make no other country.</summary>
    private static string Reduced(string name)
    {
        var plain = Plain.Of(name).Replace(".", "", StringComparison.Ordinal).Replace(" & ", " and ", StringComparison.Ordinal);
        plain = plain.StartsWith("the ", StringComparison.Ordinal) ? plain[4..] : plain;
        return plain.StartsWith("st ", StringComparison.Ordinal) ? "saint " + plain[3..] : plain;
    }
}

internal sealed record CountryFile(ImmutableArray<Country> Countries);

/// <summary>Names that are read for a country and never written, such as its former name.</summary>
internal sealed record OtherNames(string Code, ImmutableArray<string> Also);

internal sealed record OtherNamesFile(ImmutableArray<OtherNames> Names);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(CountryFile))]
[JsonSerializable(typeof(OtherNamesFile))]
internal sealed partial class CountryJson : JsonSerializerContext;
