using System.Globalization;
using System.Text.RegularExpressions;
using SpOffice.OfficeHost.Protocol;

namespace SpOffice.OfficeHost.Excel;

/// <summary>A rectangle of cells. Rows and columns count from 0.</summary>
public readonly partial record struct Area(int Row, int Column, int Rows, int Columns)
{
    public static readonly Area Sheet = new(0, 0, 1 << 20, 1 << 14);

    public int LastRow => Row + Rows - 1;

    public int LastColumn => Column + Columns - 1;

    /// <summary>Such as <c>A1:C2</c>, without the sheet.</summary>
    public string Address => Rows == 1 && Columns == 1 ? Name(Row, Column) : $"{Name(Row, Column)}:{Name(LastRow, LastColumn)}";

    /// <summary>Reads an address without a sheet.</summary>
    /// <exception cref="RichApiException">It is none.</exception>
    public static Area Parse(string address)
    {
        var match = A1().Match(address);
        if (!match.Success)
            throw RichApiException.Invalid($"{address} is no address");
        var (row, column) = (RowOf(match.Groups[2].Value), ColumnOf(match.Groups[1].Value));
        return match.Groups[3].Success
            ? new(row, column, RowOf(match.Groups[4].Value) - row + 1, ColumnOf(match.Groups[3].Value) - column + 1)
            : new(row, column, 1, 1);
    }

    public static string Name(int row, int column) => ColumnName(column) + (row + 1).ToString(CultureInfo.InvariantCulture);

    /// <summary>Parts <c>'My sheet'!A1</c> into sheet and address.</summary>
    public static (string? Sheet, string Address) Part(string address)
    {
        var at = address.LastIndexOf('!');
        return at < 0 ? (null, address) : (address[..at].Trim('\'').Replace("''", "'", StringComparison.Ordinal), address[(at + 1)..]);
    }

    public Area Offset(int rows, int columns) => this with { Row = Row + rows, Column = Column + columns };

    public Area? Common(Area other)
    {
        var (row, column) = (Math.Max(Row, other.Row), Math.Max(Column, other.Column));
        var (rows, columns) = (Math.Min(LastRow, other.LastRow) - row + 1, Math.Min(LastColumn, other.LastColumn) - column + 1);
        return rows > 0 && columns > 0 ? new(row, column, rows, columns) : null;
    }

    private static int RowOf(string number) => int.Parse(number, CultureInfo.InvariantCulture) - 1;

    public static int ColumnOf(string letters) => letters.Aggregate(0, (sum, letter) => sum * 26 + letter - 'A' + 1) - 1;

    private static string ColumnName(int column)
    {
        var name = "";
        for (var left = column + 1; left > 0; left = (left - 1) / 26)
            name = (char)('A' + (left - 1) % 26) + name;
        return name;
    }

    [GeneratedRegex(@"^\$?([A-Z]{1,3})\$?(\d+)(?::\$?([A-Z]{1,3})\$?(\d+))?$")]
    private static partial Regex A1();
}
