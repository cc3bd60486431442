using SpOffice.Submissions;

namespace SpOffice.Checks;

/// <summary>Before facts are made public, those concerned know what may follow (facts I14).</summary>
public sealed class ConsequencesWeighed() : Check("consequences-weighed")
{
    /// <inheritdoc/>
    public override IEnumerable<Finding> Find(Draft draft) => draft.AskedIn("advocacy.weighed").Where(form => form.Answers["advocacy.weighed"] is not Answer.Choice { Option: "yes" })
        .Select(form => form.Answers.Option("advocacy.weighed") == "no" ? Must("advocacy.weighed") : Should("advocacy.weighed"));
}
