namespace SpOffice.Checks;

/// <summary>Which kind of letter a case is likely to become. The user is never asked: the experts decide (facts F5).</summary>
public static class UrgencyHint
{
    /// <summary>The key of the hint: <c>urgent</c> where harm is threatened, or continues with danger to life, health or liberty, or has a dated
    /// window; <c>allegation</c> where it ended; <c>unclear</c> otherwise.</summary>
    public static string Of(Draft draft)
    {
        var status = draft.Answers.Option("case.status");
        var danger = draft.Items("victim").Any(victim => victim.Answers.Option("victim.situation") is "detained" or "missing" or "hiding");
        if (status == "threatened" || (status == "continuing" && danger) || (status is not null and not "ended" && Draft.IsGiven(draft.Answers["urgent.window"])))
            return "urgent";
        return status == "ended" ? "allegation" : "unclear";
    }
}
