using SpOffice.Forms;

namespace SpOffice.Submissions;

/// <summary>A question where it is asked.</summary>
/// <param name="Section">Its section.</param>
/// <param name="Question">How much the form insists.</param>
/// <param name="Item">The item that answers it, or the form itself.</param>
public sealed record AskedQuestion(FormSection Section, FormQuestion Question, Item Item)
{
    /// <summary>Such as <c>victim[2]/victim.name</c>.</summary>
    public string Place { get; } = Item.PlaceOf(Question.Id);

    /// <summary>Every question of a submission in the order of the document, those of each item together. Those that do not serve the
    /// document's purpose are left out, unless one of their section is answered.</summary>
    public static IEnumerable<AskedQuestion> Of(Submission submission) => Of(submission, new Item(null, "", submission.Answers));

    private static IEnumerable<AskedQuestion> Of(Submission submission, Item item)
    {
        foreach (var section in submission.Form.SectionsIn(item.Group).Where(section => (item.Group is not null && section.Group == item.Group) || submission.Shows(section, item.Answers)))
        {
            if (section.Group == item.Group)
            {
                foreach (var question in section.Questions.Where(question => submission.Shows(question, item.Answers)))
                    yield return new AskedQuestion(section, question, item);
                continue;
            }
            var items = item.Answers.Items(section.Group!);
            for (var i = 1; i <= Math.Max(1, items.Length); i++)
            {
                var inner = new Item(section.Group, Submissions.Place.Item(item.Place, section.Group!, i), i <= items.Length ? items[i - 1] : Answers.None);
                foreach (var asked in Of(submission, inner))
                    yield return asked;
            }
        }
    }
}
