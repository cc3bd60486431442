using System.Globalization;

namespace SpOffice.Speaking;

/// <summary>Figures as they stand in a text: <c>1,500</c>, <c>37 000</c>, <c>3,5</c>, <c>2025</c>.</summary>
/// <param name="End">Where the text goes on.</param>
/// <param name="Whole">Its figures before the decimal point, without separators.</param>
/// <param name="Decimals">Its figures behind the decimal point, or empty.</param>
/// <param name="Point">The decimal point that is written.</param>
/// <param name="Grouped">Whether thousands are set apart.</param>
internal readonly record struct Numeral(int End, string Whole, string Decimals, char Point, bool Grouped)
{
    private const int LongestQuantity = 15;

    /// <summary>Null for figures that are said one by one: a leading zero, or too many for a quantity.</summary>
    public long? Value => Whole.Length > LongestQuantity || Whole is ['0', _, ..] ? null : long.Parse(Whole, CultureInfo.InvariantCulture);

    /// <summary>Four bare figures from 1100 to 2199.</summary>
    public bool IsYear => !Grouped && Decimals.Length == 0 && Whole.Length == 4 && string.CompareOrdinal(Whole, "1100") >= 0 && string.CompareOrdinal(Whole, "2200") < 0;

    public bool IsPlain => !Grouped && Decimals.Length == 0;

    /// <summary>The figures at a place, in the style of a language.</summary>
    public static Numeral At(string text, int at, NumberStyle style)
    {
        var end = Figures(text, at);
        if (WithBoth(text, at, end, style) is { } both)
            return both;
        if (end - at <= 3 && end < text.Length && Separates(text, end, style) is { } separator)
        {
            var whole = text[at..end];
            while (end < text.Length && text[end] == separator && Figures(text, end + 1) == end + 4)
            {
                whole += text[(end + 1)..(end + 4)];
                end += 4;
            }
            return WithDecimals(text, end, whole, style, grouped: true, separator);
        }
        return WithDecimals(text, end, text[at..end], style, grouped: false, '\0');
    }

    /// <summary>Whether another is the end of a range that begins here: not so in the numbers of laws, <c>12-05</c> and <c>2024-12</c>.</summary>
    public bool RunsTo(Numeral last) => last.Value is not null && !(IsYear && last.IsPlain && last.Whole.Length == 2 && string.CompareOrdinal(last.Whole, Whole[2..]) <= 0);

    /// <summary>The bare figures at a place.</summary>
    public static Numeral Bare(string text, int at)
    {
        var end = Figures(text, at);
        return new Numeral(end, text[at..end], "", '\0', false);
    }

    public static int Figures(string text, int at)
    {
        while (at < text.Length && char.IsAsciiDigit(text[at]))
            at++;
        return at;
    }

    /// <summary>Figures with both marks, as <c>1.000,50</c>: the last is the decimal point, whatever the language's own.</summary>
    private static Numeral? WithBoth(string text, int at, int end, NumberStyle style)
    {
        if (end == at || end - at > 3 || end >= text.Length || text[end] is not (',' or '.'))
            return null;
        var (separator, point, whole) = (text[end], text[end] == ',' ? '.' : ',', text[at..end]);
        while (end < text.Length && text[end] == separator && Figures(text, end + 1) == end + 4)
        {
            whole += text[(end + 1)..(end + 4)];
            end += 4;
        }
        var last = end < text.Length && text[end] == point ? Figures(text, end + 1) : end;
        return whole.Length > 3 && last - end is 2 or 3 ? new Numeral(last, whole, text[(end + 1)..last], style.Decimal, true) : null;
    }

    private static Numeral WithDecimals(string text, int end, string whole, NumberStyle style, bool grouped, char separator)
    {
        if (end + 1 < text.Length && text[end] is ',' or '.' && text[end] != separator && char.IsAsciiDigit(text[end + 1]))
        {
            var last = Figures(text, end + 1);
            // A second dot makes it a date, a version or a paragraph within a paragraph, which is read part by part.
            var dotted = last + 1 < text.Length && text[last] == text[end] && char.IsAsciiDigit(text[last + 1]);
            if (!dotted)
                return new Numeral(last, whole, text[(end + 1)..last], text[end], grouped);
        }
        return new Numeral(end, whole, "", style.Decimal, grouped);
    }

    /// <summary>The separator at a place if exactly three figures follow it. The decimal comma counts as one too when three figures and then
    /// no scale, percent or unit follow: Spanish is written both ways in the Americas.</summary>
    private static char? Separates(string text, int at, NumberStyle style)
    {
        var separator = text[at];
        var end = Figures(text, at + 1);
        if (end != at + 4 || separator != ' ' && !style.Thousands.Contains(separator) && separator != style.Decimal)
            return null;
        var grouped = separator != style.Decimal || style.Decimal == ',' && !IsQuantified(text, end, style);
        return grouped ? separator : null;
    }

    private static bool IsQuantified(string text, int at, NumberStyle style)
    {
        while (at < text.Length && text[at] == ' ')
            at++;
        return at < text.Length && (text[at] == '%' || style.Scales.Any(scale => string.Compare(text, at, scale, 0, scale.Length, StringComparison.OrdinalIgnoreCase) == 0));
    }
}
