namespace SpOffice.Checks;

/// <summary>A letter to one's own Government, which asks for an invitation, names nobody: no expert stands between it and the authorities (SAFETY: the one that
/// exposes a person less wins).</summary>
public sealed class GovernmentLetterUnnamed() : Check("government-letter-unnamed")
{
    /// <inheritdoc/>
    public override IEnumerable<Finding> Find(Draft draft) => draft.Answers.Option("visit.purpose") != "own-government" ? [] :
        from person in draft.Items("person")
        where Draft.IsGiven(person.Answers["person.name"]) && person.Answers.Option("person.role") != "official"
        select Must(person.PlaceOf("person.name"), ("person", FindingValue.OfPlace(person.Place)));
}
