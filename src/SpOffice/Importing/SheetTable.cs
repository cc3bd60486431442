using System.Collections.Immutable;
using System.Runtime.InteropServices;
using System.Text;
using SpOffice.Excel;
using SpOffice.Word;

namespace SpOffice.Importing;

/// <summary>A cell of a list that somebody keeps: its text, and what a workbook knows besides.</summary>
/// <param name="Text">The text as it is shown; of a number, its figures.</param>
/// <param name="Number">The number, or null.</param>
/// <param name="IsFormula">Whether a formula stands behind it.</param>
/// <param name="IsMerged">Whether the cell reaches over several rows, so that nobody can tell which of them it means.</param>
public readonly record struct SheetCell(string Text, double? Number = null, bool IsFormula = false, bool IsMerged = false)
{
    /// <summary>Nothing.</summary>
    public static readonly SheetCell Empty = new("");
}

/// <summary>A row of a list.</summary>
/// <param name="Number">As the program that made it counts its rows, from 1.</param>
/// <param name="Cells">From the first column on.</param>
public sealed record SheetRow(int Number, ImmutableArray<SheetCell> Cells)
{
    /// <summary>The cell of a column, from 0; an empty one where the row is shorter.</summary>
    public SheetCell this[int column] => column < Cells.Length ? Cells[column] : SheetCell.Empty;
}

/// <summary>A list of people, events or cases as somebody keeps it: rows of cells, with the heads of the columns among the first. It is only read.</summary>
/// <param name="Name">Name of its sheet; nothing for a text.</param>
/// <param name="Rows">The rows that hold something. They are read anew each time, one after the other, so that a long list is never in memory as a whole.</param>
/// <param name="From1904">Whether days are counted from 1904.</param>
public sealed record SheetTable(string Name, IEnumerable<SheetRow> Rows, bool From1904 = false)
{
    /// <summary>Columns beyond this one are not looked at.</summary>
    private const int MostColumns = 1000;

    /// <summary>Rows at the top that tell what the columns are.</summary>
    private const int TopRows = 1000;

    private ImmutableArray<SheetRow>? top;

    /// <summary>The first rows.</summary>
    public ImmutableArray<SheetRow> Top => top ??= [.. Rows.Take(TopRows)];

    /// <summary>Every sheet of a workbook that holds something, or the one table of a text: cells parted by commas, semicolons or tabs.</summary>
    /// <exception cref="UnreadableException">empty-file, too-large, unreadable-list, wrong-csv-encoding, or what is wrong with the workbook.</exception>
    public static ImmutableArray<SheetTable> Read(byte[] file, Bounds bounds)
    {
        if (file.Length == 0)
            throw new UnreadableException("empty-file");
        if (file is [(byte)'%', (byte)'P', (byte)'D', (byte)'F', ..])
            throw new UnreadableException("unreadable-list");
        if (file is not [(byte)'P', (byte)'K', ..] and not [0xD0, 0xCF, 0x11, 0xE0, ..])
            return file.LongLength > bounds.File ? throw new UnreadableException("too-large", ("limit", $"{bounds.File >> 20} MB")) : [OfText(Decoded(file))];
        var workbook = Workbook.Open(file, bounds);
        return [.. workbook.Sheets.Select(sheet => new SheetTable(sheet.Name, RowsOf(workbook, sheet.Part), workbook.From1904)).Where(sheet => !sheet.Top.IsEmpty)];
    }

    /// <summary>What was copied from a sheet, or read from a text.</summary>
    public static SheetTable OfText(string text) => new("", DelimitedText.Rows(text)
        .Select((cells, index) => new SheetRow(index + 1, [.. cells.Take(MostColumns).Select(cell => new SheetCell(CellText.Plain(cell.Trim())))]))
        .Where(row => row.Cells.Any(cell => cell.Text.Length > 0)));

    private static IEnumerable<SheetRow> RowsOf(Workbook workbook, string part)
    {
        var merges = SheetStyles.Merges(workbook.Package[part]!).Where(range => range.Bottom > range.Top && range.Left <= MostColumns).OrderBy(range => range.Top).ToList();
        var (next, reaching) = (0, new List<(CellRange Range, SheetCell Value)>());
        foreach (var (number, found) in workbook.Rows(part, MostColumns))
        {
            var cells = new SheetCell[found.Count == 0 ? 0 : found[^1].Column];
            Array.Fill(cells, SheetCell.Empty);
            foreach (var (column, value) in found)
                cells[column - 1] = new SheetCell(CellText.Plain(value.Text.Trim()), value.Number, value.IsFormula);
            var row = new SheetRow(number, ImmutableCollectionsMarshal.AsImmutableArray(cells));
            reaching.RemoveAll(merged => merged.Range.Bottom < number);
            for (; next < merges.Count && merges[next].Top <= number; next++)
            {
                // The value of merged cells stands in the first of them.
                if (merges[next].Top == number && row[merges[next].Left - 1] is { Text.Length: > 0 } value)
                    reaching.Add((merges[next], value with { IsMerged = true }));
            }
            foreach (var (range, value) in reaching)
                row = row with { Cells = [.. row.Cells.Concat(Enumerable.Repeat(SheetCell.Empty, Math.Max(0, range.Left - row.Cells.Length))).Select((cell, column) => column == range.Left - 1 ? value : cell)] };
            if (row.Cells.Any(cell => cell.Text.Length > 0 || cell.IsFormula))
                yield return row;
        }
    }

    /// <summary>UTF-8 unless a mark or zero bytes say UTF-16. A byte that is no UTF-8 would turn a name into another one.</summary>
    private static string Decoded(byte[] file)
    {
        Encoding encoding = file switch
        {
            [not 0, 0, ..] => new UnicodeEncoding(false, true, true),
            [0, not 0, ..] => new UnicodeEncoding(true, true, true),
            _ => new UTF8Encoding(false, true),
        };
        using var reader = new StreamReader(new MemoryStream(file), encoding, detectEncodingFromByteOrderMarks: true);
        try
        {
            var text = reader.ReadToEnd();
            return text.Contains('\0', StringComparison.Ordinal) || string.IsNullOrWhiteSpace(text) ? throw new UnreadableException("unreadable-list") : text;
        }
        catch (DecoderFallbackException)
        {
            throw new UnreadableException("wrong-csv-encoding");
        }
    }
}
