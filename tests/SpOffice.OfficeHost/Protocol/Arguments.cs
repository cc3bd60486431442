using System.Text.Json.Nodes;

namespace SpOffice.OfficeHost.Protocol;

/// <summary>The arguments of a call: plain values, and objects of the model where the add-in passed one.</summary>
public sealed record Arguments(IReadOnlyList<JsonNode?> Values, IReadOnlyList<HostObject?> Objects)
{
    public static readonly Arguments None = new([], []);

    public JsonNode? this[int index] => index < Values.Count ? Values[index] : null;

    public HostObject? Object(int index) => index < Objects.Count ? Objects[index] : null;

    /// <summary>A text that must be there.</summary>
    public string Text(int index) => OptionalText(index) ?? throw RichApiException.Invalid($"argument {index + 1} must be a text");

    public string? OptionalText(int index) => this[index] is JsonValue value && value.TryGetValue<string>(out var text) ? text : null;

    public bool Flag(int index) => this[index] is JsonValue value && value.TryGetValue<bool>(out var flag) && flag;

    public int? Number(int index) => this[index] is JsonValue value && value.TryGetValue<double>(out var number) ? (int)number : null;

    /// <summary>One of the places the documentation allows for this call.</summary>
    public string Location(int index, params ReadOnlySpan<string> allowed)
    {
        var location = Text(index);
        return allowed.Contains(location) ? location : throw RichApiException.Invalid($"the location must be {string.Join(", ", allowed.ToArray())}, not {location}");
    }
}
