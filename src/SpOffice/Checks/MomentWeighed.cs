namespace SpOffice.Checks;

/// <summary>What is sent around a visit, a session or a publication is sent at a moment of high risk (facts I47).</summary>
public sealed class MomentWeighed() : Check("moment-weighed")
{
    /// <inheritdoc/>
    public override IEnumerable<Finding> Find(Draft draft)
    {
        if (draft.Answers.Option("reprisal.moment") is not (null or "no-moment"))
            yield return Hint("reprisal.moment");
    }
}
