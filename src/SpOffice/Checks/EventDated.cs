using SpOffice.Submissions;

namespace SpOffice.Checks;

/// <summary>Every event has a date, a month or at least a year (facts I22).</summary>
public sealed class EventDated() : Check("event-dated")
{
    /// <inheritdoc/>
    public override IEnumerable<Finding> Find(Draft draft) =>
        from incident in draft.AskedIn("incident.date")
        where !Draft.IsGiven(incident.Answers["incident.date"]) && incident.Answers["incident.date"] is not Answer.Unclear
        select Must(incident.PlaceOf("incident.date"), ("event", FindingValue.OfPlace(incident.Place)));
}
