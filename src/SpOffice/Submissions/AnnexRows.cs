using SpOffice.Forms;

namespace SpOffice.Submissions;

/// <summary>Which items of a group stand in the table at the end of the document, a row each: the last ones, see <see cref="Annex"/>.</summary>
public static class AnnexRows
{
    /// <summary>So many answers besides those that a row has room for; with more, a row would be longer than the page is wide.</summary>
    private const int MostSpare = 4;

    /// <summary>The submission with each item marked that a document shows as a row.</summary>
    public static Submission WithRows(this Submission submission) => submission.Form.Sections.Where(section => section.Annex is not null)
        .Aggregate(submission, (marked, section) => Marked(marked, section));

    /// <summary>Which item of a group is the first of the rows, from 0; as many as there are items where none is a row.</summary>
    public static int FirstRow(this Submission submission, FormSection section)
    {
        var items = submission.Answers.Items(section.Group!);
        var spare = section.Questions.Where(question => question.Cell is not null).ToDictionary(question => question.Id, question => question.Spare);
        var first = items.Length;
        while (first > 0 && (items[first - 1].InRow || (items.Length >= section.Annex!.Rows && Fits(items[first - 1], spare))))
            first--;
        return first;
    }

    /// <summary>Whether an item says little enough for a row.</summary>
    private static bool Fits(Answers item, Dictionary<string, bool> spare) =>
        !item.IsEmpty && item.Groups.IsEmpty && item.Values.Keys.All(spare.ContainsKey) && item.Values.Keys.Count(id => spare[id]) <= MostSpare;

    private static Submission Marked(Submission submission, FormSection section)
    {
        var (items, first) = (submission.Answers.Items(section.Group!), submission.FirstRow(section));
        return items.Select((item, index) => item.InRow == index >= first).All(right => right) ? submission
            : submission with { Answers = submission.Answers.WithItems(section.Group!, items.Select((item, index) => item with { InRow = index >= first })) };
    }
}
