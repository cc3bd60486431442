namespace SpOffice.Checks;

/// <summary>Consent is not older than six months, since risk changes (facts I6; the six months are ours).</summary>
public sealed class ConsentRecent() : Check("consent-recent")
{
    /// <inheritdoc/>
    public override IEnumerable<Finding> Find(Draft draft) =>
        from victim in draft.Items("victim")
        let date = victim.Answers.Date("victim.consent.date")
        where date is not null && date.Value.Latest < draft.Today.AddMonths(-draft.Templates.Rules.Limit(Id, "months"))
        select Should(victim.PlaceOf("victim.consent.date"), ("person", FindingValue.OfPlace(victim.Place)), ("date", FindingValue.Of(date.Value)));
}
