using SpOffice.Submissions;

namespace SpOffice.Checks;

/// <summary>How the Working Group on Enforced or Involuntary Disappearances would take a case up. Nobody types it: it follows from the date
/// of the disappearance, the day of sending and what is asked (facts D4, modes). The months are in the list of rules.</summary>
/// <param name="Key">The key of its sentence, such as <c>wgeid-urgent</c>.</param>
/// <param name="Until">The last day on which it is open; what counts is that the case was received. Null where there is none.</param>
internal sealed record DisappearanceMode(string Key, DateOnly? Until)
{
    private const string Rule = "urgent-procedure-in-time";

    /// <summary>The mode of a draft; null where the form is about something else.</summary>
    public static DisappearanceMode? Of(Draft draft)
    {
        if (!draft.Form.Asks("wgeid.request"))
            return null;
        return draft.Answers.Option("wgeid.request") switch
        {
            "at-risk" => new("wgeid-appeal", null),
            "intervention" => new("wgeid-intervention", null),
            "allegation" => new("wgeid-allegation", null),
            "observations" when draft.Answers.Date("observations.received") is { } received => new("wgeid-observations", After(received, "objectionMonths", draft)),
            "observations" => new("wgeid-observations-undated", null),
            _ => FirstDay(draft) is { } day ? OfCase(day, draft) : new("wgeid-undated", null),
        };
    }

    /// <summary>When the person disappeared: the first of the events that are called a disappearance, else the first of all.</summary>
    public static PartialDate? FirstDay(Draft draft)
    {
        var events = draft.Items("incident").Where(incident => incident.Answers.Date("incident.date") is not null).ToList();
        var named = events.Where(incident => incident.Answers.Option("incident.event") == "disappearance").ToList();
        return (named.Count > 0 ? named : events).Select(incident => incident.Answers.Date("incident.date")).MinBy(date => date!.Value.Earliest);
    }

    private static DisappearanceMode OfCase(PartialDate day, Draft draft)
    {
        var (urgent, linked) = (After(day, "months", draft), After(day, "linkedMonths", draft));
        if (draft.Today <= urgent)
            return new("wgeid-urgent", urgent);
        return draft.Answers.Option("wgeid.linked-case") == "yes" && draft.Today <= linked ? new("wgeid-linked", linked) : new("wgeid-standard", null);
    }

    /// <summary>Of a month or a year, counted from its first day: the earlier end is the safe one.</summary>
    private static DateOnly After(PartialDate date, string limit, Draft draft) => date.Earliest.AddMonths(draft.Templates.Rules.Limit(Rule, limit));
}
