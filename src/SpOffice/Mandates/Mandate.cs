using System.Collections.Immutable;
using System.Text.Json.Serialization;
using SpOffice.Submissions;

namespace SpOffice.Mandates;

/// <summary>A mandate of the Special Procedures: a row of <c>mandates.json</c>. A mandate that ended keeps its row.</summary>
/// <param name="Id">Kebab-case.</param>
/// <param name="Names">Full title by language.</param>
/// <param name="ShortName">What people call it, in English.</param>
/// <param name="Kind"><c>special-rapporteur</c>, <c>independent-expert</c> or <c>working-group</c>.</param>
/// <param name="Scope"><c>thematic</c> or <c>country</c>.</param>
/// <param name="Source">Where the row comes from, and what is still to verify.</param>
/// <param name="AsOf">When it was last looked at.</param>
public sealed record Mandate(
    string Id, ImmutableDictionary<string, string> Names, string ShortName, string Kind, string Scope, string Source, DateOnly AsOf)
{
    /// <summary>Languages whose title was not compared with an official one.</summary>
    public ImmutableArray<string> NamesToVerify { get => field.IsDefault ? [] : field; init; }

    /// <summary>ISO 3166-1 alpha-3, of a country mandate.</summary>
    public string? Country { get; init; }

    /// <summary>Year, as the source gives it.</summary>
    public string? Established { get; init; }

    /// <summary>When it began, EDTF; null when it is older than our data.</summary>
    public string? ValidFrom { get; init; }

    /// <summary>When it ended, EDTF; null while it is in force.</summary>
    public string? ValidTo { get; init; }

    /// <summary>The mandate that took over.</summary>
    public string? Successor { get; init; }

    /// <summary>The address, shown and never filled in while it is to verify.</summary>
    public string? Email { get; init; }

    /// <summary><c>sourced</c>, <c>to-verify</c> or <c>none</c>.</summary>
    public required string EmailStatus { get; init; }

    /// <summary>Created, but not known to have begun: it is not offered as somebody to write to.</summary>
    public bool Dormant { get; init; }

    /// <summary>Words one may look for.</summary>
    public ImmutableArray<string> Keywords { get => field.IsDefault ? [] : field; init; }

    /// <summary>The title in a language; English where there is none.</summary>
    public string Name(string lang) => Names.GetValueOrDefault(lang, Names["en"]);

    /// <summary>Whether a row has all that is shown of a mandate, and its dates can be read. Rows come from users too.</summary>
    [JsonIgnore]
    public bool IsWhole => Id is { Length: > 0 } && Names is not null && Names.ContainsKey("en") && ShortName is not null && Kind is not null && Scope is not null
        && Source is not null && new[] { ValidFrom, ValidTo }.All(date => date is null || PartialDate.FromEdtf(date) is not null);

    /// <summary>Whether it is in force on a day. A month counts to its end.</summary>
    public bool IsInForce(DateOnly on) =>
        (ValidFrom is null || PartialDate.FromEdtf(ValidFrom) is not { } from || from.Earliest <= on)
        && (ValidTo is null || PartialDate.FromEdtf(ValidTo) is not { } to || to.Latest >= on);
}

internal sealed record MandateFile(ImmutableArray<Mandate> Mandates);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(MandateFile))]
internal sealed partial class MandateJson : JsonSerializerContext;
