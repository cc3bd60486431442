namespace SpOffice.Checks;

/// <summary>The last day of a call for input is not over (facts D6.2).</summary>
public sealed class CallOpen() : Check("call-open")
{
    /// <inheritdoc/>
    public override IEnumerable<Finding> Find(Draft draft)
    {
        if (draft.Answers.Date("call.deadline") is { } date && date.Latest < draft.Today)
            yield return Should("call.deadline", ("date", FindingValue.Of(date)));
    }
}
