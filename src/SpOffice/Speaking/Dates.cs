namespace SpOffice.Speaking;

/// <summary><c>10 December 1948</c>, <c>December 10, 1948</c>, <c>1er mars</c>, <c>10 de diciembre de 1948</c>, <c>10/12/1948</c>, <c>2025-03-10</c>.</summary>
internal static class Dates
{
    public static bool Read(Scan scan) => ReadNumeric(scan) || ReadDay(scan);

    /// <summary>A month's abbreviation; in English a month, with the day behind it.</summary>
    public static bool ReadMonth(Scan scan)
    {
        var word = scan.WordAt(scan.At);
        if (scan.Language.Month(word) is not { } month)
            return false;
        var style = scan.Data.Dates;
        var name = style.Months[month][0];
        var end = scan.At + word.Length;
        var shortened = word.Length < name.Length;
        if (shortened && scan[end] == '.')
            end++;
        else if (!style.Ordinal || !char.IsUpper(word[0]) || shortened && !scan.HasDigit(scan.SkipSpaces(end)))
            return false;
        scan.Spoken.Word(name);
        scan.At = end;
        if (style.Ordinal)
            ReadDayBehind(scan, end);
        return true;
    }

    private static void ReadDayBehind(Scan scan, int end)
    {
        var day = scan.SkipSpaces(end);
        var last = Numeral.Figures(scan.Text, day);
        if (last == day || day == end || Day(scan, day, last) is not { } number || scan[last] is '%' or '.' && scan.HasDigit(last + 1))
            return;
        scan.Spoken.Word(scan.Data.Dates.Before);
        scan.Spoken.Word(scan.Language.Numbers.Ordinal(number));
        scan.At = last + (Ordinals.Suffix(scan, last)?.Length ?? 0);
        // "10, 1948": the comma before a year is not heard.
        if (scan[scan.At] == ',' && Numeral.Bare(scan.Text, scan.SkipSpaces(scan.At + 1)).IsYear)
            scan.At++;
    }

    /// <summary>A day, or days, before the name of a month.</summary>
    private static bool ReadDay(Scan scan)
    {
        var last = Numeral.Figures(scan.Text, scan.At);
        if (Day(scan, scan.At, last) is not { } first)
            return false;
        var end = last + (Ordinals.Suffix(scan, last)?.Length ?? 0);
        int? until = null;
        var between = scan.Data.Numbers.To;
        var joint = scan.SkipSpaces(end);
        var joined = scan.WordAt(joint);
        if (scan[joint] is '-' or '–')
            joined = scan[joint].ToString();
        else if (scan.Data.Grammar.ListWords.Contains(joined))
            between = joined;
        else
            joined = "";
        if (joined.Length > 0 && scan.SkipSpaces(joint + joined.Length) is var to && Day(scan, to, Numeral.Figures(scan.Text, to)) is { } second)
        {
            until = second;
            end = Numeral.Figures(scan.Text, to);
            end += Ordinals.Suffix(scan, end)?.Length ?? 0;
        }
        var month = scan.SkipSpaces(end);
        var style = scan.Data.Dates;
        if (style.OfMonth.Length > 0 && scan.StandsWhole(style.OfMonth, month))
            month = scan.SkipSpaces(month + style.OfMonth.Length);
        var name = scan.WordAt(month);
        if (month == end || name.Length == 0 || scan.Language.Month(name) is not { } index)
            return false;
        SayDay(scan, first);
        if (until is not null)
        {
            scan.Spoken.Word(between);
            SayDay(scan, until.Value);
        }
        scan.Spoken.Word(style.OfMonth);
        scan.Spoken.Word(style.Months[index][0]);
        scan.At = month + name.Length;
        if (scan[scan.At] == '.' && name.Length < style.Months[index][0].Length)
            scan.At++;
        return true;
    }

    private static bool ReadNumeric(Scan scan)
    {
        var first = Numeral.Bare(scan.Text, scan.At);
        var separator = scan[first.End];
        if (separator is not ('/' or '.' or '-') || !scan.HasDigit(first.End + 1))
            return false;
        var second = Numeral.Bare(scan.Text, first.End + 1);
        if (scan[second.End] != separator || !scan.HasDigit(second.End + 1))
            return false;
        var third = Numeral.Bare(scan.Text, second.End + 1);
        var (day, year) = first.IsYear ? (third, first) : (first, third);
        if (!year.IsYear || Number(day, 31) is not { } number || Number(second, 12) is not { } month || char.IsLetterOrDigit(scan[third.End]) || scan[third.End] == separator && scan.HasDigit(third.End + 1))
            return false;
        SayDay(scan, number);
        scan.Spoken.Word(scan.Data.Dates.OfMonth);
        scan.Spoken.Word(scan.Data.Dates.Months[month - 1][0]);
        scan.Spoken.Word(scan.Data.Dates.OfYear);
        scan.Spoken.Word(scan.Language.Numbers.Say(year));
        scan.At = third.End;
        return true;
    }

    private static void SayDay(Scan scan, int day)
    {
        var style = scan.Data.Dates;
        if (style.Before.Length > 0 && scan.Spoken.LastWord != style.Before)
            scan.Spoken.Word(style.Before);
        scan.Spoken.Word(day == 1 ? style.First : style.Ordinal ? scan.Language.Numbers.Ordinal(day) : scan.Language.Numbers.Cardinal(day));
    }

    private static int? Day(Scan scan, int at, int end) => end > at ? Number(Numeral.Bare(scan.Text, at), 31) : null;

    private static int? Number(Numeral numeral, int most) =>
        numeral.Whole.Length is 1 or 2 && int.Parse(numeral.Whole, System.Globalization.CultureInfo.InvariantCulture) is var number && number >= 1 && number <= most ? number : null;
}
