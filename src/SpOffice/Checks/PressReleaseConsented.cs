using SpOffice.Submissions;

namespace SpOffice.Checks;

/// <summary>A press release is asked for only if everybody named agreed to publication (facts I19).</summary>
public sealed class PressReleaseConsented() : Check("press-release-consented")
{
    /// <inheritdoc/>
    public override IEnumerable<Finding> Find(Draft draft)
    {
        var named = draft.NamedVictims.Count(victim => victim.Answers.Option("victim.consent.publication") != "yes");
        if (draft.Answers.Option("request.press-release") == "yes" && named > 0)
            yield return Must("request.press-release", ("count", named));
    }

    /// <inheritdoc/>
    public override Submission? Mend(Finding finding, Draft draft) =>
        draft.Reading.Submission.With(finding.Place, new Answer.Choice("no"));
}
