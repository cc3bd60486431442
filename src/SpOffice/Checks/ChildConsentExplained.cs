namespace SpOffice.Checks;

/// <summary>For a victim under 18, a parent or guardian consented: a hint, since no source was read (facts I10, to verify).</summary>
public sealed class ChildConsentExplained() : Check("child-consent-explained")
{
    /// <inheritdoc/>
    public override IEnumerable<Finding> Find(Draft draft) =>
        from victim in draft.Items("victim")
        let age = VictimAge.Of(victim, draft.Today)
        where draft.Form.Asks("victim.consent.giver") && age < draft.Templates.Rules.Limit(Id, "years") && victim.Answers.Option("victim.consent.giver") is null or "victim" && !Draft.IsGiven(victim.Answers["victim.consent.relation"])
        select Hint(victim.PlaceOf("victim.consent.giver"), ("person", FindingValue.OfPlace(victim.Place)), ("age", age.Value));
}
