namespace SpOffice.Speaking;

/// <summary>Times of day: <c>10:30</c>, <c>14 h 30</c>, <c>10.30 a.m.</c>.</summary>
internal static class Times
{
    public static bool Read(Scan scan)
    {
        var hour = Numeral.Bare(scan.Text, scan.At);
        if (hour.Whole.Length > 2 || Number(hour) > 24)
            return false;
        var style = scan.Data.Times;
        if (scan[hour.End] is ':' or '.' && Minutes(scan, hour.End + 1) is { } minutes && (scan[hour.End] == ':' || IsHalf(scan, minutes.End) || Mark(scan, minutes.End) > 0))
        {
            var mark = Mark(scan, minutes.End);
            Say(scan, Number(hour), Number(minutes), IsHalf(scan, minutes.End));
            scan.At = minutes.End + mark;
            return true;
        }
        var unit = Mark(scan, hour.End);
        if (unit == 0)
            return false;
        var after = scan.SkipSpaces(hour.End + unit);
        var rest = Minutes(scan, after);
        Say(scan, Number(hour), rest is null ? 0 : Number(rest.Value), half: false);
        scan.At = rest?.End ?? hour.End + unit;
        return true;
    }

    private static void Say(Scan scan, int hour, int minutes, bool half)
    {
        var style = scan.Data.Times;
        var numbers = scan.Language.Numbers;
        scan.Spoken.Word(numbers.Cardinal(hour, style.Hours.Length > 0 ? Agreement.Feminine : Agreement.None));
        if (style.Hours.Length > 0)
            scan.Spoken.Word(hour < 2 ? style.Hour : style.Hours);
        else if (minutes == 0 && !half)
            scan.Spoken.Word(style.Sharp);
        if (minutes is > 0 and < 10)
            scan.Spoken.Word(style.Zero);
        if (minutes > 0)
            scan.Spoken.Word(numbers.Cardinal(minutes));
    }

    /// <summary>Length of the sign for hours at a place, with the space before it; 0 if there is none.</summary>
    private static int Mark(Scan scan, int at)
    {
        var start = scan.SkipSpaces(at);
        var mark = scan.Data.Times.Marks.FirstOrDefault(mark => scan.Stands(mark, start) && !char.IsLetter(scan[start + mark.Length]));
        return mark is null ? 0 : start + mark.Length - at;
    }

    private static bool IsHalf(Scan scan, int at) => scan.SkipSpaces(at) is var start && scan.Data.Times.Halves.Any(half => scan.StandsWhole(half, start));

    private static Numeral? Minutes(Scan scan, int at)
    {
        var minutes = Numeral.Bare(scan.Text, at);
        return minutes.Whole.Length == 2 && Number(minutes) < 60 && !char.IsLetter(scan[minutes.End]) && scan[minutes.End] != ':' ? minutes : null;
    }

    private static int Number(Numeral numeral) => numeral.Whole.Length == 0 ? 99 : int.Parse(numeral.Whole, System.Globalization.CultureInfo.InvariantCulture);
}
