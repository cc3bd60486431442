namespace SpOffice.Checks;

/// <summary>Attachments in other languages come with a translation where there is one: a hint, since it is asked for only if available (facts I28).</summary>
public sealed class AttachmentsTranslated() : Check("attachments-translated")
{
    /// <inheritdoc/>
    public override IEnumerable<Finding> Find(Draft draft) =>
        from attachment in draft.Items("attachment")
        where attachment.Answers.Option("attachment.translation") == "missing"
        select Hint(attachment.PlaceOf("attachment.translation"), ("attachment", FindingValue.OfPlace(attachment.Place)));
}
