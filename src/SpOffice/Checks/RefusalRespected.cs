using SpOffice.Submissions;

namespace SpOffice.Checks;

/// <summary>Who refuses what the document is for is not named in it: the letter to the Government, a procedure, a report (facts I3).</summary>
public sealed class RefusalRespected() : Check("refusal-respected")
{
    /// <inheritdoc/>
    public override IEnumerable<Finding> Find(Draft draft) =>
        from victim in draft.NamedVictims
        where draft.HasConsent(victim, "no")
        select Must(victim.PlaceOf("victim.name"), ("person", FindingValue.OfPlace(victim.Place)));

    /// <inheritdoc/>
    public override Submission? Mend(Finding finding, Draft draft) => WithheldName.At(finding.Place, draft);
}
