using System.Collections.Immutable;
using System.Text.Json;

namespace SpOffice.Forms;

/// <summary>What somebody wants to do, and the forms for it. Its words are <c>aim-&lt;id&gt;</c>, those of a form <c>do-&lt;form&gt;</c> and
/// <c>about-&lt;form&gt;</c> in the wording of the pane.</summary>
/// <param name="Id">Such as <c>people</c>.</param>
/// <param name="Forms">In the order in which they are offered.</param>
public sealed record Aim(string Id, ImmutableArray<string> Forms)
{
    /// <summary>Reads <c>forms/aims.json</c>.</summary>
    public static ImmutableArray<Aim> Parse(byte[] json) => JsonSerializer.Deserialize(json, FormJson.Default.AimFile)!.Aims;
}

internal sealed record AimFile(ImmutableArray<Aim> Aims);
