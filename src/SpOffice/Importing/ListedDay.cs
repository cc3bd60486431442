using System.Text.RegularExpressions;
using SpOffice.Excel;
using SpOffice.Submissions;

namespace SpOffice.Importing;

/// <summary>Days in the cells of lists, however they were written.</summary>
internal static partial class ListedDay
{
    /// <summary>Smaller numbers are years or something else, not days: this one is a day of 1927, or of 1931 where days are counted from 1904.</summary>
    private const double FirstSerial = 10_000;

    /// <summary>The words of a day, to be read as if somebody had typed them.</summary>
    /// <param name="cell">The cell.</param>
    /// <param name="from1904">Whether its workbook counts days from 1904.</param>
    /// <param name="order">Which comes first in days written in figures: <c>day-first</c> or <c>month-first</c>; null if nobody said.</param>
    /// <returns>The words, and whether they can be read as two days.</returns>
    public static (string Words, bool HasTwoReadings) Of(SheetCell cell, bool from1904, string? order)
    {
        if (cell.Number is { } number)
            return (number >= FirstSerial && DateSerial.Day(number, from1904) is { } day ? new PartialDate(day.Year, day.Month, day.Day).ToString() : cell.Text, false);
        // A time after the day adds nothing.
        var text = Time().Replace(AnswerText.Normalise(cell.Text), "");
        if (order == "month-first" && Figures().Match(text) is { Success: true } figures)
            return ($"{figures.Groups["year"].Value}-{figures.Groups["first"].Value.PadLeft(2, '0')}-{figures.Groups["second"].Value.PadLeft(2, '0')}", false);
        return (text, order is null && DateWords.HasTwoReadings(text));
    }

    /// <summary>Which comes first, where the head of the column says so, as in <c>Sent (dd/mm/yyyy)</c>; null if it does not.</summary>
    public static string? OrderOf(string head) => DayFirst().IsMatch(head) ? "day-first" : MonthFirst().IsMatch(head) ? "month-first" : null;

    [GeneratedRegex(@"[T\s]+[0-9]{1,2}:[0-9]{2}(:[0-9]{2}(\.[0-9]+)?)?Z?\z", RegexOptions.CultureInvariant)]
    private static partial Regex Time();

    [GeneratedRegex(@"^(?<first>[0-9]{1,2})\s*[/-]\s*(?<second>[0-9]{1,2})\s*[/-]\s*(?<year>[0-9]{4})\z", RegexOptions.CultureInvariant)]
    private static partial Regex Figures();

    [GeneratedRegex(@"\b(dd?|jj?)\W*mm?\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex DayFirst();

    [GeneratedRegex(@"\bmm?\W*(dd?|jj?)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex MonthFirst();
}
