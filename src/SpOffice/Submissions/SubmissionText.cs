using SpOffice.Forms;

namespace SpOffice.Submissions;

/// <summary>A submission as plain text: headings, labels and answers in the document's language. Formatting and confidential marks are not in it.</summary>
public static class SubmissionText
{
    /// <summary>Every answer under its label, in the order of the document; unanswered questions are left out.</summary>
    public static string Of(Submission submission, Templates templates)
    {
        var texts = templates.Documents[submission.Lang];
        var lines = new List<string> { texts.Forms[submission.Form.Id].Title };
        (FormSection, string)? heading = null;
        foreach (var asked in AskedQuestion.Of(submission))
        {
            if (asked.Item.Answers[asked.Question.Id] is not { } answer)
                continue;
            if (heading != (asked.Section, asked.Item.Place))
                lines.Add($"\n{texts.Sections[asked.Section.Id]}{Number(asked.Item)}\n");
            heading = (asked.Section, asked.Item.Place);
            lines.Add($"{texts.Questions[asked.Question.Id].Label}\n{AnswerWords.Of(answer, templates.Questions[asked.Question.Id], templates, submission.Lang)}\n");
        }
        return string.Join('\n', lines);
    }

    private static string Number(Item item) =>
        item.Group is null ? "" : string.Create(System.Globalization.CultureInfo.InvariantCulture, $" ({Place.Split(item.Place).Number})");
}
