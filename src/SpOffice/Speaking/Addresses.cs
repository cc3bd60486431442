namespace SpOffice.Speaking;

/// <summary>Web and e-mail addresses as people say them: without scheme and "www.", and without what stands behind the first question mark.</summary>
internal static class Addresses
{
    public static bool Read(Scan scan)
    {
        if (scan.InsideWord(scan.At))
            return false;
        var end = scan.Text.IndexOf(' ', scan.At) is var space and >= 0 ? space : scan.Text.Length;
        var run = scan.Text.AsSpan(scan.At, end - scan.At).TrimEnd(".,;:!?)]»\"'");
        if (!IsAddress(run, scan.Data.Symbols))
            return false;
        end = scan.At + run.Length;
        Say(scan, run);
        scan.At = end;
        return true;
    }

    private static bool IsAddress(ReadOnlySpan<char> run, SymbolNames symbols)
    {
        var dot = run.LastIndexOf('.');
        if (dot <= 0)
            return false;
        if (run.Contains("://", StringComparison.Ordinal) || run.StartsWith("www.", StringComparison.OrdinalIgnoreCase))
            return true;
        var host = run.IndexOf('/') is var path and > 0 ? run[..path] : run;
        dot = host.LastIndexOf('.');
        return dot > 0 && symbols.Domains.Contains(host[(dot + 1)..].ToString()) && !host.ContainsAny('(', ',', ';');
    }

    private static void Say(Scan scan, ReadOnlySpan<char> address)
    {
        if (address.IndexOf("://", StringComparison.Ordinal) is var scheme and >= 0)
            address = address[(scheme + 3)..];
        if (address.StartsWith("www.", StringComparison.OrdinalIgnoreCase))
            address = address[4..];
        if (address.IndexOfAny('?', '#') is var query and >= 0)
            address = address[..query];
        var word = 0;
        for (var at = 0; at <= address.Length; at++)
        {
            if (at < address.Length && char.IsLetter(address[at]))
                continue;
            if (at > word)
                scan.Spoken.Word(Label(address[word..at].ToString(), scan.Language));
            word = at + 1;
            if (at == address.Length)
                break;
            if (char.IsAsciiDigit(address[at]))
            {
                var numeral = Numeral.Bare(address.ToString(), at);
                scan.Spoken.Word(scan.Language.Numbers.Say(numeral));
                at = numeral.End - 1;
                word = numeral.End;
            }
            else if (address[at] == '.')
                scan.Spoken.Word(scan.Data.Symbols.Dot);
            else if (address[at] == '@')
                scan.Spoken.Word(scan.Data.Symbols.At);
            else if (address[at] == '/' && at < address.Length - 1)
                scan.Spoken.Word(scan.Data.Symbols.Slash);
        }
    }

    private static string Label(string label, SpeechLanguage language)
    {
        var capitals = label.ToUpperInvariant();
        return language.Data.Acronyms.Letters.Contains(capitals) ? Acronyms.Spell(capitals) : label.ToLowerInvariant();
    }
}
