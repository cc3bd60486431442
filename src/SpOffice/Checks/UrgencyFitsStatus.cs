namespace SpOffice.Checks;

/// <summary>Urgent action is asked for only while harm goes on or threatens; for what has ended an allegation letter is sent (facts F5).</summary>
public sealed class UrgencyFitsStatus() : Check("urgency-fits-status")
{
    /// <inheritdoc/>
    public override IEnumerable<Finding> Find(Draft draft)
    {
        if (draft.Answers.Option("urgent.requested") == "yes" && draft.Answers.Option("case.status") == "ended")
            yield return Should("case.status");
    }
}
