using System.Collections.Immutable;
using SpOffice.Excel;
using SpOffice.Submissions;
using SpOffice.Word;

namespace SpOffice.Tracking.Imports;

/// <summary>A sheet of a list that somebody kept. It is only read.</summary>
/// <param name="Name">Its name; nothing for a CSV file.</param>
/// <param name="Rows">Cells that hold something, by row and column, from 1. A cell merged down stands in every row it covers.</param>
/// <param name="From1904">Whether days are counted from 1904.</param>
public sealed record ListSheet(string Name, SortedDictionary<int, Dictionary<int, CellValue>> Rows, bool From1904)
{
    private const int LongestMerge = 10_000;

    /// <summary>Reads the sheets of an .xlsx or .csv file that hold something.</summary>
    /// <exception cref="UnreadableException">Anything else; the id says what.</exception>
    public static ImmutableArray<ListSheet> Read(byte[] file, Bounds bounds)
    {
        if (file is not [(byte)'P', (byte)'K', ..] and not [0xD0, 0xCF, 0x11, 0xE0, ..])
            return [OfCsv(file, bounds)];
        var workbook = Workbook.Open(file, bounds);
        return [.. workbook.Sheets.Select(sheet => Of(workbook, sheet.Name, sheet.Part)).Where(sheet => sheet.Rows.Count > 0)];
    }

    /// <summary>Headers of a row from left to right, by column. One that comes again is numbered.</summary>
    public ImmutableArray<(int Column, string Header)> Headers(int row)
    {
        var seen = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        return [.. (Rows.GetValueOrDefault(row) ?? []).OrderBy(cell => cell.Key)
            .Select(cell => (cell.Key, Header: AnswerText.Normalise(CellText.Plain(cell.Value.Text)).Replace('\n', ' ')))
            .Where(header => header.Header.Length > 0)
            .Select(header => (header.Key, (seen[header.Header] = seen.GetValueOrDefault(header.Header) + 1) is var time and > 1 ? $"{header.Header} ({time})" : header.Header))];
    }

    private static ListSheet Of(Workbook workbook, string name, string part)
    {
        var rows = new SortedDictionary<int, Dictionary<int, CellValue>>();
        workbook.Read(part, new CellRange(1, 1, 16_384, Spreadsheet.LastRow), (column, row, value) =>
        {
            if (!rows.TryGetValue(row, out var cells))
                rows[row] = cells = [];
            cells[column] = value;
        });
        foreach (var merged in SheetStyles.Merges(workbook.Package[part]!).Where(merged => merged.Bottom > merged.Top && merged.Bottom - merged.Top < LongestMerge))
        {
            if (rows.GetValueOrDefault(merged.Top)?.TryGetValue(merged.Left, out var value) != true)
                continue;
            for (var row = merged.Top + 1; row <= merged.Bottom; row++)
                rows.GetValueOrDefault(row)?.TryAdd(merged.Left, value);
        }
        return new ListSheet(name, rows, workbook.From1904);
    }

    private static ListSheet OfCsv(byte[] file, Bounds bounds)
    {
        if (file.LongLength > bounds.File)
            throw new UnreadableException("too-large", ("limit", $"{bounds.File >> 20} MB"));
        var rows = new SortedDictionary<int, Dictionary<int, CellValue>>();
        foreach (var (row, fields) in Csv.Read(file).Select((fields, i) => (i + 1, fields)))
        {
            var cells = fields.Select((text, i) => (Column: i + 1, Text: text)).Where(cell => cell.Text.Trim().Length > 0).ToDictionary(cell => cell.Column, cell => CellValue.Of(cell.Text));
            if (cells.Count > 0)
                rows[row] = cells;
        }
        return new ListSheet("", rows, From1904: false);
    }
}
