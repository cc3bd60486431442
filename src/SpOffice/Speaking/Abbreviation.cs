using System.Collections.Immutable;

namespace SpOffice.Speaking;

/// <summary>A written form that is said otherwise.</summary>
/// <param name="Written">Its spellings; case counts where a capital stands in them and <paramref name="Exact"/> is set.</param>
/// <param name="One">What is said.</param>
/// <param name="Many">What is said before a list of numbers, if that differs.</param>
/// <param name="Before">What must follow: <c>number</c>, <c>capital</c>, <c>roman</c>, or nothing in particular.</param>
/// <param name="Exact">Whether case counts.</param>
internal sealed record Abbreviation(ImmutableArray<string> Written, string One, string? Many = null, string? Before = null, bool Exact = false);
