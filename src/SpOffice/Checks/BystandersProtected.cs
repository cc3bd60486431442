using SpOffice.Submissions;

namespace SpOffice.Checks;

/// <summary>No witness, informant, relative or colleague is named without consent (facts I9): neither in the list of people nor, as far as words show it, in the text.</summary>
public sealed class BystandersProtected() : Check("bystanders-protected")
{
    /// <summary>Answers whose words are no bystander's name: who is asked for consent elsewhere, who is accused, and places.</summary>
    private static readonly string[] Known =
    [
        "victim.name", "person.name", "perpetrator.name", "addressee.name", "remedy.body",
        "victim.origin", "victim.residence", "victim.whereabouts", "victim.incident-place", "incident.place",
    ];

    /// <inheritdoc/>
    public override IEnumerable<Finding> Find(Draft draft)
    {
        foreach (var person in draft.Items("person"))
        {
            if (person.Answers.Option("person.role") is "witness" or "relative" or "colleague" or "informant"
                && Draft.IsGiven(person.Answers["person.name"]) && person.Answers.Option("person.consent") != "yes")
                yield return Must(person.PlaceOf("person.consent"), ("person", FindingValue.OfPlace(person.Place)));
        }
        var known = new Lazy<KnownNames>(() => draft.Made(Id + "/known", [.. Names(draft)], names => new KnownNames(names)));
        var strangers = draft.Find(Id, passage => draft.Templates.Clues.Bystanders(passage.Words, draft.Reading.Submission.Lang)
            .Where(clue => draft.Templates.Countries.Find(clue.Name) is null));
        var found = from stranger in strangers
                    let clue = stranger.Found
                    where stranger.Text.Where is "body" or "note" or "comment" && !known.Value.Hold(clue.Name)
                    select (stranger.Text.Place, clue.Role, IsFull: clue.Name.Contains(' ', StringComparison.Ordinal));
        foreach (var (place, role, isFull) in found.Distinct())
        {
            var (said, where) = (("role", new FindingValue(ValueKind.Role, role)), ("where", FindingValue.OfPlace(place)));
            // A single word may be another word with a capital, and a first name leads less far.
            yield return isFull ? Must(place, said, where) with { Variant = "in-text" } : Should(place, said, where) with { Variant = "first-name" };
        }
    }

    private static IEnumerable<string> Names(Draft draft) =>
        from item in draft.AllItems from question in Known let name = item.Answers.Text(question) where name is not null select name;

    /// <summary>A name in the list, not one in the text: there a sentence would break.</summary>
    public override Submission? Mend(Finding finding, Draft draft) =>
        finding.Variant is null ? WithheldName.At($"{Place.ItemOf(finding.Place)}/person.name", draft) : null;
}
