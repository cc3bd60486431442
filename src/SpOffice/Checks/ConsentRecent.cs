using SpOffice.Submissions;
using SpOffice.Texts;

namespace SpOffice.Checks;

/// <summary>Consent is not older than six months, nor older than what has happened to the person since: risk changes (facts I6; the six months are ours).</summary>
public sealed class ConsentRecent() : Check("consent-recent")
{
    /// <inheritdoc/>
    public override IEnumerable<Finding> Find(Draft draft)
    {
        var events = Events(draft).ToList();
        foreach (var victim in draft.Items("victim"))
        {
            if (victim.Answers.Date("victim.consent.date") is not { } date)
                continue;
            var isOld = date.Latest < draft.Today.AddMonths(-draft.Templates.Rules.Limit(Id, "months"));
            var finding = Should(victim.PlaceOf("victim.consent.date"), ("person", FindingValue.OfPlace(victim.Place)), ("date", FindingValue.Of(date)));
            if (isOld)
                yield return finding;
            else if (events.Any(incident => incident.Date.Earliest > date.Latest && Befell(incident.Whom, victim)))
                yield return finding with { Variant = "changed" };
        }
    }

    /// <summary>The events that are over, and whom they befell.</summary>
    private static IEnumerable<(PartialDate Date, string? Whom)> Events(Draft draft) =>
        from incident in draft.Items("incident")
        let date = incident.Answers.Date("incident.date")
        where date is not null && date.Value.Latest <= draft.Today
        select (date.Value, incident.Answers.Text("incident.victims"));

    /// <summary>An event that names nobody befell all.</summary>
    private static bool Befell(string? whom, Item victim) =>
        whom is null || (victim.Answers.Text("victim.reference") is { } reference && WholeWords.Contain(whom, reference));
}
