using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace SpOffice.Tracking.Imports;

/// <summary>What a person said about a list: which of its columns is which of the tracker's.</summary>
/// <param name="Sheet">Name of its sheet; of a CSV file, nothing.</param>
/// <param name="HeaderRow">The row of its headers, from 1.</param>
/// <param name="Columns">Columns of the tracker as <c>Table.column</c>, by header; null is not taken over.</param>
public sealed record ImportMap(string Sheet, int HeaderRow, Dictionary<string, string?> Columns)
{
    /// <summary>The version of the file.</summary>
    [JsonPropertyOrder(-1)]
    public int Schema { get; init; } = 1;

    /// <summary>Which comes first in dates written in figures: <c>day-first</c> or <c>month-first</c>; null leaves out what can be read as two days.</summary>
    public string? Dates { get; init; }

    /// <summary>Reads a mapping.</summary>
    /// <exception cref="UnreadableException">wrong-map.</exception>
    public static ImportMap Parse(byte[] json)
    {
        try
        {
            var map = JsonSerializer.Deserialize(json, ImportJson.Default.ImportMap);
            return map is { Schema: 1, Columns: not null, HeaderRow: > 0, Dates: null or "day-first" or "month-first" } ? map with { Sheet = map.Sheet ?? "" } : throw new UnreadableException("wrong-map");
        }
        catch (JsonException)
        {
            throw new UnreadableException("wrong-map");
        }
    }

    /// <summary>The file, to be corrected by hand.</summary>
    public byte[] ToJson() => JsonSerializer.SerializeToUtf8Bytes(this, Readable.ImportMap);

    // People read and change the file: letters stay letters.
    private static readonly ImportJson Readable = new(new JsonSerializerOptions { PropertyNamingPolicy = JsonNamingPolicy.CamelCase, WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
}
