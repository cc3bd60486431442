using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace SpOffice.Texts;

/// <summary>A file of wording, cut at its first level. Each section is read when it is first asked for: in a browser, reading all of them would be
/// a good part of the start.</summary>
internal sealed class Sections
{
    private readonly byte[] json;
    private readonly Dictionary<string, Range> places = [];

    /// <summary>Finds the sections.</summary>
    /// <exception cref="JsonException">This is no JSON object.</exception>
    public Sections(byte[] json)
    {
        this.json = json;
        var reader = new Utf8JsonReader(json);
        reader.Read();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = reader.GetString()!;
            reader.Read();
            var start = (int)reader.TokenStartIndex;
            reader.Skip();
            places[name] = start..(int)reader.BytesConsumed;
        }
    }

    /// <summary>Whether there is a section of that name.</summary>
    public bool Has(string name) => places.ContainsKey(name);

    /// <summary>Reads one section.</summary>
    /// <exception cref="KeyNotFoundException">The file has none of that name.</exception>
    public T Read<T>(string name, JsonTypeInfo<T> type) => JsonSerializer.Deserialize(json.AsSpan(places[name]), type)!;
}
