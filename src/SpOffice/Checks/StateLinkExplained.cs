namespace SpOffice.Checks;

/// <summary>Where a perpetrator is not the State, the State's link or tolerance is explained, unless the letter goes to companies and other actors only (facts D1.24).</summary>
public sealed class StateLinkExplained() : Check("state-link-explained")
{
    /// <inheritdoc/>
    public override IEnumerable<Finding> Find(Draft draft)
    {
        var addressees = draft.Items("addressee").Select(addressee => addressee.Answers.Option("addressee.kind")).OfType<string>().ToList();
        if (addressees.Count > 0 && !addressees.Contains("state"))
            yield break;
        foreach (var perpetrator in draft.Items("perpetrator"))
        {
            if (perpetrator.Answers.Option("perpetrator.kind") == "non-state" && perpetrator.Answers["perpetrator.state-link"] is null)
                yield return Should(perpetrator.PlaceOf("perpetrator.state-link"), ("person", FindingValue.OfPlace(perpetrator.Place)));
        }
    }
}
