namespace SpOffice.Checks;

/// <summary>For a victim who is dead or missing, family or a lawyer consented, or it is said why nobody could (facts I11).</summary>
public sealed class AbsentVictimRepresented() : Check("absent-victim-represented")
{
    /// <inheritdoc/>
    public override IEnumerable<Finding> Find(Draft draft) =>
        from victim in draft.Items("victim")
        where draft.Form.Asks("victim.consent.giver") && victim.Answers.Option("victim.situation") is "dead" or "missing"
            && victim.Answers.Option("victim.consent.giver") is null or "victim"
            && !Draft.IsGiven(victim.Answers["victim.consent.relation"])
        select Should(victim.PlaceOf("victim.consent.giver"), ("person", FindingValue.OfPlace(victim.Place)));
}
