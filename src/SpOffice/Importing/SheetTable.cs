using System.Collections.Immutable;
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

/// <summary>A list of people or events as somebody keeps it: rows of cells, with the heads of the columns among the first.</summary>
/// <param name="Rows">The rows that hold something.</param>
/// <param name="From1904">Whether days are counted from 1904.</param>
public sealed record SheetTable(ImmutableArray<SheetRow> Rows, bool From1904 = false)
{
    /// <summary>Columns beyond this one are not looked at.</summary>
    private const int MostColumns = 200;

    /// <summary>Rows beyond this one are not looked at: no list of a case is as long.</summary>
    private const int MostRows = 20_000;

    /// <summary>Every sheet of a workbook, or the one table of a text: cells parted by commas, semicolons or tabs.</summary>
    /// <exception cref="UnreadableException">empty-file, wrong-csv-encoding, or what is wrong with the workbook.</exception>
    public static ImmutableArray<SheetTable> Read(byte[] file, Bounds bounds)
    {
        if (file.Length == 0)
            throw new UnreadableException("empty-file");
        return file is [(byte)'P', (byte)'K', ..] or [0xD0, 0xCF, 0x11, 0xE0, ..] ? OfWorkbook(Workbook.Open(file, bounds)) : [OfText(Decoded(file))];
    }

    /// <summary>What was copied from a sheet, or read from a text.</summary>
    public static SheetTable OfText(string text) => new([.. DelimitedText.Rows(text)
        .Select((cells, index) => new SheetRow(index + 1, [.. cells.Take(MostColumns).Select(cell => new SheetCell(CellText.Plain(cell.Trim())))]))
        .Where(row => row.Cells.Any(cell => cell.Text.Length > 0)).Take(MostRows)]);

    private static ImmutableArray<SheetTable> OfWorkbook(Workbook workbook) => [.. workbook.Sheets.Select(sheet => OfSheet(workbook, sheet.Part))];

    private static SheetTable OfSheet(Workbook workbook, string part)
    {
        var rows = new SortedDictionary<int, SortedDictionary<int, SheetCell>>();
        workbook.Read(part, new CellRange(1, 1, MostColumns, MostRows), (column, row, value) =>
        {
            if (!rows.TryGetValue(row, out var cells))
                rows[row] = cells = [];
            cells[column] = new SheetCell(CellText.Plain(value.Text.Trim()), value.Number, value.IsFormula);
        });
        foreach (var merged in SheetStyles.Merges(workbook.Package[part]!).Where(range => range.Bottom > range.Top && range.Bottom <= MostRows && range.Left <= MostColumns))
        {
            var value = rows.GetValueOrDefault(merged.Top)?.GetValueOrDefault(merged.Left, SheetCell.Empty) ?? SheetCell.Empty;
            foreach (var row in rows.Where(row => row.Key >= merged.Top && row.Key <= merged.Bottom && value.Text.Length > 0))
                row.Value[merged.Left] = value with { IsMerged = true };
        }
        return new SheetTable([.. rows.Select(row => new SheetRow(row.Key, [.. Enumerable.Range(1, row.Value.Keys.Last()).Select(column => row.Value.GetValueOrDefault(column, SheetCell.Empty))]))], workbook.From1904);
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
            return reader.ReadToEnd();
        }
        catch (DecoderFallbackException)
        {
            throw new UnreadableException("wrong-csv-encoding");
        }
    }
}
