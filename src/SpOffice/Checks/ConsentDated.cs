using SpOffice.Submissions;

namespace SpOffice.Checks;

/// <summary>Consent that was given has a date: without one nobody can see whether it is still fresh (facts I6).</summary>
public sealed class ConsentDated() : Check("consent-dated")
{
    /// <inheritdoc/>
    public override IEnumerable<Finding> Find(Draft draft) =>
        from victim in draft.Items("victim")
        where Draft.Agreement(victim) == "yes"
            && victim.Answers["victim.consent.date"] is null or Answer.None { Why: NonAnswer.NotKnown }
        select Should(victim.PlaceOf("victim.consent.date"), ("person", FindingValue.OfPlace(victim.Place)));
}
