using System.Collections.Immutable;

namespace SpOffice.Tracking;

/// <summary>The next date of each case, in tables in which no formula computes it. Excel counts it in the whole tracker; the first tables that are
/// put into a workbook of the user's have no formulas, and there it is written whenever documents are brought in.</summary>
public static class NextDates
{
    /// <summary>The column of the cases.</summary>
    public const string Column = "case.next-due";

    /// <summary>With the next date of each case.</summary>
    /// <param name="writes">What is to be written otherwise.</param>
    /// <param name="after">The tracker as it will be then.</param>
    public static ImmutableArray<TableWrite> Added(ImmutableArray<TableWrite> writes, Tracker after)
    {
        var place = after.Columns("Cases").IndexOf(Column);
        if (place < 0)
            return writes;
        var column = after.Templates.Tracker["Cases"].Column(Column)!;
        foreach (var row in after.Rows("Cases").Where(row => row["case.reference"].Length > 0))
        {
            var day = Next(after, row["case.reference"]) is { } next ? TrackerCells.Day(next) : "";
            if (day == row[Column] || row.Formulas.Contains(Column))
                continue;
            var value = after.Cells.Cell(column, day, after.Lang);
            writes = With(writes, row.Number - 2, new TableCell(place, value.Text, value.Number, value.Number is null ? "text" : column.Kind));
        }
        return writes;
    }

    /// <summary>As the formula of the whole tracker counts it: the earliest of its deadlines that is not done, on the user's own day where one is set.</summary>
    private static DateOnly? Next(Tracker tracker, string reference)
    {
        var open = from row in tracker.Rows("Deadlines")
                   where row["case.reference"] == reference && row["deadline.done"].Length == 0
                   select row.Day("deadline.own-date") ?? row.Day("deadline.due");
        return open.Min();
    }

    private static ImmutableArray<TableWrite> With(ImmutableArray<TableWrite> writes, int row, TableCell cell)
    {
        var known = writes.FirstOrDefault(write => write.Table == "Cases" && write.Row == row);
        return known is null ? writes.Add(new TableWrite("Cases", row, [cell])) : writes.Replace(known, known with { Cells = known.Cells.Add(cell) });
    }
}
