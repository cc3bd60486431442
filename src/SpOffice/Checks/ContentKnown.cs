namespace SpOffice.Checks;

/// <summary>Controls with a tag that no question has are kept and not read; the user is told.</summary>
public sealed class ContentKnown() : Check("content-known")
{
    /// <inheritdoc/>
    public override IEnumerable<Finding> Find(Draft draft) =>
        draft.Reading.UnknownTags.Distinct().Select(tag => Hint("body", ("tag", tag)));
}
