namespace SpOffice.Excel;

/// <summary>The height a row needs for its wrapped text. Excel would find it by itself; LibreOffice does not.</summary>
internal static class RowHeight
{
    private const double Line = 15;

    // A line of average text holds somewhat fewer characters than the column is wide in figures, the more so in a substitute font.
    private const double Filled = 0.88;

    /// <summary>Points, or null where one line is enough. No row is higher than a screen.</summary>
    public static double? Of(IEnumerable<(string Text, double Width)> cells)
    {
        var lines = cells.Select(cell => (int)Math.Ceiling(cell.Text.Length / (cell.Width * Filled))).DefaultIfEmpty(1).Max();
        return lines > 1 ? Line * Math.Min(lines, 20) : null;
    }
}
