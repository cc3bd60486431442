namespace SpOffice.Checks;

/// <summary>The case is no longer than the sender's limit, four pages unless changed (facts I32; number and words to a page are ours, in the list of rules).</summary>
public sealed class LengthReasonable() : Check("length-reasonable")
{
    /// <inheritdoc/>
    public override IEnumerable<Finding> Find(Draft draft)
    {
        var wordsPerPage = draft.Templates.Rules.Limit(Id, "wordsPerPage");
        var limit = draft.Templates.Rules.Limit(Id, "pages");
        var words = draft.Texts.Where(text => text.Where == "body").Sum(draft.Once(Id, passage => WordCount.Of(passage.Text)));
        var pages = (words + wordsPerPage - 1) / wordsPerPage;
        if (pages > limit)
            yield return Hint("document", ("pages", pages), ("limit", limit));
    }
}
