using System.Globalization;

namespace SpOffice.Excel;

/// <summary>What a cell shows: text or a number. Of a formula, what it last gave.</summary>
/// <param name="Text">The text; of a number, its figures.</param>
/// <param name="Number">The number, or null.</param>
/// <param name="IsFormula">Whether a formula stands behind it.</param>
public readonly record struct CellValue(string Text, double? Number, bool IsFormula)
{
    /// <summary>Nothing.</summary>
    public static readonly CellValue Empty = new("", null, false);

    /// <summary>A number.</summary>
    public static CellValue Of(double number) => new(number.ToString("R", CultureInfo.InvariantCulture), number, false);

    /// <summary>A text.</summary>
    public static CellValue Of(string text) => new(text, null, false);
}

/// <summary>What is to be written into a cell.</summary>
/// <param name="Value">Text or number; empty text empties the cell.</param>
/// <param name="Formula">A formula instead, without its equals sign.</param>
/// <param name="Style">Its format, counted as in the workbook's styles; null keeps the format of the cell.</param>
internal readonly record struct CellWrite(CellValue Value, string? Formula, int? Style);
