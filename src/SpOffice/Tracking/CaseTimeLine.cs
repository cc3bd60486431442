using System.Collections.Immutable;
using SpOffice.Submissions;

namespace SpOffice.Tracking;

/// <summary>Where an entry of a time line stands.</summary>
public enum TimeMark
{
    /// <summary>It happened.</summary>
    Happened,

    /// <summary>It is still to do.</summary>
    Ahead,

    /// <summary>It was to be done.</summary>
    Overdue,
}

/// <summary>One entry of a time line.</summary>
/// <param name="Day">When.</param>
/// <param name="What">A neutral word for it.</param>
/// <param name="Mark">Where it stands.</param>
public sealed record TimeEntry(DateOnly Day, string What, TimeMark Mark);

/// <summary>What happened in a case and what is to do, by day: our reference and neutral words, so that the picture tells a stranger nothing.</summary>
/// <param name="Ref">Our reference.</param>
/// <param name="Today">Today.</param>
/// <param name="Entries">The earliest first.</param>
public sealed record CaseTimeLine(string Ref, DateOnly Today, ImmutableArray<TimeEntry> Entries)
{
    private static readonly (string Table, string Column, string Event)[] Events =
    [
        ("Submissions", "submission.sent", "sent"),
        ("Submissions", "submission.acknowledged", "acknowledged"),
        ("Submissions", "submission.second-message", "second-message"),
        ("Communications", "letter.dated", "dated"),
        ("Communications", "letter.first-seen", "first-seen"),
        ("Communications", "letter.reply", "reply"),
        ("Communications", "letter.comments", "comments"),
        ("Communications", "letter.opinion", "opinion"),
        ("Cases", "case.risk-review", "review"),
    ];

    /// <summary>Reads it from a tracker.</summary>
    /// <param name="tracker">The tracker.</param>
    /// <param name="reference">Our reference of the case.</param>
    /// <param name="texts">Words of a language.</param>
    /// <param name="today">Today.</param>
    /// <exception cref="UnreadableException">unknown-case.</exception>
    public static CaseTimeLine Of(Tracker tracker, string reference, TrackerTexts texts, DateOnly today)
    {
        if (tracker.Rows("Cases").All(row => row["case.reference"] != reference))
            throw new UnreadableException("unknown-case", ("ref", reference));
        var happened = from known in Events
                       from row in tracker.Rows(known.Table)
                       where row["case.reference"] == reference
                       let day = row.Day(known.Column)
                       where day is not null
                       let name = known.Event == "dated" && row["letter.dating"] is "estimated" or "unknown" ? "estimated" : known.Event
                       select new TimeEntry(day.Value, texts.Words["event-" + name], TimeMark.Happened);
        // A person's code in an id says nothing here: two people asked again on one day are one entry.
        var due = DueList.Of(tracker, today).Where(due => due.Ref == reference)
            .Select(due => new TimeEntry(due.Day, due.Verb(texts), due.Day < today ? TimeMark.Overdue : TimeMark.Ahead)).Distinct();
        return new CaseTimeLine(reference, today, [.. happened.Concat(due).OrderBy(entry => entry.Day).ThenBy(entry => entry.Mark)]);
    }

    /// <summary>The entry in words: its day, what it is, and that it is late.</summary>
    public static string Said(TimeEntry entry, Templates templates, TrackerTexts texts) => $"{Day(entry.Day, templates, texts)}: {What(entry, texts)}";

    internal static string What(TimeEntry entry, TrackerTexts texts) => entry.Mark switch
    {
        TimeMark.Overdue => $"{entry.What} ({texts.Words["overdue"]})",
        TimeMark.Ahead => $"{entry.What} ({texts.Words["timeAhead"]})",
        _ => entry.What,
    };

    internal static string Day(DateOnly day, Templates templates, TrackerTexts texts) => templates.Dates.Of(new PartialDate(day.Year, day.Month, day.Day), texts.Lang);
}
