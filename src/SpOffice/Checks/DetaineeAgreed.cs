using SpOffice.Submissions;

namespace SpOffice.Checks;

/// <summary>A detention is brought before the Working Group only with the consent of the detained person or the family (facts I38).</summary>
public sealed class DetaineeAgreed() : Check("detainee-agreed")
{
    /// <inheritdoc/>
    public override IEnumerable<Finding> Find(Draft draft) =>
        from victim in draft.AskedIn("victim.consent.wgad")
        let consent = victim.Answers["victim.consent.wgad"]
        where consent is not Answer.Choice { Option: "yes" }
        select Must(victim.PlaceOf("victim.consent.wgad"), ("person", FindingValue.OfPlace(victim.Place))) with { Variant = consent is Answer.Choice ? "refused" : null };
}
