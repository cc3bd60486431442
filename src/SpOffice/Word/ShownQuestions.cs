using SpOffice.Forms;
using SpOffice.Submissions;

namespace SpOffice.Word;

/// <summary>Which questions of a submission its document holds: while it is written, all that are asked; once it leaves, those that are
/// answered and those that it may not leave without, so that nobody reads the help of a question that nobody answered.</summary>
/// <param name="submission">The form and what is answered.</param>
/// <param name="leaves">Whether the document is one that leaves.</param>
internal sealed class ShownQuestions(Submission submission, bool leaves)
{
    /// <summary>Whether a question is held.</summary>
    /// <param name="question">The question.</param>
    /// <param name="answers">Those of the item it stands in, or of the form.</param>
    public bool Holds(FormQuestion question, Answers answers) => submission.Shows(question, answers) && (!leaves || answers[question.Id] is not null || IsMissing(question, answers));

    /// <summary>Whether a section is held.</summary>
    /// <param name="section">The section.</param>
    /// <param name="answers">Those of the item it stands in, or of the form.</param>
    public bool Holds(FormSection section, Answers answers) => submission.Shows(section, answers)
        && (!leaves || (section.Group is { } group ? Items(section, group, answers).Any() : section.Questions.Any(question => Holds(question, answers))));

    /// <summary>The items of a group that a section draws; a group without any is one empty item where something in it is asked.</summary>
    /// <param name="section">The section.</param>
    /// <param name="group">Its group.</param>
    /// <param name="parent">The answers of the item it stands in, or of the form.</param>
    public IEnumerable<Answers> Items(FormSection section, string group, Answers parent)
    {
        var items = parent.Items(group) is { IsEmpty: false } given ? given : [Answers.None];
        return leaves ? items.Where(item => !item.IsEmpty || section.Questions.Any(question => Holds(question, item))) : items;
    }

    private static bool IsMissing(FormQuestion question, Answers answers) =>
        question is { Level: Level.Required, Blocks: true } && question.OrElse.All(other => answers[other] is null);
}
