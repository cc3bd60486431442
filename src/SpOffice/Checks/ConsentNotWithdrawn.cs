namespace SpOffice.Checks;

/// <summary>Nobody who took consent back is named any more (SAFETY, consent can be withdrawn at any time; facts I6).</summary>
public sealed class ConsentNotWithdrawn() : Check("consent-not-withdrawn")
{
    /// <inheritdoc/>
    public override IEnumerable<Finding> Find(Draft draft) =>
        from item in draft.Items("victim").Concat(draft.Items("person"))
        where Draft.IsGiven(item.Answers[$"{item.Group}.name"]) && Draft.IsGiven(item.Answers[$"{item.Group}.consent.withdrawn"])
        select Must(item.PlaceOf($"{item.Group}.consent.withdrawn"), ("person", FindingValue.OfPlace(item.Place)));
}
