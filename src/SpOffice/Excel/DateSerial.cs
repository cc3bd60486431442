namespace SpOffice.Excel;

/// <summary>Days as a sheet counts them: from 1900, with a 29 February 1900 that never was, or from 1904.</summary>
internal static class DateSerial
{
    private static readonly DateOnly From1900 = new(1899, 12, 30);
    private static readonly DateOnly From1904 = new(1904, 1, 1);

    public static double Of(DateOnly day, bool from1904) => day.DayNumber - (from1904 ? From1904 : From1900).DayNumber;

    /// <summary>The day of a number; null when a sheet would not show one. Days before March 1900 are not told apart from the year's mistake.</summary>
    public static DateOnly? Day(double number, bool from1904)
    {
        var day = Math.Floor(number) + (from1904 ? From1904 : From1900).DayNumber;
        return number >= (from1904 ? 0 : 61) && day <= DateOnly.MaxValue.DayNumber ? DateOnly.FromDayNumber((int)day) : null;
    }
}
