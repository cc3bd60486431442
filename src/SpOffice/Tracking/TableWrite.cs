using System.Collections.Immutable;

namespace SpOffice.Tracking;

/// <summary>Cells to set in one row of a table that is open in Excel.</summary>
/// <param name="Table">The table's name.</param>
/// <param name="Row">Which row of the table, from 0; those it does not have yet are added.</param>
/// <param name="Cells">By column of the table, from 0.</param>
public sealed record TableWrite(string Table, int Row, ImmutableArray<TableCell> Cells)
{
    /// <summary>What must be written to make a tracker another. Nothing is written over a formula, and no column of the user's that did not change.</summary>
    /// <param name="before">The tracker as Excel showed it, see <see cref="SeenTable.Tracker"/>.</param>
    /// <param name="after">The same, changed.</param>
    public static ImmutableArray<TableWrite> Between(Tracker before, Tracker after) =>
    [
        .. from table in before.Templates.Tracker.Tables
           where before.Workbook.Table(table.Id) is not null
           from row in after.Rows(table.Id)
           let cells = Changed(table, before, before.Rows(table.Id).FirstOrDefault(old => old.Number == row.Number), row)
           where !cells.IsEmpty
           select new TableWrite(table.Id, row.Number - 2, cells),
    ];

    private static ImmutableArray<TableCell> Changed(TrackerTable table, Tracker tracker, TrackerRow? old, TrackerRow row)
    {
        var columns = tracker.Columns(table.Id);
        return
        [
            .. from place in Enumerable.Range(0, columns.Length)
               let id = columns[place]
               where id is not null && columns.IndexOf(id) == place && !row.Formulas.Contains(id) && (old?[id] ?? "") != row[id]
               let column = table.Column(id)
               let value = tracker.Cells.Cell(column, row[id], tracker.Lang)
               select new TableCell(place, value.Text, value.Number, value.Number is null ? "text" : column.Kind),
        ];
    }
}

/// <summary>What a cell becomes.</summary>
/// <param name="Column">Which column of the table, from 0.</param>
/// <param name="Text">Its text, which is never a formula; empty empties it.</param>
/// <param name="Number">Its number instead, or null.</param>
/// <param name="Kind"><c>text</c>, <c>date</c> or <c>number</c>: the format it needs to stay what it is.</param>
public sealed record TableCell(int Column, string Text, double? Number, string Kind);
