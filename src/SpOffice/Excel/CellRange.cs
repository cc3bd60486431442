using System.Globalization;

namespace SpOffice.Excel;

/// <summary>A rectangle of cells, rows and columns counted from 1, both ends included. Written <c>A1:C9</c>.</summary>
/// <param name="Left">First column.</param>
/// <param name="Top">First row.</param>
/// <param name="Right">Last column.</param>
/// <param name="Bottom">Last row.</param>
public readonly record struct CellRange(int Left, int Top, int Right, int Bottom)
{
    /// <summary>Reads <c>A1:C9</c>, <c>A1</c>, with or without dollar signs; null if it is none.</summary>
    public static CellRange? Read(string text)
    {
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        var first = Cell(text.AsSpan(0, colon < 0 ? text.Length : colon));
        var last = colon < 0 ? first : Cell(text.AsSpan(colon + 1));
        return first is { } from && last is { } to ? new CellRange(from.Column, from.Row, to.Column, to.Row) : null;
    }

    /// <summary>Column and row of an address such as <c>AB12</c>; null if it is none.</summary>
    public static (int Column, int Row)? Cell(ReadOnlySpan<char> address)
    {
        int column = 0, row = 0;
        foreach (var c in address)
        {
            if (char.IsAsciiLetter(c) && row == 0)
                column = (column * 26) + (c | 0x20) - 'a' + 1;
            else if (char.IsAsciiDigit(c))
                row = (row * 10) + c - '0';
            else if (c != '$')
                return null;
            if (column > 16_384 || row > Spreadsheet.LastRow)
                return null;
        }
        return column > 0 && row > 0 ? (column, row) : null;
    }

    /// <summary>The letters of a column, such as <c>AB</c> for 28.</summary>
    public static string Letters(int column) => column <= 26 ? ((char)('A' + column - 1)).ToString() : Letters((column - 1) / 26) + (char)('A' + ((column - 1) % 26));

    /// <summary>The address of a cell.</summary>
    public static string Address(int column, int row) => Letters(column) + row.ToString(CultureInfo.InvariantCulture);

    /// <summary>Whether the two have a cell in common.</summary>
    public bool Touches(CellRange other) => Left <= other.Right && other.Left <= Right && Top <= other.Bottom && other.Top <= Bottom;

    /// <summary><c>A1:C9</c>, or <c>A1</c> for one cell.</summary>
    public override string ToString() => (Left, Top) == (Right, Bottom) ? Address(Left, Top) : $"{Address(Left, Top)}:{Address(Right, Bottom)}";
}
