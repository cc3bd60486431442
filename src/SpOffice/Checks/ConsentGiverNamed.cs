namespace SpOffice.Checks;

/// <summary>It is said who consented and, if not the victim, why (facts I5).</summary>
public sealed class ConsentGiverNamed() : Check("consent-giver-named")
{
    /// <inheritdoc/>
    public override IEnumerable<Finding> Find(Draft draft)
    {
        foreach (var victim in draft.Items("victim").Where(victim => Draft.Agreement(victim) is not null))
        {
            var person = ("person", FindingValue.OfPlace(victim.Place));
            var giver = victim.Answers.Option("victim.consent.giver");
            // For the dead and the missing the question is another one, and AbsentVictimRepresented asks it.
            if (giver is null && victim.Answers.Option("victim.situation") is not ("dead" or "missing"))
                yield return Should(victim.PlaceOf("victim.consent.giver"), person);
            else if (giver is not (null or "victim") && !Draft.IsGiven(victim.Answers["victim.consent.relation"]))
                yield return Should(victim.PlaceOf("victim.consent.relation"), person) with { Variant = "relation" };
        }
    }
}
