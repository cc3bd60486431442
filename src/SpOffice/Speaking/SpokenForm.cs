namespace SpOffice.Speaking;

/// <summary>What a speaker says when a paragraph is written: one pass from left to right, the first reader that knows the place takes it.
/// An explicit list, for its order matters.</summary>
internal static class SpokenForm
{
    private static readonly Func<Scan, bool>[] AtFigure = [Phrases.Read, PhoneNumbers.Read, Dates.Read, Times.Read, Ordinals.Read, SlashNumbers.Read, Quantities.Read];

    private static readonly Func<Scan, bool>[] AtLetter = [Addresses.Read, Quantities.ReadMoney, Phrases.Read, RomanNumerals.Read, DocumentSymbols.Read, Dates.ReadMonth, Words.Read];

    private static readonly Func<Scan, bool>[] AtOther = [Phrases.Read, PhoneNumbers.Read, Quantities.ReadMoney, Quantities.ReadSign, Brackets.Read, Marks.Read];

    public static string Of(string paragraph, SpeechLanguage language)
    {
        var scan = new Scan(Characters.Fold(Markup.Strip(paragraph)), language);
        Marks.SkipBullet(scan);
        while (scan.At < scan.Text.Length)
        {
            var c = scan.Text[scan.At];
            if (c == ' ')
            {
                scan.At++;
                continue;
            }
            foreach (var reader in char.IsAsciiDigit(c) ? AtFigure : char.IsLetter(c) ? AtLetter : AtOther)
            {
                if (reader(scan))
                    break;
            }
        }
        return scan.Spoken.ToString();
    }
}
