using System.Globalization;
using Humanizer;

namespace SpOffice.Speaking;

/// <summary>How the noun behind a number bends it.</summary>
internal enum Agreement
{
    /// <summary>The number stands alone or before a masculine noun that changes nothing.</summary>
    None,

    /// <summary>Before a masculine noun where the language shortens "one" (Spanish <c>veintiún casos</c>).</summary>
    Shortened,

    Feminine,
}

/// <summary>Numbers in words. Cardinals, ordinals and gender are Humanizer's; years, decimals and decades are ours, for it has none.</summary>
internal sealed class NumberWords(SpeechFile file)
{
    private readonly NumberStyle style = file.Numbers;
    private readonly CultureInfo culture = new NamedCulture(file.Lang == "zh" ? "zh-CN" : file.Lang);

    public string Cardinal(long number, Agreement agreement = Agreement.None) => agreement switch
    {
        Agreement.Feminine => number.ToWords(GrammaticalGender.Feminine, culture),
        Agreement.Shortened => number.ToWords(WordForm.Abbreviation, GrammaticalGender.Masculine, culture),
        _ => number.ToWords(culture),
    };

    /// <summary>An ordinal; gender and form as its suffix says: <c>m</c>, <c>f</c>, <c>short</c> or <c>second</c>.</summary>
    public string Ordinal(int number, string form = "m")
    {
        if (style.Ordinals.TryGetValue($"{number}{form}", out var known))
            return known;
        return form switch
        {
            "f" => number.ToOrdinalWords(GrammaticalGender.Feminine, culture),
            "short" => number.ToOrdinalWords(GrammaticalGender.Masculine, WordForm.Abbreviation, culture),
            _ => number.ToOrdinalWords(culture),
        };
    }

    /// <summary>A number as it is written: grouped, with decimals, with leading zeros, too long to be a quantity, or a year.</summary>
    public string Say(Numeral numeral, Agreement agreement = Agreement.None)
    {
        var whole = numeral.IsYear && style.YearsInPairs ? Year((int)numeral.Value!.Value)
            : numeral.Value is { } value ? Cardinal(value, agreement)
            : Digits(numeral.Whole);
        return numeral.Decimals.Length == 0 ? whole : $"{whole} {(numeral.Point == style.Decimal ? style.DecimalWord : style.Point)} {Fraction(numeral.Decimals)}";
    }

    /// <summary>A number between slashes: a year, digit by digit where the language does so, else a number.</summary>
    public string InSymbol(Numeral numeral) =>
        style.SymbolDigits > 0 && numeral.Whole.Length >= style.SymbolDigits && !numeral.IsYear ? Digits(numeral.Whole) : Say(numeral);

    public string Digits(string digits) => string.Join(' ', digits.Select(digit => Cardinal(digit - '0')));

    /// <summary>Four figures in pairs, as English says years and Security Council resolutions.</summary>
    public string Year(int year)
    {
        var (century, rest) = (year / 100, year % 100);
        if (year is >= 2000 and < 2010 || century % 10 == 0 && rest < 10)
            return Cardinal(year);
        return rest switch
        {
            0 => $"{Cardinal(century)} {style.Hundred}",
            < 10 => $"{Cardinal(century)} {style.Oh} {Cardinal(rest)}",
            _ => $"{Cardinal(century)} {Cardinal(rest)}",
        };
    }

    /// <summary>Ten years: <c>1990s</c>, <c>90s</c>; null where the language has no such form.</summary>
    public string? Decade(int year)
    {
        if (!style.Decades.TryGetValue((year % 100).ToString("00", CultureInfo.InvariantCulture), out var name))
            return null;
        return year < 100 ? name : year % 1000 == 0 ? $"{Cardinal(year)}s" : $"{Cardinal(year / 100)} {name}";
    }

    private string Fraction(string decimals)
    {
        var zeros = decimals.TakeWhile(digit => digit == '0').Count();
        if (style.DecimalsAsDigits || zeros == decimals.Length || decimals.Length - zeros > 3)
            return Digits(decimals);
        var number = Cardinal(long.Parse(decimals.AsSpan(zeros), CultureInfo.InvariantCulture));
        return zeros == 0 ? number : $"{Digits(decimals[..zeros])} {number}";
    }

    /// <summary>A culture that is a name and nothing else: Humanizer picks its words by the name, and no cultural data of the machine or
    /// the browser are needed.</summary>
    private sealed class NamedCulture(string name) : CultureInfo("")
    {
        public override string Name => name;

        public override CultureInfo Parent => InvariantCulture;
    }
}
