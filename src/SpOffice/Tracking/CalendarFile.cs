using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace SpOffice.Tracking;

/// <summary>What is due as a calendar file (RFC 5545). An entry holds our reference and a neutral verb, nothing else; its id is always the same
/// and tells nothing, so that a calendar replaces the entry and never doubles it.</summary>
public static class CalendarFile
{
    private static readonly DateOnly Epoch = new(2020, 1, 1);

    /// <summary>Writes the file.</summary>
    /// <param name="due">What is due.</param>
    /// <param name="texts">Words of the screen's language.</param>
    /// <param name="today">Today; a later file replaces an earlier one.</param>
    public static byte[] Write(IEnumerable<Due> due, TrackerTexts texts, DateOnly today)
    {
        var file = new StringBuilder();
        Line(file, "BEGIN:VCALENDAR");
        Line(file, "VERSION:2.0");
        Line(file, "PRODID:-//Calendar//EN");
        Line(file, "CALSCALE:GREGORIAN");
        foreach (var item in due)
        {
            Line(file, "BEGIN:VEVENT");
            Line(file, $"UID:{Uid(item.Id)}");
            Line(file, $"DTSTAMP:{Day(today)}T000000Z");
            Line(file, string.Create(CultureInfo.InvariantCulture, $"SEQUENCE:{Math.Max(0, today.DayNumber - Epoch.DayNumber)}"));
            Line(file, Start(item));
            if (item.Hour is null)
                Line(file, $"DTEND;VALUE=DATE:{Day(item.Day.AddDays(1))}");
            Line(file, "SUMMARY:" + Escaped(item.Ref.Length == 0 ? item.Verb(texts) : $"{item.Ref}: {item.Verb(texts)}"));
            Line(file, "CLASS:PRIVATE");
            Line(file, "TRANSP:TRANSPARENT");
            Line(file, "END:VEVENT");
        }
        Line(file, "END:VCALENDAR");
        return Encoding.UTF8.GetBytes(file.ToString());
    }

    /// <summary>An hour in a known zone is written in universal time; in an unknown one it floats, as the user's clock shows it.</summary>
    private static string Start(Due item)
    {
        if (item.Hour is not { } hour)
            return $"DTSTART;VALUE=DATE:{Day(item.Day)}";
        var local = item.Day.ToDateTime(hour);
        return item.Zone is { Length: > 0 } zone && TimeZoneInfo.TryFindSystemTimeZoneById(zone, out var known)
            ? $"DTSTART:{Time(local - known.GetUtcOffset(local))}Z" : $"DTSTART:{Time(local)}";
    }

    private static string Day(DateOnly day) => day.ToString("yyyyMMdd", CultureInfo.InvariantCulture);

    private static string Time(DateTime time) => time.ToString("yyyyMMdd'T'HHmmss", CultureInfo.InvariantCulture);

    private static string Uid(string id) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(id)).AsSpan(0, 16)) + "@calendar.invalid";

    private static string Escaped(string text) => text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace(";", "\\;", StringComparison.Ordinal).Replace(",", "\\,", StringComparison.Ordinal).ReplaceLineEndings("\\n");

    /// <summary>A line holds at most 75 bytes; a longer one goes on after a space.</summary>
    private static void Line(StringBuilder file, string line)
    {
        var bytes = 0;
        foreach (var rune in line.EnumerateRunes())
        {
            if (bytes + rune.Utf8SequenceLength > 75)
            {
                file.Append("\r\n ");
                bytes = 1;
            }
            file.Append(rune.ToString());
            bytes += rune.Utf8SequenceLength;
        }
        file.Append("\r\n");
    }
}
