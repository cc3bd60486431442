using System.Globalization;
using System.Text.RegularExpressions;

namespace SpOffice.Submissions;

/// <summary>A date as a source knows it: a day, a month or a year, possibly approximate. Written in EDTF
/// (ISO 8601-2: <c>2024-05-17</c>, <c>2024-05</c>, <c>2024~</c>).</summary>
public readonly partial record struct PartialDate
{
    /// <summary>1 to 9999.</summary>
    public int Year { get; }

    /// <summary>1 to 12, or null when only the year is known.</summary>
    public int? Month { get; }

    /// <summary>1 to 31, or null when only the month is known.</summary>
    public int? Day { get; }

    /// <summary>Whether the source is unsure.</summary>
    public bool Approximate { get; }

    /// <summary>Makes a date that exists.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such day.</exception>
    public PartialDate(int year, int? month = null, int? day = null, bool approximate = false)
    {
        if (day is not null && month is null)
            throw new ArgumentOutOfRangeException(nameof(day));
        _ = new DateOnly(year, month ?? 1, day ?? 1);
        (Year, Month, Day, Approximate) = (year, month, day, approximate);
    }

    /// <summary>The first day it may be.</summary>
    public DateOnly Earliest => new(Year, Month ?? 1, Day ?? 1);

    /// <summary>The last day it may be.</summary>
    public DateOnly Latest => Day is not null ? Earliest
        : Month is { } month ? new DateOnly(Year, month, DateTime.DaysInMonth(Year, month)) : new DateOnly(Year, 12, 31);

    /// <summary>Reads EDTF; null if it is none.</summary>
    public static PartialDate? FromEdtf(string text)
    {
        var match = Edtf().Match(text);
        if (!match.Success)
            return null;
        int? Part(int group) => match.Groups[group].Success ? int.Parse(match.Groups[group].ValueSpan, CultureInfo.InvariantCulture) : null;
        return Create(Part(1)!.Value, Part(2), Part(3), match.Groups[4].Success);
    }

    /// <summary>The date, or null where there is no such day.</summary>
    public static PartialDate? Create(int year, int? month, int? day, bool approximate)
    {
        var exists = year is >= 1 and <= 9999 && month is null or (>= 1 and <= 12)
            && (day is null || (month is { } m && day >= 1 && day <= DateTime.DaysInMonth(year, m)));
        return exists && year is >= 1 and <= 9999 ? new PartialDate(year, month, day, approximate) : null;
    }

    /// <summary>EDTF, such as <c>2024-05~</c>.</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Year:0000}")
        + (Month is { } month ? string.Create(CultureInfo.InvariantCulture, $"-{month:00}") : "")
        + (Day is { } day ? string.Create(CultureInfo.InvariantCulture, $"-{day:00}") : "")
        + (Approximate ? "~" : "");

    [GeneratedRegex(@"^([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?(~)?\z", RegexOptions.CultureInvariant)]
    private static partial Regex Edtf();
}
