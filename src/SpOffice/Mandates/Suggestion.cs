using System.Collections.Immutable;

namespace SpOffice.Mandates;

/// <summary>A mandate that may fit a case.</summary>
/// <param name="Mandate">In force on the day.</param>
/// <param name="Score">Points; only their order means something.</param>
/// <param name="Words">Words of the case that point to it, as they are written there, the weightiest first.</param>
/// <param name="Answers">Answers of the case that point to it.</param>
/// <param name="Follows">Mandates that ended and whose subject it took over.</param>
public sealed record Suggestion(
    Mandate Mandate, int Score, ImmutableArray<string> Words, ImmutableArray<(string Question, string Value)> Answers, ImmutableArray<Mandate> Follows);
