namespace SpOffice.Checks;

/// <summary>The experts can reach the sender: an address, a telephone or a secure channel is given (facts D1.2).</summary>
public sealed class ContactGiven() : Check("contact-given")
{
    /// <inheritdoc/>
    public override IEnumerable<Finding> Find(Draft draft)
    {
        string[] contacts = ["sender.email", "sender.phone", "sender.secure-channel", "sender.address"];
        if (draft.Form.Asks("sender.email") && !contacts.Any(contact => Draft.IsGiven(draft.Answers[contact])))
            yield return Must("sender.email");
    }
}
