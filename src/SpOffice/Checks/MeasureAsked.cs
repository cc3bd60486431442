namespace SpOffice.Checks;

/// <summary>The submission says what the experts should do (facts I31).</summary>
public sealed class MeasureAsked() : Check("measure-asked")
{
    /// <inheritdoc/>
    public override IEnumerable<Finding> Find(Draft draft)
    {
        if (draft.Form.Asks("request.measures") && !Draft.IsGiven(draft.Answers["request.measures"]))
            yield return Must("request.measures");
    }
}
