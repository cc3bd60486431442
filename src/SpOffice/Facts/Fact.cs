using System.Collections.Immutable;
using System.Text.Json;

namespace SpOffice.Facts;

/// <summary>Something our data says, and how sure it is.</summary>
/// <param name="File">The data file, below <c>templates/</c>.</param>
/// <param name="Id">The row.</param>
/// <param name="About">Which member of the row: <c>row</c>, <c>email</c>, <c>address</c>, or <c>names.fr</c>.</param>
/// <param name="Confidence"><c>sourced</c>, <c>mixed</c>, <c>to-verify</c> or <c>ours</c>.</param>
/// <param name="Source">Where it comes from; a note there may say what is still open.</param>
/// <param name="AsOf">When it was last looked at, ISO.</param>
public sealed record Fact(string File, string Id, string About, string Confidence, string Source, string AsOf)
{
    /// <summary>Whether nobody has confirmed it, or not all of it.</summary>
    public bool ToVerify => Confidence is "to-verify" or "mixed";

    /// <summary>The data files whose rows say how sure they are; the forms do too.</summary>
    public static readonly ImmutableArray<string> Files = ["mandates.json", "channels.json", "deadlines.json", "calendar.json", "routes.json"];

    /// <summary>Every fact of a data file, in its order.</summary>
    /// <param name="file">Its path below <c>templates/</c>.</param>
    /// <param name="json">Its content.</param>
    public static IEnumerable<Fact> Of(string file, byte[] json)
    {
        using var document = JsonDocument.Parse(json);
        var looked = Text(document.RootElement, "asOf");
        return [.. In(document.RootElement).SelectMany(row => OfRow(file, row, looked))];
    }

    private static IEnumerable<JsonElement> In(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Array => element.EnumerateArray().SelectMany(In),
        JsonValueKind.Object => element.EnumerateObject().SelectMany(member => In(member.Value)).Prepend(element),
        _ => [],
    };

    private static IEnumerable<Fact> OfRow(string file, JsonElement row, string? looked)
    {
        // The questions of a form were looked at when their form was.
        if (Text(row, "id") is not { } id || Text(row, "source") is not { } source || (Text(row, "asOf") ?? looked) is not { } asOf)
            yield break;
        foreach (var (member, about) in new[] { ("confidence", "row"), ("emailStatus", "email"), ("addressStatus", "address") })
        {
            if (Text(row, member) is { } confidence && confidence != "none")
                yield return new Fact(file, id, about, confidence, source, asOf);
        }
        foreach (var lang in row.TryGetProperty("namesToVerify", out var names) ? [.. names.EnumerateArray()] : Array.Empty<JsonElement>())
            yield return new Fact(file, id, $"names.{lang.GetString()}", "to-verify", source, asOf);
    }

    private static string? Text(JsonElement row, string member) =>
        row.TryGetProperty(member, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
