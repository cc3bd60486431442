using SpOffice.Forms;
using SpOffice.Texts;

namespace SpOffice.Checks;

/// <summary>Names that single somebody out, as plain text: each whole name and each part of it that is long enough to be one.</summary>
internal static class IdentifyingNames
{
    /// <summary>Of everybody: sender, victims, other people.</summary>
    public static IEnumerable<string> Of(Draft draft) => SenderNames.Of(draft).Select(name => name.Plain).Concat(draft.PeopleNames);

    /// <summary>Of victims and other people. Public officials act in public.</summary>
    public static IEnumerable<string> OfPeople(Draft draft)
    {
        var questions = draft.Templates.Questions.Values.Where(question => question.Identifies is Identity.Victim or Identity.Person).Select(question => question.Id).ToList();
        return (from item in draft.AllItems
                from question in questions
                let name = item.Answers.Text(question)
                where name is not null && (item.Group != "victim" || Draft.IsNamed(item)) && item.Answers.Option("person.role") != "official"
                from part in Parts(name, item.Answers.Option("person.role") != "organisation", draft.Templates.Clues)
                select Plain.Of(part)).Distinct();
    }

    /// <summary>A person's family name alone singles out; a title, or one word of an organisation's name, does not.</summary>
    private static IEnumerable<string> Parts(string name, bool isPerson, Clues clues) =>
        (isPerson ? name.Split([' ', ',', '-'], StringSplitOptions.RemoveEmptyEntries).Where(part => part.Length > 3 && !char.IsLower(part[0]) && !clues.IsTitle(part)) : []).Append(name);
}
