namespace SpOffice.Speaking;

/// <summary>Times of day: <c>10:30</c>, <c>14 h 30</c>, <c>10.30 a.m.</c>.</summary>
internal static class Times
{
    public static bool Read(Scan scan)
    {
        var hour = Numeral.Bare(scan.Text, scan.At);
        if (hour.Whole.Length > 2)
            return false;
        var minutes = scan[hour.End] is ':' or '.' ? Minutes(scan, hour.End + 1) : null;
        var end = minutes?.End ?? hour.End;
        var (half, halfEnd) = Half(scan, end);
        var mark = Mark(scan, end);
        if (minutes is not null && Number(hour) <= 24 && (scan[hour.End] == ':' || half is not null || mark > 0 || RunsToTime(scan, end)) || half is not null && minutes is null)
            return Say(scan, Number(hour), minutes is null ? 0 : Number(minutes.Value), half, half is null ? end + mark : halfEnd);
        if (mark == 0 || minutes is not null || scan.Data.Times.Hours.Length == 0)
            return false;
        var rest = Minutes(scan, scan.SkipSpaces(hour.End + mark));
        return Say(scan, Number(hour), rest is null ? 0 : Number(rest.Value), null, rest?.End ?? hour.End + mark);
    }

    private static bool Say(Scan scan, int hour, int minutes, string? half, int end)
    {
        var style = scan.Data.Times;
        var numbers = scan.Language.Numbers;
        scan.Spoken.Word(numbers.Cardinal(hour, style.Hours.Length > 0 ? Agreement.Feminine : Agreement.None));
        if (style.Hours.Length > 0 && half is null)
            scan.Spoken.Word(hour < 2 ? style.Hour : style.Hours);
        else if (minutes == 0 && half is null && style.Hours.Length == 0)
            scan.Spoken.Word(hour > 12 ? scan.Data.Numbers.Hundred : style.Sharp);
        if (minutes is > 0 and < 10)
            scan.Spoken.Word(style.Zero);
        if (minutes > 0)
            scan.Spoken.Word(numbers.Cardinal(minutes));
        scan.Spoken.Word(half ?? "");
        scan.At = end;
        var dash = scan.SkipSpaces(end);
        if (scan[dash] is '-' or '–' && scan.HasDigit(scan.SkipSpaces(dash + 1)))
        {
            scan.Spoken.Word(scan.Data.Numbers.To);
            scan.At = dash + 1;
        }
        if (scan[end - 1] == '.' && Phrases.EndsSentence(scan, end))
            scan.Spoken.Mark('.');
        return true;
    }

    /// <summary>Whether "15.00" begins a span of time, whose end says so: "15.00 a 16.30 h".</summary>
    private static bool RunsToTime(Scan scan, int at)
    {
        var to = scan.SkipSpaces(at);
        var word = scan.Data.Numbers.To;
        var next = scan[to] is '-' or '–' ? to + 1 : scan.StandsWhole(word, to) ? to + word.Length : -1;
        if (next < 0)
            return false;
        var hour = Numeral.Bare(scan.Text, scan.SkipSpaces(next));
        return Number(hour) <= 24 && scan[hour.End] is '.' or ':' && Minutes(scan, hour.End + 1) is { } minutes && (Mark(scan, minutes.End) > 0 || Half(scan, minutes.End).Said is not null);
    }

    /// <summary>Length of the sign for hours at a place, with the space before it; 0 if there is none.</summary>
    private static int Mark(Scan scan, int at)
    {
        var start = scan.SkipSpaces(at);
        var mark = scan.Data.Times.Marks.FirstOrDefault(mark => scan.Stands(mark, start) && !char.IsLetter(scan[start + mark.Length]));
        return mark is null ? 0 : start + mark.Length - at;
    }

    /// <summary>The half of the day at a place, as it is said, and where the text goes on.</summary>
    private static (string? Said, int End) Half(Scan scan, int at)
    {
        var start = scan.SkipSpaces(at);
        foreach (var (written, said) in scan.Data.Times.Halves)
        {
            if (scan.StandsWhole(written, start))
                return (said, start + written.Length);
        }
        return (null, at);
    }

    private static Numeral? Minutes(Scan scan, int at)
    {
        var minutes = Numeral.Bare(scan.Text, at);
        return minutes.Whole.Length == 2 && Number(minutes) < 60 && (!char.IsLetter(scan[minutes.End]) || Half(scan, minutes.End).Said is not null) && scan[minutes.End] != ':' ? minutes : null;
    }

    private static int Number(Numeral numeral) => numeral.Whole.Length == 0 ? 99 : int.Parse(numeral.Whole, System.Globalization.CultureInfo.InvariantCulture);
}
