using System.Collections.Immutable;

namespace SpOffice.Speaking.Planning;

/// <summary>One of the forms in which an item may be kept.</summary>
/// <param name="Cost">Hundredths of a second, 0 or more.</param>
/// <param name="Value">0 or more.</param>
public readonly record struct PlanOption(int Cost, int Value);

/// <summary>Something that is kept in one of its forms, or cut.</summary>
/// <param name="Must">Whether it is never cut.</param>
/// <param name="Options">At least one.</param>
public sealed record PlanItem(bool Must, ImmutableArray<PlanOption> Options)
{
    /// <summary>Items without which it is not kept.</summary>
    public ImmutableArray<int> OnlyWith { get; init; } = [];

    /// <summary>Items with which it is not kept.</summary>
    public ImmutableArray<int> NotWith { get; init; } = [];

    /// <summary>A group of which exactly one item is kept, or null.</summary>
    public string? OneOf { get; init; }
}
