namespace SpOffice.Checks;

/// <summary>No step was taken before the first event it could be about (facts I23). It may concern an earlier event, so it is no contradiction yet.</summary>
public sealed class RemediesAfterEvents() : Check("remedies-after-events")
{
    /// <inheritdoc/>
    public override IEnumerable<Finding> Find(Draft draft)
    {
        var dates = draft.Items("incident").Select(incident => incident.Answers.Date("incident.date")).ToList();
        if (dates.Count == 0 || dates.Contains(null))
            yield break;
        var first = dates.MinBy(date => date!.Value.Earliest)!.Value;
        foreach (var remedy in draft.Items("remedy"))
        {
            if (remedy.Answers.Date("remedy.date") is { } date && date.Latest < first.Earliest)
                yield return Should(remedy.PlaceOf("remedy.date"), ("step", FindingValue.OfPlace(remedy.Place)), ("date", FindingValue.Of(date)), ("other", FindingValue.Of(first)));
        }
    }
}
