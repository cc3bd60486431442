using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace SpOffice.Speaking.Drafts;

/// <summary>A structure to start a statement from: <c>statements/structures.json</c>.</summary>
/// <param name="Id">Such as <c>dialogue</c>.</param>
/// <param name="Name">By language.</param>
/// <param name="Parts">In order.</param>
public sealed record DraftStructure(string Id, ImmutableDictionary<string, string> Name, ImmutableArray<DraftPart> Parts)
{
    /// <summary>What stands where the author has to write.</summary>
    public const string Blank = "[…]";

    /// <summary>Reads <c>statements/structures.json</c>.</summary>
    public static ImmutableArray<DraftStructure> Parse(byte[] json) => JsonSerializer.Deserialize(json, DraftStructureJson.Default.DraftStructureFile)!.Structures;

    /// <summary>A draft with a first wording of every part, the part's title above it.</summary>
    /// <param name="lang">en, fr or es.</param>
    public StatementDraft Start(string lang) => new(lang, new StatementHeader(),
        [.. Parts.Select(part => new DraftPassage(PassageMark.PriorityOf(part.Priority)!.Value, [new DraftWording(part.Text[lang])]) { Headings = [part.Title[lang]] })]);
}

/// <summary>A part of a structure.</summary>
/// <param name="Id">Such as <c>question</c>.</param>
/// <param name="Priority"><c>must</c>, <c>should</c> or <c>could</c>.</param>
/// <param name="Title">By language; seen, not spoken.</param>
/// <param name="Text">A first wording, by language.</param>
public sealed record DraftPart(string Id, string Priority, ImmutableDictionary<string, string> Title, ImmutableDictionary<string, string> Text);

/// <summary>A debate and the seconds an organisation has in it. They have changed before: a session's own rules win.</summary>
/// <param name="Id">Such as <c>dialogue</c>.</param>
/// <param name="Name">By language.</param>
/// <param name="Seconds">The limit.</param>
/// <param name="Confidence"><c>sourced</c> or <c>to-verify</c>.</param>
/// <param name="Source">Where the limit was read.</param>
/// <param name="AsOf">When it was last looked at.</param>
public sealed record Debate(string Id, ImmutableDictionary<string, string> Name, int Seconds, string Confidence, string Source, DateOnly AsOf)
{
    /// <summary>Whether the limit was read in a source.</summary>
    public bool IsSure => Confidence == "sourced";

    /// <summary>Reads the debates of <c>statements/structures.json</c>.</summary>
    public static ImmutableArray<Debate> Parse(byte[] json) => JsonSerializer.Deserialize(json, DraftStructureJson.Default.DraftStructureFile)!.Debates;
}

internal sealed record DraftStructureFile(ImmutableArray<Debate> Debates, ImmutableArray<DraftStructure> Structures);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(DraftStructureFile))]
internal sealed partial class DraftStructureJson : JsonSerializerContext;
