namespace SpOffice.Checks;

/// <summary>Another international procedure may close this one: a hint, since no source was read (facts I39, to verify).</summary>
public sealed class ParallelProcedureTold() : Check("parallel-procedure-told")
{
    /// <inheritdoc/>
    public override IEnumerable<Finding> Find(Draft draft)
    {
        if (draft.Answers.Option("action.international") == "yes")
            yield return Hint("action.international-detail");
    }
}
