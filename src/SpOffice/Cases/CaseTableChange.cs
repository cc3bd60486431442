using System.Collections.Immutable;

namespace SpOffice.Cases;

/// <summary>What must be written to bring rows of cases into a table: added, or set where the reference is there already.</summary>
/// <param name="Added">New rows.</param>
/// <param name="Updated">Rows to set, by their number in the table.</param>
/// <param name="Unchanged">References of rows that say the same already.</param>
public sealed record CaseTableChange(ImmutableArray<ImmutableArray<string>> Added, ImmutableArray<(int Row, ImmutableArray<string> Cells)> Updated, ImmutableArray<string> Unchanged)
{
    /// <summary>Finds it. What the user wrote into a cell that we leave empty stays.</summary>
    /// <param name="table">The table's rows; the first cell is the reference. Columns the user added on the right stay as they are.</param>
    /// <param name="rows">The cases; of two with one reference the last counts.</param>
    public static CaseTableChange Of(IReadOnlyList<ImmutableArray<string>> table, IEnumerable<CaseRow> rows)
    {
        var added = ImmutableArray.CreateBuilder<ImmutableArray<string>>();
        var updated = ImmutableArray.CreateBuilder<(int, ImmutableArray<string>)>();
        var unchanged = ImmutableArray.CreateBuilder<string>();
        foreach (var row in rows.GroupBy(row => row.Reference.Trim(), StringComparer.OrdinalIgnoreCase).Select(same => same.Last()))
        {
            var cells = row.Cells.Select(Safe).ToImmutableArray();
            var index = Enumerable.Range(0, table.Count).FirstOrDefault(i => string.Equals(table[i][0].Trim(), row.Reference.Trim(), StringComparison.OrdinalIgnoreCase), -1);
            if (index < 0)
            {
                added.Add(cells);
                continue;
            }
            var merged = cells.Select((cell, column) => cell.Length == 0 && column < table[index].Length ? Safe(table[index][column]) : cell).ToImmutableArray();
            if (merged.Select((cell, column) => column < table[index].Length && cell == Safe(table[index][column])).All(same => same))
                unchanged.Add(row.Reference);
            else
                updated.Add((index, merged));
        }
        return new CaseTableChange(added.ToImmutable(), updated.ToImmutable(), unchanged.ToImmutable());
    }

    /// <summary>Text that Excel would take for a formula is text: an apostrophe says so (SAFETY, spreadsheets).</summary>
    private static string Safe(string cell) => cell.Length > 0 && "=+-@\t\r\n".Contains(cell[0], StringComparison.Ordinal) ? "'" + cell : cell;
}
