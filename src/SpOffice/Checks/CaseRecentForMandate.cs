namespace SpOffice.Checks;

/// <summary>A mandate that looks at recent cases only does not receive an old one (facts F9, X15). The mandates and their years are in the list of rules.</summary>
public sealed class CaseRecentForMandate() : Check("case-recent-for-mandate")
{
    /// <inheritdoc/>
    public override IEnumerable<Finding> Find(Draft draft)
    {
        var mandates = (draft.Answers["request.mandates"] as Submissions.Answer.Several)?.Ids ?? [];
        var last = draft.Items("incident").Select(incident => incident.Answers.Date("incident.date")).Max(date => date?.Latest);
        if (last is null || draft.Answers.Option("case.status") is "continuing" or "threatened")
            yield break;
        foreach (var (mandate, years) in draft.Templates.Rules[Id].Limits!.OrderBy(limit => limit.Key, StringComparer.Ordinal))
        {
            if (mandates.Contains(mandate) && last < draft.Today.AddYears(-years))
                yield return Should("request.mandates", ("mandate", new FindingValue(ValueKind.Mandate, mandate)), ("years", years));
        }
    }
}
