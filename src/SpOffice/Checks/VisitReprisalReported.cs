namespace SpOffice.Checks;

/// <summary>Where somebody was punished for a meeting during a visit, it is reported as a reprisal (facts D5.15).</summary>
public sealed class VisitReprisalReported() : Check("visit-reprisal-reported")
{
    /// <inheritdoc/>
    public override IEnumerable<Finding> Find(Draft draft)
    {
        if (draft.Answers.Option("visit.reprisals") == "yes")
            yield return Should("visit.reprisals");
    }
}
