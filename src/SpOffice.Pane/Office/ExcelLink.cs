using System.Collections.Immutable;
using Microsoft.JSInterop;
using SpOffice.Cases;

namespace SpOffice.Pane.Office;

/// <summary>The workbook open in Excel. The other half is <c>wwwroot/excel.js</c>. A call that Excel never answers ends with a <see cref="TaskCanceledException"/>.</summary>
public sealed class ExcelLink(IJSRuntime js)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(15);

    private IJSObjectReference? module;

    /// <summary>The rows of the table of cases; null where the workbook has none.</summary>
    public async Task<IReadOnlyList<ImmutableArray<string>>?> Read() =>
        await Call<string[][]?>("read") is { } rows ? [.. rows.Select(row => row.ToImmutableArray())] : null;

    /// <summary>Makes the table on a sheet of its own.</summary>
    public async Task Create(IEnumerable<string> headings) => await Call<object?>("create", [headings.ToArray()]);

    /// <summary>Adds and sets rows.</summary>
    /// <returns>False, and nothing is written, when the table was changed meanwhile.</returns>
    public async Task<bool> Write(CaseTableChange change, IReadOnlyList<ImmutableArray<string>> table) => await Call<bool>("write",
        change.Added.Select(cells => cells.ToArray()).ToArray(), change.Updated.Select(row => new Set(row.Row, table[row.Row][0], [.. row.Cells])).ToArray());

    /// <summary>Selects a row.</summary>
    public async Task GoTo(int row) => await Call<object?>("goTo", row);

    private async ValueTask<T> Call<T>(string name, params object?[] given)
    {
        module ??= await js.InvokeAsync<IJSObjectReference>("import", "./excel.js");
        return await module.InvokeAsync<T>(name, Patience, given);
    }

    private sealed record Set(int Row, string Key, string[] Cells);
}
