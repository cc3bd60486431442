namespace SpOffice.Checks;

/// <summary>A missing reply is made public only after the day on which it was due, and after somebody looked for it (facts D8.8, G1).</summary>
public sealed class ReplyOverdue() : Check("reply-overdue")
{
    private const string Due = "advocacy.reply-due";

    private const string Looked = "advocacy.looked";

    /// <inheritdoc/>
    public override IEnumerable<Finding> Find(Draft draft)
    {
        if (draft.Reading.Submission.Purpose != "no-reply" || draft.Answers.Date(Due) is not { } due)
            yield break;
        if (due.Latest >= draft.Today)
            yield return Must(Due, ("date", FindingValue.Of(due)));
        else if (draft.Answers.Date(Looked) is not { } looked || looked.Latest <= due.Latest)
            yield return Should(Looked) with { Variant = "not-looked" };
    }
}
