namespace SpOffice.Checks;

/// <summary>Which kind of letter or procedure a case is likely to become. The user is never asked: it is computed, and the experts decide (facts F5, D4).</summary>
public static class UrgencyHint
{
    /// <summary>The key of the hint: <c>urgent</c> where harm is threatened, or continues with danger to life, health or liberty, or has a dated
    /// window; <c>allegation</c> where it ended; <c>unclear</c> otherwise. A disappearance has the keys of
    /// <see cref="DisappearanceMode"/>; for a detention it is what the user asks for, for a law whether a step lies ahead.</summary>
    public static string Of(Draft draft)
    {
        if (DisappearanceMode.Of(draft) is { } mode)
            return mode.Key;
        if (draft.Form.Asks("law.title"))
            return LawWindow.Of(draft) is null ? "law" : "law-window";
        if (draft.Form.Asks("category.kind"))
            return draft.Answers.Option("urgent.requested") == "yes" ? "wgad-urgent" : "wgad-regular";
        var status = draft.Answers.Option("case.status");
        var danger = draft.Items("victim").Any(victim => victim.Answers.Option("victim.situation") is "detained" or "missing" or "hiding");
        if (status == "threatened" || (status == "continuing" && danger) || (status is not null and not "ended" && Draft.IsGiven(draft.Answers["urgent.window"])))
            return "urgent";
        return status == "ended" ? "allegation" : "unclear";
    }
}
