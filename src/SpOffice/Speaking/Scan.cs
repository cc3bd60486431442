namespace SpOffice.Speaking;

/// <summary>A paragraph read from left to right, and what was said of it so far.</summary>
internal sealed class Scan(string text, SpeechLanguage language)
{
    public string Text { get; } = text;

    public SpeechLanguage Language { get; } = language;

    public SpokenText Spoken { get; } = new();

    public int At { get; set; }

    /// <summary>Whether the last thing said was the number of an article, a paragraph or a list of them: "(3)" behind it belongs to it.</summary>
    public bool InReference { get; set; }

    /// <summary>Brackets that were opened round a remark and not yet closed.</summary>
    public int OpenRemarks { get; set; }

    /// <summary>Whether the whole paragraph is written in capitals, which then mean nothing.</summary>
    public bool IsShouted { get; } = Shouts(text);

    public char this[int at] => at >= 0 && at < Text.Length ? Text[at] : ' ';

    public SpeechFile Data => Language.Data;

    public bool HasDigit(int at) => char.IsAsciiDigit(this[at]);

    /// <summary>Whether a word stands on the left, so that what follows is part of it.</summary>
    public bool InsideWord(int at) => char.IsLetterOrDigit(this[at - 1]);

    public int SkipSpaces(int at)
    {
        while (at < Text.Length && Text[at] == ' ')
            at++;
        return at;
    }

    public int Letters(int at)
    {
        while (at < Text.Length && (char.IsLetter(Text[at]) || Characters.IsMark(Text[at])))
            at++;
        return at;
    }

    /// <summary>The word of letters at a place, or empty.</summary>
    public string WordAt(int at) => Text[at..Letters(at)];

    public bool Stands(string written, int at) =>
        string.Compare(Text, at, written, 0, written.Length, StringComparison.OrdinalIgnoreCase) == 0 && at + written.Length <= Text.Length;

    /// <summary>Whether a written form stands at a place and ends there.</summary>
    public bool StandsWhole(string written, int at) => Stands(written, at) && !(char.IsLetterOrDigit(written[^1]) && char.IsLetterOrDigit(this[at + written.Length]));

    private static bool Shouts(string text)
    {
        int capitals = 0, words = 0;
        for (var at = 0; at < text.Length; at++)
        {
            if (!char.IsLetter(text[at]) || at > 0 && char.IsLetter(text[at - 1]))
                continue;
            words++;
            var end = at;
            while (end < text.Length && char.IsUpper(text[end]))
                end++;
            if (end > at + 1 && (end == text.Length || !char.IsLetter(text[end])))
                capitals++;
        }
        return words >= 4 && capitals * 10 > words * 6;
    }
}
