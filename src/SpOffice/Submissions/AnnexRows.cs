using SpOffice.Forms;

namespace SpOffice.Submissions;

/// <summary>Which items of a group stand in the table at the end of the document, a row each: the last ones, see <see cref="Annex"/>.</summary>
public static class AnnexRows
{
    /// <summary>The submission with each item marked that a document shows as a row.</summary>
    public static Submission WithRows(this Submission submission) => submission.Form.Sections.Where(section => section.Annex is not null)
        .Aggregate(submission, (marked, section) => Marked(marked, section));

    /// <summary>Which item of a group is the first of the rows, from 0; as many as there are items where none is a row.</summary>
    public static int FirstRow(this Submission submission, FormSection section)
    {
        var items = submission.Answers.Items(section.Group!);
        var asked = section.Questions.Where(question => question.Cell is not null).Select(question => question.Id).ToHashSet();
        var first = items.Length;
        while (first > 0 && (items[first - 1].InRow || (items.Length >= section.Annex!.Rows && Fits(items[first - 1], asked))))
            first--;
        return first;
    }

    private static bool Fits(Answers item, HashSet<string> asked) => !item.IsEmpty && item.Groups.IsEmpty && item.Values.Keys.All(asked.Contains);

    private static Submission Marked(Submission submission, FormSection section)
    {
        var (items, first) = (submission.Answers.Items(section.Group!), submission.FirstRow(section));
        return items.Select((item, index) => item.InRow == index >= first).All(right => right) ? submission
            : submission with { Answers = submission.Answers.WithItems(section.Group!, items.Select((item, index) => item with { InRow = index >= first })) };
    }
}
