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
    public static IEnumerable<Requirement> Of(Draft draft)
    {
        var asked = draft.Form.Sections.Where(draft.Reading.Submission.IsAsked).SelectMany(section => section.Questions, (section, question) => (section.Group, question))
            .Where(entry => entry.question.Level is Level.Required or Level.RequiredIf).ToLookup(entry => entry.Group, entry => entry.question);
        var byGroup = draft.AllItems.ToLookup(item => item.Group, item => item.Answers);
        return from item in draft.AllItems
               from question in asked[item.Group]
               where draft.Reading.Submission.Shows(question, item.Answers) || !item.Answers.InRow
               where question.Level == Level.Required && (question.For.IsEmpty || draft.Reading.Submission.Purpose is not { } purpose || question.For.Contains(purpose)) || question.When?.Holds(id => ValuesOf(id, item, draft.Form, byGroup)) == true
               select new Requirement(question, item, Satisfied(question, item, draft));
    }

    /// <summary>An answer in the same item comes first, then one of the form, then those of any item of another group.</summary>
    private static IEnumerable<string> ValuesOf(string id, Item item, Form form, ILookup<string?, Answers> byGroup)
    {
        var group = form.GroupOf(id);
        return (group == item.Group ? [item.Answers] : byGroup[group]).SelectMany(answered => answered[id]?.Values ?? []);
    }

    private static bool Satisfied(FormQuestion question, Item item, Draft draft) =>
        question.OrElse.Prepend(question.Id).Any(id => Counts(item.Answers[id], draft.Templates.Questions[id]));

    private static bool Counts(Answer? answer, Question question) =>
        question.Consent ? answer is Answer.Choice : question.MustBeGiven ? Draft.IsGiven(answer) : answer is not null and not Answer.Unclear;
}
