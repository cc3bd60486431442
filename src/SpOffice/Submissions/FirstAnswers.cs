using SpOffice.Forms;

namespace SpOffice.Submissions;

/// <summary>What stands in a new document before anybody answers: signs and a purpose, no fact and no consent.</summary>
public static class FirstAnswers
{
    /// <summary>The case's reference, the purpose, and the first reference of every group that has references, such as V1.</summary>
    /// <param name="form">The form.</param>
    /// <param name="reference">A short code for the case, or null for none.</param>
    /// <param name="purpose">What the document is for, a choice of the form's <see cref="Form.Purpose"/>; null to leave it open.</param>
    public static Answers Of(Form form, string? reference, string? purpose)
    {
        var answers = Answers.None;
        if (reference is not null && form.Asks("case.reference"))
            answers = answers.With("case.reference", new Answer.Text(reference));
        if (purpose is not null && form.Purpose is { } question)
            answers = answers.With(question, new Answer.Choice(purpose));
        return form.GroupsIn(null).Where(group => form.Asks(group + ".reference"))
            .Aggregate(answers, (given, group) => given.WithItems(group, [Answers.None.With(group + ".reference", new Answer.Text(group[..1].ToUpperInvariant() + "1"))]));
    }
}
