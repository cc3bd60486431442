using System.Collections.Immutable;
using SpOffice.Importing;
using SpOffice.Submissions;

namespace SpOffice.Tracking.Imports;

/// <summary>The headers of a list.</summary>
internal static class ListHeaders
{
    /// <summary>Headers of a row from left to right, by column from 0. One that comes again is numbered.</summary>
    public static ImmutableArray<(int Column, string Header)> Headers(this SheetRow row)
    {
        var seen = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        return [.. row.Cells.Select((cell, column) => (column, Header: AnswerText.Normalise(cell.Text).Replace('\n', ' ')))
            .Where(header => header.Header.Length > 0)
            .Select(header => (header.column, (seen[header.Header] = seen.GetValueOrDefault(header.Header) + 1) is var time and > 1 ? $"{header.Header} ({time})" : header.Header))];
    }

    /// <summary>Headers of the row of a number; none where it holds nothing.</summary>
    public static ImmutableArray<(int Column, string Header)> Headers(this SheetTable sheet, int row) => sheet.Top.FirstOrDefault(known => known.Number == row)?.Headers() ?? [];
}
