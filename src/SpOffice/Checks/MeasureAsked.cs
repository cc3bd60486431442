namespace SpOffice.Checks;

/// <summary>A submission that must say what the experts should do says it (facts I31).</summary>
public sealed class MeasureAsked() : Check("measure-asked")
{
    /// <inheritdoc/>
    public override IEnumerable<Finding> Find(Draft draft)
    {
        if (draft.Requirements.Any(requirement => requirement.Question is { Id: "request.measures", Blocks: true }) && !Draft.IsGiven(draft.Answers["request.measures"]))
            yield return Must("request.measures");
    }
}
