namespace SpOffice.Speaking;

/// <summary>Groups of figures that are no quantity: <c>+41 22 917 90 00</c>, said figure by figure or group by group as the language does.</summary>
internal static class PhoneNumbers
{
    private const int FewestFigures = 8;

    public static bool Read(Scan scan)
    {
        var plus = scan.Text[scan.At] == '+';
        if (!plus && scan.Text[scan.At] != '0')
            return false;
        var groups = new List<string>();
        var end = plus ? scan.At + 1 : scan.At;
        for (var at = end; Numeral.Figures(scan.Text, at) is var last && last > at;)
        {
            groups.Add(scan.Text[at..last]);
            end = last;
            at = scan[last] is ' ' or '-' or '.' ? last + 1 : last;
        }
        if (groups.Sum(group => group.Length) < FewestFigures)
            return false;
        if (plus)
            scan.Spoken.Word(scan.Data.Symbols.Names["+"]);
        foreach (var group in groups)
            scan.Spoken.Word(Say(scan, group));
        scan.At = end;
        return true;
    }

    private static string Say(Scan scan, string group)
    {
        var numbers = scan.Language.Numbers;
        if (scan.Data.Numbers.PhoneDigits || group.Length > 3)
            return numbers.Digits(group);
        return group[0] == '0' ? numbers.Digits(group) : numbers.Say(Numeral.Bare(group, 0));
    }
}
