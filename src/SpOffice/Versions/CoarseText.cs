using System.Text.RegularExpressions;
using SpOffice.Submissions;

namespace SpOffice.Versions;

/// <summary>Dates in a text, and dates and places told less exactly.</summary>
internal sealed class CoarseText
{
    private readonly DateWords dates;
    private readonly string lang;
    private readonly string inMonth;
    private readonly Regex written;

    /// <param name="dates">How dates are written.</param>
    /// <param name="lang">The language of the text.</param>
    /// <param name="onDay">The word before a day, such as "on".</param>
    /// <param name="inMonth">The word before a month, such as "in".</param>
    public CoarseText(DateWords dates, string lang, string onDay, string inMonth)
    {
        (this.dates, this.lang, this.inMonth) = (dates, lang, inMonth);
        // "1 may" in English is no date: months are written as the language writes them, or with a capital.
        var months = string.Join('|', dates.MonthsOf(lang).SelectMany(month => new[] { month, char.ToUpperInvariant(month[0]) + month[1..] }).Distinct().Select(Regex.Escape));
        written = new Regex($@"(?:(?<on>\b(?i:{Regex.Escape(onDay)})\s(?:\p{{L}}{{4,12}},?\s)?)?(?<day>\b\d{{1,2}}(?:st|nd|rd|th|er|º|\.)?[\s\u00A0](?:de\s|of\s)?(?:{months})(?:,?[\s\u00A0](?:de[l]?\s)?\d{{4}})?\b|\b(?:{months})\s\d{{1,2}}(?:st|nd|rd|th)?\b(?:,?\s\d{{4}}\b)?|\b\d{{4}}-\d{{2}}-\d{{2}}\b|\b\d{{1,2}}[/.]\d{{1,2}}[/.]\d{{4}}\b))",
            RegexOptions.CultureInvariant);
    }

    /// <summary>Where an exact day stands in a text.</summary>
    public IEnumerable<(int Start, int End)> Days(string text) => written.Matches(text).Select(match => (match.Groups["day"].Index, match.Groups["day"].Index + match.Groups["day"].Length));

    /// <summary>The text with its days told as month and year, or as year.</summary>
    public string Of(string text, DatePrecision precision) => precision == DatePrecision.Day ? text : written.Replace(text, match =>
    {
        var before = match.Groups["on"] is { Success: true } on ? (char.IsUpper(on.Value[0]) ? char.ToUpperInvariant(inMonth[0]) + inMonth[1..] : inMonth) + " " : "";
        return before + Say(match.Groups["day"].Value, precision);
    });

    /// <summary>A date told less exactly.</summary>
    public static PartialDate Of(PartialDate date, DatePrecision precision) => precision switch
    {
        DatePrecision.Month => new PartialDate(date.Year, date.Month, null, date.Approximate),
        DatePrecision.Year => new PartialDate(date.Year, null, null, date.Approximate),
        _ => date,
    };

    /// <summary>The last and largest part of a place.</summary>
    public static string OfPlace(string place) => string.Join('\n', place.Split('\n').Select(line => line.Split(',')[^1].Trim()));

    private string Say(string written, DatePrecision precision)
    {
        if (dates.Read(written) is { } date)
            return dates.Of(Of(date, precision), lang);
        // Without a year there is nothing to fall back on but the month.
        var month = dates.MonthsOf(lang).FirstOrDefault(month => written.Contains(month, StringComparison.OrdinalIgnoreCase));
        return precision == DatePrecision.Month && month is not null ? month : "[…]";
    }
}
