using System.Collections.Immutable;
using System.Globalization;
using SpOffice.Deadlines;

namespace SpOffice.Tracking;

/// <summary>Everything to do, the earliest first: computed from the events, then what the user set, then the user's own.</summary>
public static class DueList
{
    /// <summary>What is to do.</summary>
    /// <param name="tracker">The tracker.</param>
    /// <param name="today">Today.</param>
    public static ImmutableArray<Due> Of(Tracker tracker, DateOnly today)
    {
        var set = tracker.Rows("Deadlines").Where(row => row["deadline.id"].Length > 0).GroupBy(row => row["deadline.id"]).ToDictionary(group => group.Key, group => group.First());
        var computed = Computed(tracker, today).Where(due => set.GetValueOrDefault(due.Id)?.Day("deadline.done") is null)
            .Select(due => set.GetValueOrDefault(due.Id) is { } row && row.Day("deadline.own-date") is { } own ? due with { Day = own, Basis = "own", From = null, Note = row["deadline.note"] } : due);
        return [.. computed.Concat(Own(tracker)).Concat(Actions(tracker)).Concat(Calendar(tracker, today)).OrderBy(due => due.Day).ThenBy(due => due.Id, StringComparer.Ordinal)];
    }

    /// <summary>What follows from the events, with the numbers the user gave the rules in the workbook.</summary>
    internal static IEnumerable<Due> Computed(Tracker tracker, DateOnly today) => new CaseClock(Rules(tracker), tracker, today).All();

    private static DeadlineRules Rules(Tracker tracker)
    {
        var own = new Dictionary<string, int>();
        foreach (var row in tracker.Rows("Rules"))
        {
            if (double.TryParse(row["rule.offset"], NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && number is > -10_000 and < 10_000)
                own[row["rule.id"]] = (int)number;
        }
        return tracker.Templates.Deadlines.With(own);
    }

    /// <summary>Rows the user added to the table of deadlines have no id of ours.</summary>
    private static IEnumerable<Due> Own(Tracker tracker) =>
        from row in tracker.Rows("Deadlines")
        where row["deadline.id"].Length == 0 && row.Day("deadline.done") is null
        let day = row.Day("deadline.own-date") ?? row.Day("deadline.due")
        where day is not null
        select new Due($"{row["case.reference"]}/own/{row["deadline.what"]}", row["case.reference"], "own", day.Value, "own", null, "") { Text = row["deadline.what"], Note = row["deadline.note"] };

    private static IEnumerable<Due> Actions(Tracker tracker) =>
        from row in tracker.Rows("Actions")
        where row.Day("action.done") is null
        let day = row.Day("action.due")
        where day is not null
        select new Due($"{row["case.reference"]}/action/{row["action.what"]}", row["case.reference"], "action", day.Value, "own", null, "") { Text = row["action.what"] };

    /// <summary>An hour as typed, or as a sheet counts it: a part of a day.</summary>
    private static TimeOnly? HourOf(string text) =>
        TimeOnly.TryParseExact(text, ["HH:mm", "H:mm", "HH:mm:ss", "H'h'mm", "H.mm"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var time) ? time
        : double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var part) && part is > 0 and < 1 ? TimeOnly.MinValue.AddMinutes(Math.Round(part * 1440)) : null;

    private static IEnumerable<Due> Calendar(Tracker tracker, DateOnly today)
    {
        foreach (var row in tracker.Rows("Calendar").Where(row => row.Day("calendar.from") >= today))
        {
            var (day, id) = (row.Day("calendar.from")!.Value, $"calendar/{row["calendar.what"]}/{row["calendar.from"]}");
            var hour = HourOf(row["calendar.hour"]);
            if (row["calendar.kind"] is "call" or "deadline" or "other")
                yield return new Due(id, "", "calendar", day, "calendar", null, row["calendar.source"]) { Text = row["calendar.what"], Hour = hour, Zone = row["calendar.zone"] };
            // Hours before a debate count, so its own hour and zone are kept.
            if (row["calendar.kind"] == "debate" && tracker.Templates.Deadlines["hrc-speaker-registration"] is { Offset.Hours: { } hours } rule)
            {
                var last = day.ToDateTime(hour ?? TimeOnly.MinValue).AddHours(hours);
                yield return new Due(id, "", "hrc-speaker-registration", DateOnly.FromDateTime(last), "debate", day, rule.Source) { Text = row["calendar.what"], Hour = hour is null ? null : TimeOnly.FromDateTime(last), Zone = row["calendar.zone"] };
            }
        }
    }
}
