namespace SpOffice.Checks;

/// <summary>Where a submission is to be used in public, everybody named agreed to publication: consent to a submission is no consent to a campaign (facts I50).</summary>
public sealed class PublicityConsented() : Check("publicity-consented")
{
    /// <inheritdoc/>
    public override IEnumerable<Finding> Find(Draft draft)
    {
        var named = draft.NamedVictims.Count(victim => victim.Answers.Option("victim.consent.publication") != "yes");
        if (draft.Answers.Option("follow-up.public") == "yes" && named > 0)
            yield return Should("follow-up.public", ("count", named));
    }
}
