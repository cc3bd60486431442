using System.Collections.Immutable;
using SpOffice.Deadlines;
using SpOffice.Submissions;

namespace SpOffice.Routes;

/// <summary>When a body meets next.</summary>
/// <param name="From">The first day, if it is published.</param>
/// <param name="Usually">Else the usual time of the year, by language.</param>
/// <param name="Confidence">How sure that is.</param>
/// <param name="Source">Who says so.</param>
public sealed record NextSession(PartialDate? From, ImmutableDictionary<string, string>? Usually, string Confidence, string Source)
{
    /// <summary>The next session after a day; null for a body of which nothing is known.</summary>
    public static NextSession? Of(string body, Sessions sessions, DateOnly today)
    {
        var known = sessions.All.Where(session => session.Body == body).Select(session => (Session: session, From: PartialDate.FromEdtf(session.From)!.Value))
            .Where(entry => entry.From.Earliest > today).OrderBy(entry => entry.From.Earliest).FirstOrDefault();
        if (known.Session is { } next)
            return new NextSession(known.From, null, next.Confidence, next.Source);
        // A session of this month may be over; the next usual month is safer to plan for.
        var rule = sessions.Rules.Where(rule => rule.Body == body).OrderBy(rule => (rule.From - today.Month + 11) % 12).FirstOrDefault();
        return rule is null ? null : new NextSession(null, rule.Meaning, rule.Confidence, rule.Source);
    }
}
