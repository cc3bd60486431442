using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace SpOffice.Deadlines;

/// <summary>A session whose days are known: a row of <c>calendar.json</c>.</summary>
/// <param name="Id">Such as <c>hrc-62</c>.</param>
/// <param name="Body"><c>hrc</c>, <c>wgad</c> or <c>wgeid</c>.</param>
/// <param name="Number">Which session.</param>
/// <param name="From">First day, EDTF.</param>
/// <param name="Confidence">How sure we are.</param>
/// <param name="Source">Where the days come from.</param>
public sealed record Session(string Id, string Body, int Number, string From, string Confidence, string Source)
{
    /// <summary>Last day, EDTF.</summary>
    public string? To { get; init; }

    /// <summary>Where, by language.</summary>
    public ImmutableDictionary<string, string>? Place { get; init; }
}

/// <summary>A usual time of the year at which a body meets, for sessions whose days are not published.</summary>
/// <param name="Id">Kebab-case.</param>
/// <param name="Body"><c>hrc</c>, <c>wgad</c> or <c>wgeid</c>.</param>
/// <param name="From">The month in which it begins, 1 to 12.</param>
/// <param name="Meaning">In words, by language.</param>
/// <param name="Confidence">How sure we are.</param>
/// <param name="Source">Where the rule comes from.</param>
public sealed record SessionRule(string Id, string Body, int From, ImmutableDictionary<string, string> Meaning, string Confidence, string Source);

/// <summary>A period with a last day to write.</summary>
public sealed record CallPeriod(string Id, string Body, string From, string To, string Deadline, string Confidence, string Source);

/// <summary>What is known of the calendar: <c>calendar.json</c>.</summary>
public sealed record Sessions([property: JsonPropertyName("sessions")] ImmutableArray<Session> All, ImmutableArray<SessionRule> Rules, ImmutableArray<CallPeriod> Periods)
{
    /// <summary>Reads <c>calendar.json</c>.</summary>
    public static Sessions Parse(byte[] json) => JsonSerializer.Deserialize(json, SessionJson.Default.Sessions)!;
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(Sessions))]
internal sealed partial class SessionJson : JsonSerializerContext;
