using System.Collections.Immutable;
using System.Globalization;

namespace SpOffice.Tracking;

/// <summary>A cell for a day that holds something else, such as <c>31 June</c> or <c>soon</c>. Nothing can be counted from it, so the user is told
/// instead of finding out when it is too late.</summary>
/// <param name="Table">The table.</param>
/// <param name="Row">The row on the sheet, from 1.</param>
/// <param name="Column">The column's id.</param>
public sealed record UnreadDay(string Table, int Row, string Column)
{
    /// <summary>All of a tracker, those of closed cases left out. A letter's day that is said to be unknown or estimated may be words, and so may the days of
    /// sessions that are not published yet.</summary>
    /// <param name="tracker">The tracker.</param>
    public static ImmutableArray<UnreadDay> Of(Tracker tracker)
    {
        var closed = tracker.Rows("Cases").Where(row => row["case.progress"] == "closed").Select(row => row["case.reference"]).ToHashSet();
        return [.. from table in tracker.Templates.Tracker.Tables
                   from column in table.Columns
                   where column.Kind == "date"
                   from row in tracker.Rows(table.Id)
                   where row[column.Id].Length > 0 && row.Day(column.Id) is null && Counts(column, row) && !closed.Contains(row["case.reference"])
                   select new UnreadDay(table.Id, row.Number, column.Id)];
    }

    /// <summary>What is told, in the words of the workbook.</summary>
    /// <param name="tracker">The tracker it stands in.</param>
    public UnreadableException Told(Tracker tracker)
    {
        var words = tracker.Templates.TrackerWording[tracker.Lang];
        return new UnreadableException("day-unread", ("sheet", words.Tables[Table]), ("row", Row.ToString(CultureInfo.InvariantCulture)), ("column", words.Columns[Column]));
    }

    private static bool Counts(TrackerColumn column, TrackerRow row) => column.Id switch
    {
        "letter.dated" => row["letter.dating"] is not ("estimated" or "unknown"),
        "calendar.from" => row["calendar.kind"] is "call" or "debate" or "deadline" or "other",
        "deadline.due" => row["deadline.id"].Length == 0,
        _ => column.Filled == "user",
    };
}
