namespace SpOffice.Checks;

/// <summary>The first summary has at most 150 words: the people behind a mandate have minutes.</summary>
public sealed class SummaryShort() : Check("summary-short")
{
    /// <inheritdoc/>
    public override IEnumerable<Finding> Find(Draft draft)
    {
        var limit = draft.Templates.Rules.Limit(Id, "words");
        if (draft.Answers.Text("summary.facts") is { } summary && WordCount.Of(summary) is var words && words > limit)
            yield return Should("summary.facts", ("words", words), ("limit", limit));
    }
}
