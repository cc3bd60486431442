namespace SpOffice.Checks;

/// <summary>A disappearance of the last three months is sent while there is time for it to be received: fewer than 14 days left are said
/// (facts I36; the 14 days are ours).</summary>
public sealed class UrgentProcedureInTime() : Check("urgent-procedure-in-time")
{
    /// <inheritdoc/>
    public override IEnumerable<Finding> Find(Draft draft)
    {
        if (DisappearanceMode.Of(draft) is { Key: "wgeid-urgent", Until: { } last } && last.DayNumber - draft.Today.DayNumber < draft.Templates.Rules.Limit(Id, "days"))
            yield return Should("wgeid.request", ("date", FindingValue.Of(new Submissions.PartialDate(last.Year, last.Month, last.Day))));
    }
}
