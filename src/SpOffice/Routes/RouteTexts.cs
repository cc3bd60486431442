using System.Collections.Immutable;
using System.Text.Json;

namespace SpOffice.Routes;

/// <summary>The wording of a question and of its options.</summary>
public sealed record RouteQuestionText(string Ask)
{
    /// <summary>By option.</summary>
    public ImmutableDictionary<string, string> Options { get => field ?? ImmutableDictionary<string, string>.Empty; init; }
}

/// <summary>What is read on the way to a door, in one language: <c>texts/routes.&lt;lang&gt;.json</c>.</summary>
/// <param name="Lang">The language.</param>
/// <param name="Words">Headings and small words.</param>
/// <param name="Questions">By question.</param>
/// <param name="Titles">Of outcomes and doors.</param>
/// <param name="Statements">By statement.</param>
public sealed record RouteTexts(
    string Lang, ImmutableDictionary<string, string> Words, ImmutableDictionary<string, RouteQuestionText> Questions,
    ImmutableDictionary<string, string> Titles, ImmutableDictionary<string, string> Statements)
{
    /// <summary>Reads the file.</summary>
    public static RouteTexts Parse(byte[] json) => JsonSerializer.Deserialize(json, RouteJson.Default.RouteTexts)!;
}
