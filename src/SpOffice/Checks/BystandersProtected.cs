using SpOffice.Texts;

namespace SpOffice.Checks;

/// <summary>No witness, informant, relative or colleague is named without consent (facts I9): neither in the list of people nor, as far as words show it, in the text.</summary>
public sealed class BystandersProtected() : Check("bystanders-protected")
{
    /// <inheritdoc/>
    public override IEnumerable<Finding> Find(Draft draft)
    {
        foreach (var person in draft.Items("person"))
        {
            if (person.Answers.Option("person.role") is "witness" or "relative" or "colleague" or "informant"
                && Draft.IsGiven(person.Answers["person.name"]) && person.Answers.Option("person.consent") != "yes")
                yield return Must(person.PlaceOf("person.consent"), ("person", FindingValue.OfPlace(person.Place)));
        }
        var agreed = Agreed(draft).Select(Plain.Of).ToList();
        foreach (var text in draft.Reading.Texts.Where(text => text.Where is "body" or "note" or "comment"))
        {
            foreach (var (role, name) in draft.Templates.Clues.Bystanders(text.Text).Where(found => !agreed.Any(known => IsPartOf(Plain.Of(found.Name), known))))
            {
                yield return Must(text.Place ?? text.Where, ("role", new FindingValue(ValueKind.Role, role)),
                    ("where", FindingValue.OfPlace(text.Place ?? text.Where))) with
                { Variant = "in-text" };
            }
        }
    }

    /// <summary>Names that consent covers; whoever is listed has a finding of their own if it does not.</summary>
    private static IEnumerable<string> Agreed(Draft draft) =>
        draft.Items("victim").Select(victim => victim.Answers.Text("victim.name"))
            .Concat(draft.Items("person").Select(person => person.Answers.Text("person.name"))).OfType<string>();

    private static bool IsPartOf(string name, string known) =>
        name.Split(' ').All(word => known.Split(' ').Contains(word));
}
