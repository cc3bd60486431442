using System.Collections.Immutable;

namespace SpOffice.Speaking.Drafts;

/// <summary>A passage of a statement that is still being written: kept whole, in one of its wordings, or cut.</summary>
/// <param name="Priority">How much it matters.</param>
/// <param name="Wordings">At least one, the author's favourite first.</param>
public sealed record DraftPassage(Priority Priority, ImmutableArray<DraftWording> Wordings)
{
    /// <summary>The usual value of a passage that should be there; one that must be is always kept.</summary>
    public const int ShouldValue = 100;

    /// <summary>The usual value of a passage that could be there: three of them weigh less than one that should.</summary>
    public const int CouldValue = 30;

    /// <summary>A name by which other passages speak of it: letters, figures and hyphens.</summary>
    public string? Id { get; init; }

    /// <summary>Ids of passages without which it is not kept.</summary>
    public ImmutableArray<string> OnlyWith { get => field.IsDefault ? [] : field; init; } = [];

    /// <summary>Ids of passages with which it is not kept.</summary>
    public ImmutableArray<string> NotWith { get => field.IsDefault ? [] : field; init; } = [];

    /// <summary>The name of a group of passages of which exactly one is kept.</summary>
    public string? OneOf { get; init; }

    /// <summary>Lines above it that are seen, not spoken.</summary>
    public ImmutableArray<string> Headings { get => field.IsDefault ? [] : field; init; } = [];

    /// <summary>The language it is spoken in, where that is another than the statement's.</summary>
    public string? Lang { get; init; }

    /// <summary>What a wording is worth: the value it was given, else that of the first wording less a tenth for each wording before it.</summary>
    /// <param name="wording">Counted from 0.</param>
    public int ValueOf(int wording)
    {
        var first = Wordings[0].Value ?? (Priority == Priority.Could ? CouldValue : ShouldValue);
        return Wordings[wording].Value ?? first * Math.Max(1, 10 - wording) / 10;
    }
}
