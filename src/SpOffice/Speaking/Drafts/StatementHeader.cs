using System.Collections.Immutable;

namespace SpOffice.Speaking.Drafts;

/// <summary>What is known of a statement and not said in it (facts J19): not spoken, not counted.</summary>
public sealed record StatementHeader
{
    /// <summary>Session of the Council.</summary>
    public string? Session { get; init; }

    /// <summary>Agenda item.</summary>
    public string? Item { get; init; }

    /// <summary>Dialogue or debate.</summary>
    public string? Dialogue { get; init; }

    /// <summary>Mandate holder spoken to, whose name is public.</summary>
    public string? MandateHolder { get; init; }

    /// <summary>Day of the dialogue, as the author writes it.</summary>
    public string? Date { get; init; }

    /// <summary>Organisation that takes the floor.</summary>
    public string? Organisation { get; init; }

    /// <summary>Its consultative status with ECOSOC: only organisations in status may register (facts J16).</summary>
    public string? Status { get; init; }

    /// <summary>Organisations in status that sign with it.</summary>
    public ImmutableArray<string> CoSponsors { get => field.IsDefault ? [] : field; init; } = [];

    /// <summary>Supporters without status, kept apart.</summary>
    public ImmutableArray<string> Supporters { get => field.IsDefault ? [] : field; init; } = [];

    /// <summary>Who speaks.</summary>
    public string? Speaker { get; init; }

    /// <summary>Whether it is sent as a video; null if that is not said.</summary>
    public bool? ByVideo { get; init; }

    /// <summary>Seconds of that debate; null for the usual limit.</summary>
    public double? Limit { get; init; }

    /// <summary>People the statement names.</summary>
    public ImmutableArray<NamedPerson> Named { get => field.IsDefault ? [] : field; init; } = [];

    /// <summary>Whether speaking puts the speaker, or the speaker's family, in danger; null if nobody asked.</summary>
    public bool? SpeakerAtRisk { get; init; }

    /// <summary>Who reads it in the speaker's place.</summary>
    public string? Proxy { get; init; }
}
