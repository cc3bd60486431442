namespace SpOffice.Checks;

/// <summary>A submission on a law has its text, attached or by a link (facts I27, D2.4).</summary>
public sealed class LawTextGiven() : Check("law-text-given")
{
    /// <inheritdoc/>
    public override IEnumerable<Finding> Find(Draft draft)
    {
        if (!draft.Form.Asks("law.attached"))
            yield break;
        var isAttached = draft.Answers.Option("law.attached") == "yes";
        if (!isAttached && !Draft.IsGiven(draft.Answers["law.link"]))
            yield return Must("law.attached");
        if (isAttached && !draft.Items("attachment").Any(attachment => Draft.IsGiven(attachment.Answers["attachment.title"])))
            yield return Should("attachment[1]/attachment.title") with { Variant = "listed" };
    }
}
