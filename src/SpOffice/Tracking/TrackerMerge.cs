using System.Collections.Immutable;

namespace SpOffice.Tracking;

/// <summary>Two copies say different things in the same place. The first copy's value is kept; people decide.</summary>
/// <param name="Table">The table.</param>
/// <param name="Key">What tells the row from others.</param>
/// <param name="Column">The column.</param>
/// <param name="Ours">Value in the first copy.</param>
/// <param name="Theirs">Value in the second.</param>
public sealed record MergeConflict(string Table, string Key, string Column, string Ours, string Theirs);

/// <summary>Brings what a second copy of a tracker holds into a first one, in whichever languages they are. Nothing is guessed: where both
/// have a value and they differ, the place is listed.</summary>
public static class TrackerMerge
{
    /// <summary>Merges; the changes are collected in <paramref name="edit"/>.</summary>
    /// <returns>How many rows were added and completed, and the conflicts.</returns>
    public static (int Added, int Completed, ImmutableArray<MergeConflict> Conflicts) Into(TrackerEdit edit, Tracker other)
    {
        var (added, completed) = (0, 0);
        var conflicts = ImmutableArray.CreateBuilder<MergeConflict>();
        foreach (var table in edit.Tracker.Templates.Tracker.Tables.Where(table => other.Workbook.Table(table.Id) is not null))
        {
            var nameless = edit.Rows(table.Id).Where(row => Key(table, row.Values).All(part => part.Length == 0)).Select(row => Typed(table, row)).ToList();
            foreach (var row in other.Rows(table.Id))
            {
                var theirs = Typed(table, row);
                var key = Key(table, theirs).ToArray();
                if (key.All(part => part.Length == 0))
                {
                    // Without a key only a row that is the same in everything is the same row.
                    if (nameless.Any(known => known.Count == theirs.Count && !known.Except(theirs).Any()))
                        continue;
                    nameless.Add(theirs);
                }
                else if (edit.Row(table.Id, key) is { } ours)
                {
                    conflicts.AddRange(theirs.Where(value => IsJudged(table, value.Key) && ours.GetValueOrDefault(value.Key, "") is { Length: > 0 } own && own != value.Value)
                        .Select(value => new MergeConflict(table.Id, string.Join(' ', key.Where(part => part.Length > 0)), value.Key, ours[value.Key], value.Value)));
                    theirs = theirs.Where(value => table.Key.Contains(value.Key) || ours.GetValueOrDefault(value.Key, "").Length == 0).ToDictionary();
                }
                var change = edit.Upsert(table.Id, theirs, everything: true);
                added += change.IsNew ? 1 : 0;
                completed += !change.IsNew && !change.IsNone ? 1 : 0;
            }
        }
        return (added, completed, conflicts.ToImmutable());
    }

    /// <summary>Deadlines and the words of rules are computed or ours: two languages or two days may differ in them without a conflict.</summary>
    private static bool IsJudged(TrackerTable table, string column) => !(table.Id is "Deadlines" or "Rules" && table.Column(column)!.Filled == "document");

    private static Dictionary<string, string> Typed(TrackerTable table, TrackerRow row) =>
        row.Values.Where(value => table.Column(value.Key)!.Filled != "formula").ToDictionary();

    private static IEnumerable<string> Key(TrackerTable table, IReadOnlyDictionary<string, string> values) => table.Key.Select(column => values.GetValueOrDefault(column, ""));
}
