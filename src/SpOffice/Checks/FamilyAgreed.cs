namespace SpOffice.Checks;

/// <summary>Where somebody else than a relative brings a disappearance, the family agreed before, and the sender can stay in contact with it:
/// both are conditions of the procedure (facts I35).</summary>
public sealed class FamilyAgreed() : Check("family-agreed")
{
    /// <inheritdoc/>
    public override IEnumerable<Finding> Find(Draft draft)
    {
        // As long as nobody says that a relative brings the case, whoever names somebody has to ask.
        var open = draft.Form.Asks("victim.consent.wgeid") && draft.Answers.Option("sender.kind") != "relative" ? draft.NamedVictims : [];
        foreach (var victim in draft.AskedIn("victim.consent.wgeid").Union(open).Where(victim => victim.Answers.Option("victim.consent.wgeid") != "yes"))
            yield return Must(victim.PlaceOf("victim.consent.wgeid"), ("person", FindingValue.OfPlace(victim.Place)));
        if (draft.AskedIn("sender.family-contact").Any() && draft.Answers["sender.family-contact"] is not (null or Submissions.Answer.Choice { Option: "yes" }))
            yield return Must("sender.family-contact") with { Variant = "contact" };
    }
}
