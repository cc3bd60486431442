namespace SpOffice.Checks;

/// <summary>Every event has a place (facts I22).</summary>
public sealed class EventPlaced() : Check("event-placed")
{
    /// <inheritdoc/>
    public override IEnumerable<Finding> Find(Draft draft) =>
        from incident in draft.AskedIn("incident.place")
        where !Draft.IsGiven(incident.Answers["incident.place"])
        select Must(incident.PlaceOf("incident.place"), ("event", FindingValue.OfPlace(incident.Place)));
}
