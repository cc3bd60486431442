namespace SpOffice.Speaking.Drafts;

/// <summary>How much a passage matters to its author.</summary>
public enum Priority
{
    /// <summary>In every version.</summary>
    Must,

    /// <summary>Kept where there is time; the usual one.</summary>
    Should,

    /// <summary>The first to be cut.</summary>
    Could,
}
