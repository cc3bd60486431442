using System.Text.RegularExpressions;
using SpOffice.Forms;
using SpOffice.Submissions;

namespace SpOffice.Checks;

/// <summary>Names that single somebody out: each whole name and each part of it that is long enough to be one.</summary>
internal static class IdentifyingNames
{
    /// <summary>Of everybody: sender, victims, other people.</summary>
    public static IEnumerable<Regex> Of(Draft draft) => Of(draft, [Identity.Sender, Identity.Victim, Identity.Person]);

    /// <summary>Of victims and other people.</summary>
    public static IEnumerable<Regex> OfPeople(Draft draft) => Of(draft, [Identity.Victim, Identity.Person]);

    private static IEnumerable<Regex> Of(Draft draft, Identity[] identities) =>
        from item in draft.Reading.Submission.Items()
        from entry in item.Answers.Values
        where identities.Contains(draft.Templates.Questions[entry.Key].Identifies) && entry.Key is not ("sender.address" or "sender.secure-channel")
        let name = (entry.Value as Answer.Text)?.Value
        where name is not null && (item.Group != "victim" || Draft.IsNamed(item))
        from part in Parts(name, item.Group is not null)
        select Draft.WholeWords(part);

    /// <summary>A person's family name alone singles out; one word of an organisation's name does not.</summary>
    private static IEnumerable<string> Parts(string name, bool isPerson) =>
        (isPerson ? name.Split([' ', ',', '-'], StringSplitOptions.RemoveEmptyEntries).Where(part => part.Length > 3) : []).Append(name).Distinct();
}
