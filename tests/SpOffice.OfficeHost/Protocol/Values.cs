using System.Text.Json.Nodes;

namespace SpOffice.OfficeHost.Protocol;

/// <summary>Values on their way to office.js.</summary>
internal static class Values
{
    /// <summary>Requests may write a name either way; answers must not.</summary>
    public static string Pascal(string name) => name.Length == 0 ? name : char.ToUpperInvariant(name[0]) + name[1..];

    public static JsonNode? ToJson(object? value) => value switch
    {
        null => null,
        JsonNode node => node.Parent is null ? node : node.DeepClone(),
        string text => text,
        bool flag => flag,
        int number => number,
        double number => number,
        _ => throw new InvalidOperationException($"No answer is made of a {value.GetType().Name}."),
    };
}
