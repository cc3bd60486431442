using System.Collections.Immutable;
using System.Globalization;
using Microsoft.JSInterop;
using SpOffice.Excel;
using SpOffice.Tracking;

namespace SpOffice.Pane.Office;

/// <summary>The workbook open in Excel. The other half is <c>wwwroot/excel.js</c>. A call that Excel never answers ends with a <see cref="TaskCanceledException"/>.</summary>
public sealed class ExcelLink(IJSRuntime js)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(15);

    private IJSObjectReference? module;

    /// <summary>The tables of these names that the workbook has.</summary>
    public async Task<ImmutableArray<SeenInExcel>> Read(IEnumerable<string> names)
    {
        var seen = await Call<Book>("read", [names.ToArray()]);
        return [.. seen.Tables.Select(table => new SeenInExcel(
            new SeenTable(table.Name, [.. table.Headers], [.. table.Rows.Select(row => row.Select(Value).ToImmutableArray())], seen.From1904), [.. table.Rows]))];
    }

    /// <summary>Writes cells, or none of them when the tables are not what was seen.</summary>
    /// <returns><c>written</c>; <c>changed</c> when nothing was written because of it; <c>denied</c> on a protected sheet.</returns>
    public async Task<string> Write(IEnumerable<TableWrite> writes, ImmutableArray<SeenInExcel> seen) => await Call<string>("write", [writes.GroupBy(write => write.Table).Select(changes =>
    {
        var table = seen.First(table => table.Table.Name == changes.Key);
        var known = changes.ToLookup(write => write.Row < table.Cells.Length);
        return new Change(changes.Key, [.. table.Table.Headers], table.Cells.Length,
            [.. known[true].Select(write => new Updated(write.Row, table.Cells[write.Row], [.. write.Cells.Select(Of)]))],
            [.. known[false].OrderBy(write => write.Row).Select(write => write.Cells.Select(Of).ToArray())]);
    }).ToArray()]);

    /// <summary>Makes tables, each on a sheet of its own.</summary>
    public async Task Create(IEnumerable<FirstTable> tables) => await Call<object?>("create",
        [tables.Select(table => new Made(table.Name, table.Sheet, [.. table.Columns.Select(column => new MadeColumn(column.Header, column.Kind, column.Width))])).ToArray()]);

    /// <summary>Opens a workbook beside this one.</summary>
    /// <returns>False where Excel is too old for it.</returns>
    public async Task<bool> Open(byte[] workbook) => await Call<bool>("open", Convert.ToBase64String(workbook));

    /// <summary>Selects a row.</summary>
    /// <returns>False where it is gone.</returns>
    public async Task<bool> GoTo(SeenInExcel table, int row) => await Call<bool>("goTo", table.Table.Name, row, table.Cells[row]);

    /// <summary>Calls <c>Stirred</c> whenever one of these tables changes.</summary>
    public async Task Watch<T>(IEnumerable<string> names, DotNetObjectReference<T> pane) where T : class => await Call<object?>("watch", names.ToArray(), pane);

    private async ValueTask<T> Call<T>(string name, params object?[] given)
    {
        module ??= await js.InvokeAsync<IJSObjectReference>("import", "./excel.js");
        return await module.InvokeAsync<T>(name, Patience, given);
    }

    private static CellValue Value(string cell) => cell[0] switch
    {
        'n' when double.TryParse(cell.AsSpan(1), NumberStyles.Float, CultureInfo.InvariantCulture, out var number) => CellValue.Of(number),
        'f' => new CellValue(cell[1..], null, true),
        _ => CellValue.Of(cell[1..]),
    };

    private static Cell Of(TableCell cell) => new(cell.Column, cell.Text, cell.Number, cell.Kind);

    // What crosses over to the script is of this assembly, since properties nobody else reads are cut out of the library when it is published.
    private sealed record Book(Shown[] Tables, bool From1904);

    private sealed record Shown(string Name, string[] Headers, string[][] Rows);

    private sealed record Change(string Name, string[] Headers, int Count, Updated[] Updated, Cell[][] Added);

    private sealed record Updated(int Row, string[] Seen, Cell[] Cells);

    private sealed record Cell(int Column, string Text, double? Number, string Kind);

    private sealed record Made(string Name, string Sheet, MadeColumn[] Columns);

    private sealed record MadeColumn(string Header, string Kind, double Width);
}

/// <summary>A table as it was last seen in Excel.</summary>
/// <param name="Table">What stands in it.</param>
/// <param name="Cells">The same as Excel gave it, to be compared before anything is written.</param>
public sealed record SeenInExcel(SeenTable Table, ImmutableArray<string[]> Cells);
