namespace SpOffice.Speaking;

/// <summary>Numbers, ranges, percentages, sums of money, measures: <c>1,500</c>, <c>12–15</c>, <c>3.5%</c>, <c>US$1.2 million</c>, <c>21 km</c>.</summary>
internal static class Quantities
{
    public static bool Read(Scan scan)
    {
        ReadAmount(scan, null);
        return true;
    }

    /// <summary>A currency written before its sum.</summary>
    public static bool ReadMoney(Scan scan)
    {
        if (!scan.Language.CurrencyStarts.Contains(scan.Text[scan.At]))
            return false;
        foreach (var (sign, currency) in scan.Language.Currencies)
        {
            if (string.CompareOrdinal(scan.Text, scan.At, sign, 0, sign.Length) != 0)
                continue;
            var at = scan.SkipSpaces(scan.At + sign.Length);
            if (!scan.HasDigit(at) || IsAcronym(scan, sign, at))
                continue;
            scan.At = at;
            ReadAmount(scan, currency);
            return true;
        }
        return false;
    }

    /// <summary>"COP30" is a conference, not thirty pesos.</summary>
    private static bool IsAcronym(Scan scan, string sign, int at) => Acronyms.Known(sign, scan.Language) is not null && Numeral.At(scan.Text, at, scan.Data.Numbers) is { IsPlain: true, Whole.Length: < 3 };

    /// <summary>A minus before a figure.</summary>
    public static bool ReadSign(Scan scan)
    {
        if (scan.Text[scan.At] is not ('-' or '−') || !scan.HasDigit(scan.At + 1) || scan.InsideWord(scan.At) || scan[scan.At - 1] != ' ' && scan.At > 0)
            return false;
        scan.Spoken.Word(scan.Data.Numbers.Minus);
        scan.At++;
        return true;
    }

    private static void ReadAmount(Scan scan, Unit? currency)
    {
        var counted = scan.Data.Grammar.References.Contains(scan.Spoken.LastWord);
        var reference = counted || scan.InReference;
        var numeral = Numeral.At(scan.Text, scan.At, scan.Data.Numbers);
        // "arts. 18,19" are two articles.
        if (reference && numeral is { Decimals.Length: > 0, Point: ',' })
            numeral = Numeral.Bare(scan.Text, scan.At);
        var second = Until(scan, numeral);
        var mixed = second is null ? Mixed(scan, numeral) : null;
        var end = second?.End ?? mixed?.End ?? numeral.End;
        var scale = Units.Scale(scan, end, currency is not null);
        var afterScale = scale?.End ?? end;
        var unit = currency is null ? Units.At(scan, afterScale) : null;
        var noun = currency ?? unit?.Unit;
        var agreement = counted || mixed is not null && !scan.Data.Numbers.MixedBehind || numeral.Decimals.Length > 0 ? Agreement.None
            : scale is not null ? Nouns.Masculine(scan.Data.Grammar)
            : noun is null ? Nouns.Behind(scan, end) : Nouns.Of(noun, scan.Data.Grammar);
        // In a list of articles the next word is as likely a verb; only a feminine noun is sure.
        if (reference && agreement == Agreement.Shortened)
            agreement = Agreement.None;
        var cents = noun is not null && scale is null && second is null && Units.IsCurrency(scan, noun) && numeral.Decimals.Length == 2;
        Say(scan, cents ? numeral with { Decimals = "" } : numeral, agreement);
        if (second is { } last)
        {
            scan.Spoken.Word(scan.Data.Numbers.To);
            Say(scan, last, agreement);
        }
        if (mixed is not null && !scan.Data.Numbers.MixedBehind)
            scan.Spoken.Word(mixed.Value.Said);
        scan.At = unit?.End ?? afterScale;
        if (scale is not null)
            scan.Spoken.Word(scale.Value.Word);
        if (noun is not null)
            Units.Say(scan, noun, scale?.Word, second is null && numeral is { Whole: "1", Decimals: "" });
        if (mixed is not null && scan.Data.Numbers.MixedBehind)
            SayBehind(scan, mixed.Value.Said, said: noun is not null || scale is not null, agreement);
        if (cents)
            Units.SayCents(scan, numeral.Decimals);
        if (noun is not null && scan[scan.At] is '-' or '–' && scan.HasDigit(scan.At + 1))
        {
            // "30%-40%"
            scan.Spoken.Word(scan.Data.Numbers.To);
            scan.At++;
        }
        if (noun is null && scale is null)
            ReadRest(scan, numeral);
        if (scan[scan.At] == 's' && noun is null && numeral.IsPlain && !char.IsLetterOrDigit(scan[scan.At + 1]))
        {
            // "under-18s"
            scan.Spoken.Append("s");
            scan.At++;
        }
        ReadTimes(scan);
        scan.InReference = reference;
        if (noun is null && scan[scan.At] == '-' && char.IsLetter(scan[scan.At + 1]))
        {
            scan.Spoken.Append("-", glueNext: true);
            scan.At++;
        }
    }

    private static void Say(Scan scan, Numeral numeral, Agreement agreement)
    {
        var pairs = scan.Data.Numbers.YearsInPairs && numeral.IsPlain && numeral.Whole.Length == 4 && scan.Data.Grammar.PairsAfter.Contains(scan.Spoken.LastWord);
        scan.Spoken.Word(pairs && numeral.Value is { } value ? scan.Language.Numbers.Year((int)value) : scan.Language.Numbers.Say(numeral, agreement));
    }

    /// <summary>The other end of a range; two figures behind a year are short for one.</summary>
    private static Numeral? Until(Scan scan, Numeral first)
    {
        var dash = scan[first.End] == ' ' && scan[first.End + 1] == '–' ? first.End + 1 : first.End;
        if (scan[dash] is not ('-' or '–' or ':'))
            return null;
        var at = scan[dash] == '–' ? scan.SkipSpaces(dash + 1) : dash + 1;
        if (!scan.HasDigit(at))
            return null;
        var second = Numeral.At(scan.Text, at, scan.Data.Numbers);
        if (!first.RunsTo(second))
            return null;
        return first.IsYear && second.IsPlain && second.Whole.Length == 2 ? second with { Whole = first.Whole[..2] + second.Whole } : second;
    }

    /// <summary>A fraction behind a whole number: <c>3½</c>, <c>2 1/2</c>.</summary>
    private static (string Said, int End)? Mixed(Scan scan, Numeral whole)
    {
        if (scan.Data.Numbers.Mixed is not { } fractions || !whole.IsPlain)
            return null;
        var at = scan.SkipSpaces(whole.End);
        var figures = Numeral.Figures(scan.Text, at);
        var end = figures == at ? at + 1 : at > whole.End && scan[figures] == '/' ? Numeral.Figures(scan.Text, figures + 1) : at;
        return end > at && end <= scan.Text.Length && scan[end] != '/' && fractions.TryGetValue(scan.Text[at..end], out var said) ? (said, end) : null;
    }

    /// <summary>A fraction that is said behind what is counted: <c>trois mois et demi</c>, <c>dos horas y media</c>.</summary>
    private static void SayBehind(Scan scan, string fraction, bool said, Agreement agreement)
    {
        var noun = scan.SkipSpaces(scan.At);
        if (!said && char.IsLower(scan[noun]))
        {
            scan.Spoken.Word(scan.WordAt(noun));
            scan.At = scan.Letters(noun);
        }
        scan.Spoken.Word(agreement == Agreement.Feminine ? scan.Data.Numbers.Mixed!.GetValueOrDefault($"{fraction} f", fraction) : fraction);
    }

    /// <summary>The sign between two sides: <c>2 x 3 m</c>.</summary>
    private static void ReadTimes(Scan scan)
    {
        var at = scan.SkipSpaces(scan.At);
        if (scan[at] is not ('x' or '×') || scan.Data.Numbers.By.Length == 0 || !scan.HasDigit(scan.SkipSpaces(at + 1)))
            return;
        // "3 × 4 = 12" is a sum.
        if (scan[scan.SkipSpaces(Numeral.Figures(scan.Text, scan.SkipSpaces(at + 1)))] == '=')
            return;
        scan.Spoken.Word(scan.Data.Numbers.By);
        scan.At = at + 1;
    }

    /// <summary>The further parts of a number with several points, such as paragraph 9.1.2.</summary>
    private static void ReadRest(Scan scan, Numeral numeral)
    {
        if (numeral.Decimals.Length > 0)
            return;
        while (scan[scan.At] == '.' && scan.HasDigit(scan.At + 1))
        {
            var part = Numeral.Bare(scan.Text, scan.At + 1);
            scan.Spoken.Word(scan.Data.Numbers.Point);
            scan.Spoken.Word(scan.Language.Numbers.Say(part));
            scan.At = part.End;
        }
    }
}
