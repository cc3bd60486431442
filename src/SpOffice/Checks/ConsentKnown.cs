using SpOffice.Submissions;

namespace SpOffice.Checks;

/// <summary>Each named victim has answered every consent that the form asks for, yes or no (facts I2, I38, I41). Not known and withheld count as no answer while a name is there.</summary>
public sealed class ConsentKnown() : Check("consent-known")
{
    /// <inheritdoc/>
    public override IEnumerable<Finding> Find(Draft draft) =>
        from victim in draft.NamedVictims
        from consent in draft.ConsentsOf(victim)
        where victim.Answers[consent.Id] is not Answer.Choice
        select Must(victim.PlaceOf(consent.Id), ("person", FindingValue.OfPlace(victim.Place)), ("consent", FindingValue.OfQuestion(consent.Id)));
}
