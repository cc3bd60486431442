using System.Collections.Immutable;

namespace SpOffice.Tracking;

/// <summary>A copy of some cases for partners: chosen columns and rows in a workbook of its own. It is written anew from the chosen values, so
/// that nothing else can be left in it: no formulas, hidden sheets, notes or authors.</summary>
public static class SharedCopy
{
    /// <summary>Columns that never leave: notes and contacts.</summary>
    public static bool MayLeave(string column) => !column.EndsWith(".note", StringComparison.Ordinal) && !column.StartsWith("contact.", StringComparison.Ordinal) && !column.StartsWith("deadline.", StringComparison.Ordinal);

    /// <summary>Writes the copy.</summary>
    /// <param name="tracker">The tracker.</param>
    /// <param name="table">Which table.</param>
    /// <param name="columns">Which columns.</param>
    /// <param name="refs">Which cases; all if empty.</param>
    /// <returns>The file, and the rows whose combination of values no other row has: somebody may be recognised by it.</returns>
    /// <exception cref="UnreadableException">unknown-column or column-stays.</exception>
    public static (byte[] File, ImmutableArray<ImmutableArray<string>> Unique) Write(Tracker tracker, string table, IReadOnlyList<string> columns, IReadOnlyCollection<string> refs)
    {
        var design = tracker.Templates.Tracker[table];
        if (columns.FirstOrDefault(column => design.Column(column) is null) is { } unknown)
            throw new UnreadableException("unknown-column", ("column", unknown), ("table", table));
        if (columns.FirstOrDefault(column => !MayLeave(column)) is { } stays)
            throw new UnreadableException("column-stays", ("column", stays));
        var kept = design with { Columns = [.. columns.Distinct().Select(column => design.Column(column)!)] };
        var rows = tracker.Rows(table).Where(row => refs.Count == 0 || refs.Contains(row["case.reference"]))
            .Select(row => (IReadOnlyDictionary<string, string>)kept.Columns.Where(column => row[column.Id].Length > 0).ToDictionary(column => column.Id, column => row[column.Id])).ToList();
        // A reference tells cases apart by itself and says nothing about anybody.
        var told = kept.Columns.Select(column => column.Id).Where(column => column != "case.reference").ToList();
        var unique = rows.Select(row => told.Select(column => row.GetValueOrDefault(column, "")).ToImmutableArray()).GroupBy(values => string.Join('\u001F', values)).Where(group => group.Count() == 1 && told.Count > 0).Select(group => group.First());
        return (TrackerFile.WriteValues(tracker.Templates, tracker.Lang, [(kept, rows)]), [.. unique]);
    }
}
