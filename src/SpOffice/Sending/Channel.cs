using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;
using SpOffice.Submissions;

namespace SpOffice.Sending;

/// <summary>A way to send a submission that serves every mandate: a row of <c>channels.json</c>. It is shown; sending is the user's act (fact B9).</summary>
/// <param name="Id">Kebab-case.</param>
/// <param name="Address">Where it is, an https address.</param>
/// <param name="AddressStatus"><c>sourced</c>, <c>to-verify</c>, or <c>corrected</c> by the user.</param>
/// <param name="Forms">The forms that can be sent this way.</param>
/// <param name="Source">Where the row comes from.</param>
/// <param name="AsOf">When it was last looked at.</param>
public sealed record Channel(string Id, string Address, string AddressStatus, ImmutableArray<string> Forms, string Source, DateOnly AsOf)
{
    /// <summary>The purposes of the form that it serves; all where none is given.</summary>
    public ImmutableArray<string> Purposes { get => field.IsDefault ? [] : field; init; }

    /// <summary>Whether the document goes there and to no mandate, such as a letter to one's own Government.</summary>
    public bool Instead { get; init; }

    /// <summary>Whether the row says all that a channel needs; the user's own corrections may not.</summary>
    internal bool IsWhole => Id is { Length: > 0 } && Address is { Length: > 0 } && AddressStatus is ("sourced" or "to-verify" or "corrected") && !Forms.IsDefaultOrEmpty && Source is not null && AsOf != default;

    /// <summary>Reads the list.</summary>
    /// <exception cref="JsonException">It is broken.</exception>
    internal static ImmutableArray<Channel> Parse(byte[] json) => JsonSerializer.Deserialize(json, ChannelJson.Default.ChannelFile)!.Channels;

    /// <summary>Whether a submission can be sent this way.</summary>
    public bool Serves(Submission submission) => Forms.Contains(submission.Form.Id) && (Purposes.IsEmpty || submission.Purpose is null || Purposes.Contains(submission.Purpose));
}

internal sealed record ChannelFile(ImmutableArray<Channel> Channels);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(ChannelFile))]
internal sealed partial class ChannelJson : JsonSerializerContext;
