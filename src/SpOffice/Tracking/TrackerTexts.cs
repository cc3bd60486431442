using System.Collections.Immutable;
using System.Text.Json;

namespace SpOffice.Tracking;

/// <summary>Words of the tracker in one language: <c>texts/tracker.&lt;lang&gt;.json</c>.</summary>
/// <param name="Lang">The language.</param>
/// <param name="Tables">Names of sheets, by table.</param>
/// <param name="Columns">Headers, by column.</param>
/// <param name="Options">Words of lists.</param>
/// <param name="Verbs">What to do at a deadline, in words that tell nobody what it is about, by rule.</param>
/// <param name="Bases">What a deadline is counted from.</param>
/// <param name="Dashboard">Words of the overview.</param>
/// <param name="Words">Everything else.</param>
/// <param name="MandatePrefixes">Beginnings of titles that are left out, the longest first.</param>
public sealed record TrackerTexts(
    string Lang,
    ImmutableDictionary<string, string> Tables,
    ImmutableDictionary<string, string> Columns,
    ImmutableDictionary<string, ImmutableDictionary<string, string>> Options,
    ImmutableDictionary<string, string> Verbs,
    ImmutableDictionary<string, string> Bases,
    ImmutableDictionary<string, string> Dashboard,
    ImmutableDictionary<string, string> Words,
    ImmutableArray<string> MandatePrefixes)
{
    /// <summary>Reads the file.</summary>
    public static TrackerTexts Parse(byte[] json) => JsonSerializer.Deserialize(json, TrackerJson.Default.TrackerTexts)!;

    /// <summary>The title of a mandate without what all titles begin with, so that it fits a cell.</summary>
    public string Short(string mandate)
    {
        var prefix = MandatePrefixes.FirstOrDefault(prefix => mandate.StartsWith(prefix, StringComparison.Ordinal)) ?? "";
        return prefix.Length == 0 || prefix.Length == mandate.Length ? mandate : char.ToUpperInvariant(mandate[prefix.Length]) + mandate[(prefix.Length + 1)..];
    }
}
