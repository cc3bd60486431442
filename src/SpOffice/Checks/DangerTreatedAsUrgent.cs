using SpOffice.Submissions;

namespace SpOffice.Checks;

/// <summary>A danger for which the mandate on torture writes at once is told as urgent, and an urgent case tells its danger (facts E).</summary>
public sealed class DangerTreatedAsUrgent() : Check("danger-treated-as-urgent")
{
    private const string Danger = "torture.danger";

    /// <inheritdoc/>
    public override IEnumerable<Finding> Find(Draft draft)
    {
        if (!draft.Form.Asks(Danger))
            yield break;
        var urgent = draft.Answers.Option("urgent.requested") == "yes";
        if (draft.Answers[Danger] is Answer.Several dangers && dangers.Ids.Any(id => id != "no-danger") && !urgent)
            yield return Should(Danger);
        else if (urgent && draft.Answers[Danger] is null && draft.Answers["request.mandates"] is Answer.Several mandates && mandates.Ids.Contains("torture"))
            yield return Hint(Danger) with { Variant = "untold" };
    }
}
