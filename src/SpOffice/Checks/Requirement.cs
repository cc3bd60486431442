using SpOffice.Forms;
using SpOffice.Submissions;

namespace SpOffice.Checks;

/// <summary>A required question where it applies.</summary>
/// <param name="Question">The question in its form.</param>
/// <param name="Item">The item that must answer it.</param>
/// <param name="IsAnswered">Whether it does.</param>
internal sealed record Requirement(FormQuestion Question, Item Item, bool IsAnswered)
{
    /// <summary>Every required question of every item. A group without items counts as one empty item where a question of it is required.</summary>
    public static IEnumerable<Requirement> Of(Draft draft) =>
        from item in draft.AllItems
        from section in draft.Form.Sections
        where section.Group == item.Group
        from question in section.Questions
        where IsAsked(question, item, draft)
        select new Requirement(question, item, Satisfied(question, item, draft));

    private static bool IsAsked(FormQuestion question, Item item, Draft draft) => question.Level switch
    {
        Level.Required => true,
        Level.RequiredIf => question.When?.Holds(id => ValuesOf(id, item, draft)) ?? false,
        _ => false,
    };

    /// <summary>An answer in the same item comes first, then one of the form, then those of any item of another group.</summary>
    private static IEnumerable<string> ValuesOf(string id, Item item, Draft draft)
    {
        var group = draft.Form.GroupOf(id);
        var answers = group == item.Group ? [item.Answers] : draft.AllItems.Where(other => other.Group == group).Select(other => other.Answers);
        return answers.SelectMany(answered => answered[id]?.Values ?? []);
    }

    private static bool Satisfied(FormQuestion question, Item item, Draft draft) =>
        question.OrElse.Prepend(question.Id).Any(id => Counts(item.Answers[id], draft.Templates.Questions[id]));

    private static bool Counts(Answer? answer, Question question) =>
        question.Consent ? answer is Answer.Choice : answer is not null and not Answer.Unclear;
}
