using SpOffice.Submissions;

namespace SpOffice.Checks;

/// <summary>Dates do not contradict each other (facts I23): no past event in the future, no release or detention before the arrest, no consent or birth after the fact. A threatened event may lie ahead.</summary>
public sealed class DatesInOrder() : Check("dates-in-order")
{
    /// <inheritdoc/>
    public override IEnumerable<Finding> Find(Draft draft)
    {
        var incidents = draft.Items("incident").Where(incident => incident.Answers.Date("incident.date") is not null).ToList();
        return Future(draft, incidents).Concat(FutureInRows(draft)).Concat(Release(incidents)).Concat(Births(draft, incidents)).Concat(Consents(draft)).Concat(Remedies(draft)).Concat(Detentions(draft, incidents));
    }

    private IEnumerable<Finding> Future(Draft draft, IEnumerable<Item> incidents) =>
        from incident in incidents
        let date = incident.Answers.Date("incident.date")!.Value
        where date.Earliest > draft.Today && draft.Answers.Option("case.status") != "threatened"
            && incident.Answers.Option("incident.event") is not ("threat" or "trial")
        select Must(incident.PlaceOf("incident.date"), ("event", FindingValue.OfPlace(incident.Place)), ("date", FindingValue.Of(date))) with { Variant = "future" };

    private IEnumerable<Finding> FutureInRows(Draft draft) =>
        from victim in draft.Items("victim")
        let date = victim.Answers.Date("victim.incident-date")
        where date is not null && date.Value.Earliest > draft.Today && draft.Answers.Option("case.status") != "threatened" && victim.Answers.Option("victim.incident-event") is not ("threat" or "trial")
        select Must(victim.PlaceOf("victim.incident-date"), ("event", FindingValue.OfPlace(victim.Place)), ("date", FindingValue.Of(date.Value))) with { Variant = "future" };

    private IEnumerable<Finding> Release(List<Item> incidents)
    {
        var arrests = incidents.Where(incident => incident.Answers.Option("incident.event") is "arrest" or "detention" or "disappearance").ToList();
        foreach (var release in incidents.Where(incident => incident.Answers.Option("incident.event") == "release"))
        {
            var date = release.Answers.Date("incident.date")!.Value;
            if (arrests.Count == 0 || arrests.Any(arrest => arrest.Answers.Date("incident.date")!.Value.Earliest <= date.Latest))
                continue;
            var arrest = FindingValue.Of(arrests[0].Answers.Date("incident.date")!.Value);
            yield return Must(release.PlaceOf("incident.date"), ("date", FindingValue.Of(date)), ("other", arrest)) with { Variant = "release" };
        }
    }

    /// <summary>Nobody is detained before the arrest.</summary>
    private IEnumerable<Finding> Detentions(Draft draft, List<Item> incidents)
    {
        if (incidents.Select(incident => incident.Answers.Date("incident.date")).MinBy(date => date!.Value.Earliest) is not { } arrest)
            return [];
        return from detention in draft.Items("detention")
               let start = detention.Answers.Date("detention.start")
               where start is not null && start.Value.Latest < arrest.Earliest
               select Must(detention.PlaceOf("detention.start"), ("date", FindingValue.Of(start.Value)), ("other", FindingValue.Of(arrest))) with { Variant = "detention" };
    }

    private IEnumerable<Finding> Births(Draft draft, List<Item> incidents)
    {
        var last = incidents.Select(incident => incident.Answers.Date("incident.date")!.Value.Latest).Where(date => date < draft.Today).DefaultIfEmpty(draft.Today).Max();
        return from victim in draft.Items("victim")
               let born = victim.Answers.Date("victim.birth-date")
               where born is not null && born.Value.Earliest > last
               select Must(victim.PlaceOf("victim.birth-date"), ("person", FindingValue.OfPlace(victim.Place)), ("date", FindingValue.Of(born.Value))) with { Variant = "birth" };
    }

    private IEnumerable<Finding> Consents(Draft draft) =>
        from victim in draft.Items("victim")
        let date = victim.Answers.Date("victim.consent.date")
        where date is not null && date.Value.Earliest > draft.Today
        select Must(victim.PlaceOf("victim.consent.date"), ("person", FindingValue.OfPlace(victim.Place)), ("date", FindingValue.Of(date.Value))) with { Variant = "consent" };

    /// <summary>A step already taken cannot lie ahead.</summary>
    private IEnumerable<Finding> Remedies(Draft draft) =>
        from remedy in draft.Items("remedy")
        let date = remedy.Answers.Date("remedy.date")
        where date is not null && date.Value.Earliest > draft.Today
        select Must(remedy.PlaceOf("remedy.date"), ("event", FindingValue.OfPlace(remedy.Place)), ("date", FindingValue.Of(date.Value))) with { Variant = "future" };
}
