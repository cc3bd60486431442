namespace SpOffice.Speaking;

/// <summary>What stands behind or before a number: percent, currencies, measures, and the words and letters that multiply.</summary>
internal static class Units
{
    /// <summary>A word or, with money, a letter for thousands or millions.</summary>
    public static (string Word, int End)? Scale(Scan scan, int at, bool money)
    {
        var start = scan.SkipSpaces(at);
        var word = scan.WordAt(start);
        if (word.Length == 0 || char.IsLetterOrDigit(scan[start + word.Length]))
            return null;
        if (scan.Data.Numbers.Scales.Contains(word.ToLowerInvariant()))
        {
            // "mil millones", "hundred thousand"
            return Scale(scan, start + word.Length, money: false) is { } next ? ($"{word.ToLowerInvariant()} {next.Word}", next.End) : (word.ToLowerInvariant(), start + word.Length);
        }
        return (money || CurrencyFollows(scan, start + word.Length)) && scan.Data.Money.Scales.TryGetValue(word, out var scale) ? (scale, start + word.Length) : null;
    }

    private static bool CurrencyFollows(Scan scan, int at) => At(scan, at) is { } unit && IsCurrency(scan, unit.Unit);

    public static bool IsCurrency(Scan scan, Unit unit) => scan.Data.Money.Currencies.ContainsValue(unit);

    /// <summary>Percent, a currency or a measure behind a number.</summary>
    public static (Unit Unit, int End)? At(Scan scan, int at)
    {
        var start = scan.SkipSpaces(at);
        if (start >= scan.Text.Length)
            return null;
        foreach (var (sign, unit) in scan.Language.Units)
        {
            if (string.CompareOrdinal(scan.Text, start, sign, 0, sign.Length) == 0 && !(char.IsLetter(sign[^1]) && char.IsLetterOrDigit(scan[start + sign.Length])))
                return (unit, start + sign.Length);
        }
        return null;
    }

    /// <summary>Says a unit in the number its amount asks for.</summary>
    public static void Say(Scan scan, Unit unit, string? scale, bool one)
    {
        if (scale is not null && scan.Data.Money.Join.Length > 0 && IsCurrency(scan, unit) && scan.Data.Money.JoinAfter.Contains(scale[(scale.LastIndexOf(' ') + 1)..]))
            SayJoin(scan, unit.Many);
        scan.Spoken.Word(one && scale is null ? unit.One : unit.Many);
    }

    /// <summary>The word between millions and their currency, which French shortens before a vowel.</summary>
    private static void SayJoin(Scan scan, string currency)
    {
        var vowel = "aeiouéè".Contains(currency[0]) && scan.Data.Money.JoinVowel.EndsWith('\'');
        scan.Spoken.Word(vowel ? scan.Data.Money.JoinVowel : scan.Data.Money.Join);
        if (vowel)
            scan.Spoken.Append("", glueNext: true);
    }

    /// <summary>Says the two decimals of a sum.</summary>
    public static void SayCents(Scan scan, string cents)
    {
        if (cents == "00")
            return;
        scan.Spoken.Word(scan.Data.Money.Cents);
        scan.Spoken.Word(scan.Language.Numbers.Cardinal(int.Parse(cents, System.Globalization.CultureInfo.InvariantCulture)));
    }
}
