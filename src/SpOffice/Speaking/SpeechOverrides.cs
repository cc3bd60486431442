using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace SpOffice.Speaking;

/// <summary>What a user corrects in how a language is spoken: how an acronym is said, and how fast people speak on an occasion, as the user's own
/// debates show it. It is laid over the speech data of its language; what is for a language that is not there waits for it.</summary>
internal static class SpeechOverrides
{
    /// <summary>The lists of an overrides file that are laid here.</summary>
    public static readonly ImmutableArray<string> Lists = ["acronyms", "registers"];

    /// <exception cref="UnreadableException">wrong-overrides.</exception>
    public static void Lay(string list, JsonArray rows, Dictionary<string, byte[]> files)
    {
        foreach (var row in rows)
        {
            if (row is not JsonObject given || Text(given, "lang") is not { } lang || !Templates.SpokenLanguages.Contains(lang))
                throw Wrong(list);
            var file = $"speech/{lang}.json";
            var speech = JsonNode.Parse(files.TryGetValue(file, out var bytes) ? bytes : "{\"acronyms\":{\"words\":{},\"letters\":[]},\"registers\":{\"council\":{},\"prepared\":{}}}"u8)!;
            if (list == "acronyms")
                Say(given, speech["acronyms"]!);
            else
                Measure(given, speech["registers"]!);
            if (bytes is not null)
                files[file] = JsonSerializer.SerializeToUtf8Bytes(speech, OverrideJson.Default.JsonNode);
        }
    }

    private static void Say(JsonObject row, JsonNode acronyms)
    {
        if (Text(row, "written") is not { } written || Text(row, "spoken") is not { } spoken)
            throw Wrong("acronyms");
        var (words, letters) = (acronyms["words"]!.AsObject(), acronyms["letters"]!.AsArray());
        words.Remove(written);
        if (letters.FirstOrDefault(known => known!.ToString() == written) is { } spelled)
            letters.Remove(spelled);
        if (spoken == "letters")
            letters.Add((JsonNode?)JsonValue.Create(written, OverrideJson.Default.String));
        else
            words[written] = JsonValue.Create(spoken == "word" ? written.ToLowerInvariant() : spoken, OverrideJson.Default.String);
    }

    /// <summary>Members that are given replace ours.</summary>
    private static void Measure(JsonObject row, JsonNode registers)
    {
        if (Text(row, "id") is not { } id || registers[id] is not JsonObject known)
            throw Wrong("registers");
        foreach (var (member, least, most) in new[] { ("k", 0.3, 3), ("spread", 0.02, 0.6), ("hurry", 0, 0.3), ("speakers", 0, 100_000.0) })
        {
            if (!row.TryGetPropertyValue(member, out var value))
                continue;
            if (value is not JsonValue number || !number.TryGetValue<double>(out var figure) || figure < least || figure > most || member == "speakers" && figure != Math.Floor(figure))
                throw Wrong("registers");
            known[member] = value.DeepClone();
        }
    }

    private static string? Text(JsonObject row, string member) =>
        row[member] is JsonValue value && value.GetValueKind() == JsonValueKind.String && value.ToString() is { Length: > 0 and <= 60 } text ? text : null;

    private static UnreadableException Wrong(string list) => new("wrong-overrides", ("member", list));
}
