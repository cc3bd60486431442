namespace SpOffice.Checks;

/// <summary>Not everything is confidential: the experts could not write to the State (facts I13).</summary>
public sealed class SomethingShareable() : Check("something-shareable")
{
    /// <inheritdoc/>
    public override IEnumerable<Finding> Find(Draft draft)
    {
        var incidents = draft.Items("incident").Select(incident => incident.PlaceOf("incident.description")).ToList();
        if (incidents.Count > 0 && incidents.All(draft.Reading.Confidential.Contains))
            yield return Should(incidents[0]);
    }
}
