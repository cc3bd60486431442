using SpOffice.Submissions;

namespace SpOffice.Checks;

/// <summary>Each named victim has answered both consents, yes or no (facts I2). Not known and withheld count as no answer while a name is there.</summary>
public sealed class ConsentKnown() : Check("consent-known")
{
    /// <inheritdoc/>
    public override IEnumerable<Finding> Find(Draft draft)
    {
        string[] asked = [.. new[] { "victim.consent.letter", "victim.consent.publication" }.Where(draft.Form.Asks)];
        return from victim in draft.NamedVictims
               from consent in asked
               where victim.Answers[consent] is not Answer.Choice
               select Must(victim.PlaceOf(consent), ("person", FindingValue.OfPlace(victim.Place)), ("consent", FindingValue.OfQuestion(consent)));
    }
}
