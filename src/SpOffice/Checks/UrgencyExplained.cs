namespace SpOffice.Checks;

/// <summary>Who asks for urgent action says why, and until when it is needed; an ongoing detention needs no date: every day (facts I20).</summary>
public sealed class UrgencyExplained() : Check("urgency-explained")
{
    /// <inheritdoc/>
    public override IEnumerable<Finding> Find(Draft draft)
    {
        if (draft.Answers.Option("urgent.requested") != "yes")
            yield break;
        if (!Draft.IsGiven(draft.Answers["urgent.reason"]))
            yield return Must("urgent.reason");
        if (draft.Form.Asks("urgent.window") && !Draft.IsGiven(draft.Answers["urgent.window"]) && !draft.IsSomebodyHeld)
            yield return Must("urgent.window") with { Variant = "window" };
    }
}
