using System.Text;

namespace SpOffice.Submissions;

/// <summary>The form in which the text of an answer is kept: NFC, <c>\n</c> between paragraphs, no control characters, no space at the ends.</summary>
public static class AnswerText
{
    /// <summary>With the digits of every script as 0 to 9, for dates and times.</summary>
    public static string WithAsciiDigits(string text) =>
        string.Concat(text.Select(c => char.IsDigit(c) ? (char)('0' + (int)char.GetNumericValue(c)) : c));

    /// <summary>Brings text into that form.</summary>
    public static string Normalise(string text)
    {
        var clean = new StringBuilder(text.Length);
        foreach (var rune in text.ReplaceLineEndings("\n").EnumerateRunes())
        {
            // XML cannot carry control characters, lone surrogates (read as U+FFFD) and the two non-characters.
            if (rune.Value == '\n' || rune.Value == '\t' || !(Rune.IsControl(rune) || rune.Value is 0xFFFE or 0xFFFF))
                clean.Append(rune.ToString());
        }
        return clean.ToString().Normalize(NormalizationForm.FormC).Trim();
    }
}
