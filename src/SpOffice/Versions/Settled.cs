using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace SpOffice.Versions;

/// <summary>What a person decided about hits and clues, one by one.</summary>
/// <param name="Words">Ids of hits that are another word.</param>
/// <param name="Persons">Ids of hits that are the person.</param>
/// <param name="Kept">Ids of clues that may stay.</param>
/// <param name="Removed">Ids of clues that are taken out.</param>
public sealed record Settled(ImmutableHashSet<string> Words, ImmutableHashSet<string> Persons, ImmutableHashSet<string> Kept, ImmutableHashSet<string> Removed)
{
    /// <summary>Nothing is decided yet.</summary>
    public static readonly Settled Nothing = new([], [], [], []);

    /// <summary>Reads <c>{"hits": [{"id", "answer": "word"|"person"}], "clues": [{"id", "answer": "keep"|"remove"}]}</c>: the list that a stopped
    /// export gives, with answers put in. What has no answer stays open.</summary>
    /// <exception cref="UnreadableException">invalid-json or wrong-settled.</exception>
    public static Settled Parse(byte[] json)
    {
        try
        {
            var file = JsonSerializer.Deserialize(json, SettledJson.Default.SettledFile) ?? throw new UnreadableException("wrong-settled");
            return new Settled(Ids(file.Hits, "word"), Ids(file.Hits, "person"), Ids(file.Clues, "keep"), Ids(file.Clues, "remove")).Checked(file);
        }
        catch (JsonException error)
        {
            throw new UnreadableException("invalid-json", ("line", ((error.LineNumber ?? 0) + 1).ToString(System.Globalization.CultureInfo.InvariantCulture)));
        }
    }

    private Settled Checked(SettledFile file) =>
        Answered(file.Hits) + Answered(file.Clues) == Words.Count + Persons.Count + Kept.Count + Removed.Count ? this : throw new UnreadableException("wrong-settled");

    private static int Answered(ImmutableArray<SettledEntry>? entries) => (entries ?? []).Where(entry => entry.Answer is not null).Select(entry => entry.Id).Distinct().Count();

    private static ImmutableHashSet<string> Ids(ImmutableArray<SettledEntry>? entries, string answer) =>
        [.. (entries ?? []).Where(entry => entry.Answer == answer).Select(entry => entry.Id)];
}

internal sealed record SettledEntry(string Id, string? Answer);

internal sealed record SettledFile(ImmutableArray<SettledEntry>? Hits, ImmutableArray<SettledEntry>? Clues);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(SettledFile))]
internal sealed partial class SettledJson : JsonSerializerContext;
