using System.Collections.Immutable;
using SpOffice.Forms;
using SpOffice.Texts;

namespace SpOffice.Checks;

/// <summary>Names that single somebody out, as plain text: each whole name and each part of it that is long enough to be one.</summary>
internal static class IdentifyingNames
{
    /// <summary>Of everybody: sender, victims, other people.</summary>
    public static IEnumerable<string> Of(Draft draft) => SenderNames.Of(draft).Select(name => name.Name).Select(draft.OnceOf("plain-name", Plain.Of)).Concat(draft.PeopleNames);

    /// <summary>Of victims and other people. Public officials act in public.</summary>
    public static IEnumerable<string> OfPeople(Draft draft)
    {
        var questions = draft.Made<ImmutableArray<string>>("identifying-questions", [], _ => [.. draft.Templates.Questions.Values.Where(question => question.Identifies is Identity.Victim or Identity.Person).Select(question => question.Id)]);
        ImmutableArray<string> PlainParts(string name, bool isPerson) => [.. Parts(name, isPerson, draft.Templates.Clues).Select(Plain.Of)];
        var (ofPerson, ofOrganisation) = (draft.OnceOf("parts-of-person", name => PlainParts(name, true)), draft.OnceOf("parts-of-organisation", name => PlainParts(name, false)));
        return (from item in draft.AllItems
                from question in questions
                let name = item.Answers.Text(question)
                where name is not null && (item.Group != "victim" || Draft.IsNamed(item)) && item.Answers.Option("person.role") != "official"
                from part in item.Answers.Option("person.role") == "organisation" ? ofOrganisation(name) : ofPerson(name)
                select part).Distinct();
    }

    /// <summary>A person's family name alone singles out; a title, or one word of an organisation's name, does not.</summary>
    private static IEnumerable<string> Parts(string name, bool isPerson, Clues clues) =>
        (isPerson ? name.Split([' ', ',', '-'], StringSplitOptions.RemoveEmptyEntries).Where(part => part.Length > 3 && !char.IsLower(part[0]) && !clues.IsTitle(part)) : []).Append(name);
}
