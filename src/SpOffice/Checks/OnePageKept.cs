namespace SpOffice.Checks;

/// <summary>A brief for diplomats fits on one page (facts D9.5); how many words that is, is ours. The people it names and the cover do not count.</summary>
public sealed class OnePageKept() : Check("one-page-kept")
{
    /// <inheritdoc/>
    public override IEnumerable<Finding> Find(Draft draft)
    {
        var limit = draft.Templates.Rules.Limit(Id, "words");
        if (draft.Reading.Submission.Purpose is not ("third-committee" or "geneva-mission" or "one-pager"))
            yield break;
        var words = draft.Texts.Where(text => text is { Where: "body", Question: not null } && draft.Form.GroupOf(text.Question) is null).Sum(text => text.Passage.Count);
        if (words > limit)
            yield return Should("document", ("words", words), ("limit", limit));
    }
}
