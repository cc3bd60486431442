using SpOffice.Forms;
using SpOffice.Submissions;

namespace SpOffice.Word;

/// <summary>The sections that come off with the sender: those before the first that holds an answer of the case.</summary>
/// <param name="Sections">How many, from the start; 0 when sender and case share a section.</param>
/// <param name="IsApart">Whether no answer about the sender stands in a section of the case.</param>
internal sealed record Cover(int Sections, bool IsApart)
{
    public static Cover Of(PartWalk walk, Dictionary<Control, string> places, Form form, Templates templates)
    {
        var sections = walk.Segments.Where(segment => places.ContainsKey(segment.Owner))
            .Select(segment => (segment.Section, Place: places[segment.Owner], segment.Owner)).ToList();
        var caseSections = sections.Where(answer => form.SectionOf(Place.Question(answer.Place)) is { Cover: false }).Select(answer => answer.Section).ToList();
        var first = caseSections.Count == 0 ? walk.Furniture.Count - 1 : caseSections.Min();
        var senders = sections.Where(answer => !answer.Owner.ShowsPlaceholder && templates.Questions[Place.Question(answer.Place)].Identifies == Identity.Sender);
        return new Cover(first, senders.All(answer => answer.Section < first));
    }
}
