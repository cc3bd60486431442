using System.Collections.Immutable;
using System.Globalization;
using SpOffice.Submissions;
using SpOffice.Texts;

namespace SpOffice.Trends;

/// <summary>How often something happened: counts by month, place or kind.</summary>
/// <param name="By"><c>month</c>, <c>place</c> or <c>kind</c>.</param>
/// <param name="Rows">What is counted, in words, and how many; null where the count is small enough to lead to somebody.</param>
/// <param name="Total">Of all rows; null where it would give a hidden count away.</param>
public sealed record Trend(string By, ImmutableArray<(string What, int? Count)> Rows, int? Total);

/// <summary>A pattern over many cases, for one submission that shows a trend (facts A4, C3): no case, no name, and no small count, since a cell of
/// a few leads to people (SAFETY).</summary>
public static class TrendSummary
{
    /// <summary>Counts the events of submissions.</summary>
    /// <param name="submissions">The submissions; one that asks for no events adds nothing.</param>
    /// <param name="lang">The language in which months and kinds are said.</param>
    /// <param name="coarse">Whether a place is told by the last part of what was answered, such as the country.</param>
    /// <param name="templates">Wording and the smallest count that is told.</param>
    public static ImmutableArray<Trend> Of(IEnumerable<Submission> submissions, string lang, bool coarse, Templates templates)
    {
        var events = submissions.SelectMany(submission => EventsOf(submission)).ToList();
        var texts = templates.Documents[lang];
        return
        [
            Counted("month", events.Select(item => item.Date is { } date ? (Key(date), templates.Dates.Of(new PartialDate(date.Year, date.Month), lang)) : ("~", texts.Word(NonAnswer.NotKnown))), inOrder: true, templates),
            Counted("place", events.Select(item => item.Place is { Length: > 0 } place ? (Plain.Of(Told(place, coarse)), Told(place, coarse)) : ("~", texts.Word(NonAnswer.NotKnown))), inOrder: false, templates),
            Counted("kind", events.Select(item => item.Kind is { } kind ? (kind, texts.Option("incident.event", kind)) : ("~", texts.Word(NonAnswer.NotKnown))), inOrder: false, templates),
        ];
    }

    /// <summary>What is told as an event, and what a row tells of one person.</summary>
    private static IEnumerable<(PartialDate? Date, string? Place, string? Kind)> EventsOf(Submission submission) =>
        Told(submission, "incident", "incident.date", "incident.place", "incident.event")
            .Concat(Told(submission, "victim", "victim.incident-date", "victim.incident-place", "victim.incident-event").Where(told => told != default));

    private static IEnumerable<(PartialDate? Date, string? Place, string? Kind)> Told(Submission submission, string group, string date, string place, string kind) =>
        submission.Form.HasGroup(group) ? submission.Answers.Items(group).Where(item => !item.IsEmpty).Select(item => (item.Date(date), item.Text(place), item.Option(kind))) : [];

    private static Trend Counted(string by, IEnumerable<(string Key, string Said)> events, bool inOrder, Templates templates)
    {
        var least = templates.Columns.LeastCount;
        var groups = events.GroupBy(one => one.Key).Select(group => (group.Key, What: group.First().Said, Count: group.Count())).ToList();
        var rows = inOrder ? groups.OrderBy(row => row.Key, StringComparer.Ordinal).ToList() : [.. groups.OrderByDescending(row => row.Count).ThenBy(row => row.Key, StringComparer.Ordinal)];
        // What is hidden would follow from the total where it is one count, or a few that are small together: then the total goes too.
        var hidden = rows.Where(row => row.Count < least).ToList();
        var gives = hidden.Count == 1 || (hidden.Count > 1 && hidden.Sum(row => row.Count) < least);
        return new Trend(by, [.. rows.Select(row => (row.What, row.Count < least ? (int?)null : row.Count))], gives || rows.Count == 0 ? null : rows.Sum(row => row.Count));
    }

    private static string Key(PartialDate date) => string.Create(CultureInfo.InvariantCulture, $"{date.Year:0000}-{date.Month ?? 99:00}");

    private static string Told(string place, bool coarse) => coarse ? place[(place.LastIndexOf(',') + 1)..].Trim() : place.Split('\n')[0].Trim();
}
