using SpOffice.Submissions;
using SpOffice.Texts;

namespace SpOffice.Checks;

/// <summary>Consent is not older than six months, nor older than what has happened to the person since: risk changes (facts I6; the six months are ours).</summary>
public sealed class ConsentRecent() : Check("consent-recent")
{
    /// <inheritdoc/>
    public override IEnumerable<Finding> Find(Draft draft)
    {
        foreach (var victim in draft.Items("victim"))
        {
            if (victim.Answers.Date("victim.consent.date") is not { } date)
                continue;
            var isOld = date.Latest < draft.Today.AddMonths(-draft.Templates.Rules.Limit(Id, "months"));
            var finding = Should(victim.PlaceOf("victim.consent.date"), ("person", FindingValue.OfPlace(victim.Place)), ("date", FindingValue.Of(date)));
            if (isOld)
                yield return finding;
            else if (Events(victim, draft).Any(incident => incident.Earliest > date.Latest && incident.Latest <= draft.Today))
                yield return finding with { Variant = "changed" };
        }
    }

    /// <summary>Dates of the events that befell a person; an event that names nobody befell all.</summary>
    private static IEnumerable<PartialDate> Events(Item victim, Draft draft) =>
        from incident in draft.Items("incident")
        let whom = incident.Answers.Text("incident.victims")
        where whom is null || (victim.Answers.Text("victim.reference") is { } reference && WholeWords.Contain(whom, reference))
        select incident.Answers.Date("incident.date") into date
        where date is not null
        select date.Value;
}
