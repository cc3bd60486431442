using SpOffice.Submissions;

namespace SpOffice.Checks;

/// <summary>Joint or separate action of several mandates is reasoned, and joint action names more than one (facts I29).</summary>
public sealed class JointActionReasoned() : Check("joint-action-reasoned")
{
    /// <inheritdoc/>
    public override IEnumerable<Finding> Find(Draft draft)
    {
        if (!draft.Form.Asks("request.joint"))
            yield break;
        var mandates = (draft.Answers["request.mandates"] as Answer.Several)?.Ids.Length ?? 0;
        var joint = draft.Answers.Option("request.joint");
        if ((joint is not null || mandates > 1) && !Draft.IsGiven(draft.Answers["request.joint-reason"]))
            yield return Should("request.joint-reason");
        if (joint == "joint" && mandates == 1)
            yield return Should("request.mandates") with { Variant = "one-mandate" };
    }
}
