using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using SpOffice.Mandates;
using SpOffice.Sending;
using SpOffice.Speaking;

namespace SpOffice;

/// <summary>What a user corrects in our data, in one small file of theirs: rows laid over ours by id, new rows added
/// (<c>docs/schemas/overrides.schema.json</c>). It never stands in a document.</summary>
public static class Overrides
{
    /// <summary>The lists that may be corrected, and the data file each lies in.</summary>
    private static readonly Dictionary<string, string> Files = new() { ["mandates"] = "mandates.json", ["channels"] = "channels.json" };

    /// <summary>The data files with the corrections laid over them.</summary>
    /// <param name="files">Contents by path relative to <c>templates/</c>.</param>
    /// <param name="overrides">Such as <c>{"schema":1,"mandates":[{"id":"food","email":"…"}]}</c>; members of a row replace ours.</param>
    /// <exception cref="UnreadableException">wrong-overrides.</exception>
    public static IReadOnlyDictionary<string, byte[]> Over(IReadOnlyDictionary<string, byte[]> files, byte[] overrides)
    {
        var corrected = files.ToDictionary();
        foreach (var (list, rows) in Parse(overrides).Where(member => member.Key != "schema"))
        {
            if (SpeechOverrides.Lists.Contains(list))
            {
                SpeechOverrides.Lay(list, rows as JsonArray ?? throw new UnreadableException("wrong-overrides", ("member", list)), corrected);
                continue;
            }
            if (!Files.TryGetValue(list, out var file) || rows is not JsonArray given)
                throw new UnreadableException("wrong-overrides", ("member", list));
            var ours = JsonNode.Parse(files[file])!;
            foreach (var row in given)
                Lay(row, ours[list]!.AsArray(), list);
            corrected[file] = JsonSerializer.SerializeToUtf8Bytes(ours, OverrideJson.Default.JsonNode);
        }
        Refuse("mandates", () => MandateList.Parse(corrected["mandates.json"]).All.FirstOrDefault(mandate => !mandate.IsWhole)?.Id);
        Refuse("channels", () => Channel.Parse(corrected["channels.json"]).FirstOrDefault(channel => !channel.IsWhole)?.Id);
        return corrected;
    }

    /// <summary>Refuses a list with a row that is not whole.</summary>
    private static void Refuse(string list, Func<string?> broken)
    {
        try
        {
            if (broken() is { } row)
                throw new UnreadableException("wrong-overrides", ("member", row));
        }
        catch (Exception error) when (error is JsonException or ArgumentException)
        {
            throw new UnreadableException("wrong-overrides", ("member", list));
        }
    }

    private static JsonObject Parse(byte[] overrides)
    {
        try
        {
            return JsonNode.Parse(overrides) is JsonObject root && root["schema"]?.ToString() == "1" ? root
                : throw new UnreadableException("wrong-overrides", ("member", "schema"));
        }
        catch (JsonException error)
        {
            throw new UnreadableException("wrong-overrides", ("member", string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{(error.LineNumber ?? 0) + 1}:{(error.BytePositionInLine ?? 0) + 1}")));
        }
    }

    private static void Lay(JsonNode? row, JsonArray ours, string list)
    {
        if (row is not JsonObject given || given["id"] is not JsonValue id || id.GetValueKind() != JsonValueKind.String)
            throw new UnreadableException("wrong-overrides", ("member", list));
        if (ours.FirstOrDefault(known => known!["id"]!.ToString() == id.ToString()) is not { } present)
        {
            ours.Add(given.DeepClone());
            return;
        }
        foreach (var (name, value) in given)
            present[name] = value?.DeepClone();
    }
}

[JsonSerializable(typeof(JsonNode))]
[JsonSerializable(typeof(string))]
internal sealed partial class OverrideJson : JsonSerializerContext;
