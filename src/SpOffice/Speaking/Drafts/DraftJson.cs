using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace SpOffice.Speaking.Drafts;

/// <summary>A draft as JSON (docs/schemas/statement.schema.json).</summary>
public static class DraftJson
{
    private static readonly DraftJsonContext Relaxed = new(new JsonSerializerOptions(DraftJsonContext.Default.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });

    /// <summary>Writes it, without whether the speaker is in danger: a file travels.</summary>
    public static string Write(StatementDraft draft) => JsonSerializer.Serialize(new DraftRoot(1, draft.Lang, draft.Header with { SpeakerAtRisk = null },
        [.. draft.Passages.Select(passage => new PassageEntry(PassageMark.CodeOf(passage.Priority), [.. passage.Wordings.Select(wording => new WordingEntry(wording.Text, wording.Value))])
        {
            Id = passage.Id,
            OnlyWith = passage.OnlyWith.IsEmpty ? null : passage.OnlyWith,
            NotWith = passage.NotWith.IsEmpty ? null : passage.NotWith,
            OneOf = passage.OneOf,
            Headings = passage.Headings.IsEmpty ? null : passage.Headings,
            Lang = passage.Lang,
        })]), Relaxed.DraftRoot);

    /// <summary>Reads it.</summary>
    /// <exception cref="UnreadableException">invalid-json or wrong-statement.</exception>
    public static StatementDraft Read(ReadOnlySpan<byte> json)
    {
        DraftRoot? root;
        try
        {
            root = JsonSerializer.Deserialize(json.StartsWith("\xEF\xBB\xBF"u8) ? json[3..] : json, DraftJsonContext.Default.DraftRoot);
        }
        catch (JsonException error)
        {
            throw new UnreadableException("invalid-json", ("line", $"{(error.LineNumber ?? 0) + 1}"));
        }
        if (root is not { Schema: 1, Lang: not null } || root.Passages.IsDefaultOrEmpty && root.Passages.IsDefault)
            throw new UnreadableException("wrong-statement");
        return new StatementDraft(root.Lang, root.Header ?? new StatementHeader(), [.. root.Passages.Where(IsSpoken).Select(Passage)]);
    }

    private static bool IsSpoken(PassageEntry entry) => !entry.Wordings.IsDefault && entry.Wordings.Any(wording => !string.IsNullOrWhiteSpace(wording.Text));

    private static DraftPassage Passage(PassageEntry entry)
    {
        if (new[] { entry.Id, entry.OneOf }.Concat(entry.OnlyWith ?? []).Concat(entry.NotWith ?? []).Any(name => name is not null && !DraftText.IsName(name)))
            throw new UnreadableException("wrong-statement");
        return new DraftPassage(PassageMark.PriorityOf(entry.Priority ?? "should") ?? throw new UnreadableException("wrong-statement"), [.. entry.Wordings.Where(wording => !string.IsNullOrWhiteSpace(wording.Text)).Select(wording => new DraftWording(wording.Text, wording.Value))])
        {
            Id = entry.Id,
            OnlyWith = entry.OnlyWith ?? [],
            NotWith = entry.NotWith ?? [],
            OneOf = entry.OneOf,
            Headings = entry.Headings ?? [],
            Lang = entry.Lang,
        };
    }
}

internal sealed record DraftRoot(int Schema, string Lang, StatementHeader? Header, ImmutableArray<PassageEntry> Passages);

/// <summary>A passage where what is not said is left out.</summary>
internal sealed record PassageEntry(string? Priority, ImmutableArray<WordingEntry> Wordings)
{
    public string? Id { get; init; }

    public ImmutableArray<string>? OnlyWith { get; init; }

    public ImmutableArray<string>? NotWith { get; init; }

    public string? OneOf { get; init; }

    public ImmutableArray<string>? Headings { get; init; }

    public string? Lang { get; init; }
}

internal sealed record WordingEntry(string Text, int? Value = null);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    WriteIndented = true, UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow)]
[JsonSerializable(typeof(DraftRoot))]
internal sealed partial class DraftJsonContext : JsonSerializerContext;
