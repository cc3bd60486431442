using System.Collections.Immutable;
using System.Text.Json;

namespace SpOffice.Texts;

/// <summary>The wording by which somebody agrees, in one language: <c>consent/&lt;lang&gt;.json</c>.</summary>
/// <param name="Lang">Its code.</param>
/// <param name="Direction"><c>ltr</c> or <c>rtl</c>.</param>
/// <param name="Status">Whether a speaker has checked it.</param>
/// <param name="Texts">By key, see the schema.</param>
public sealed record ConsentTexts(string Lang, string Direction, string Status, ImmutableDictionary<string, string> Texts)
{
    /// <summary>What one can agree to, each on its own, in the order asked (SAFETY: consent belongs to a purpose).</summary>
    public static readonly ImmutableArray<string> Purposes =
        ["communication", "publication", "wgad", "wgeid", "reprisals", "statement", "press", "diplomats", "partners"];

    /// <summary>Whether it is written from right to left.</summary>
    public bool IsRightToLeft => Direction == "rtl";

    /// <summary>Reads a file.</summary>
    public static ConsentTexts Parse(byte[] json) => JsonSerializer.Deserialize(json, TextJson.Default.ConsentTexts)!;
}
