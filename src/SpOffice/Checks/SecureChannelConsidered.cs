namespace SpOffice.Checks;

/// <summary>Where a victim is held, hides or is missing, the sender has thought about a secure channel: some experts offer one (facts I17).</summary>
public sealed class SecureChannelConsidered() : Check("secure-channel-considered")
{
    /// <inheritdoc/>
    public override IEnumerable<Finding> Find(Draft draft)
    {
        var danger = draft.Items("victim").Any(victim => victim.Answers.Option("victim.situation") is "detained" or "hiding" or "missing");
        if (danger && draft.Form.Asks("sender.secure-channel") && draft.Answers["sender.secure-channel"] is null)
            yield return Hint("sender.secure-channel");
    }
}
