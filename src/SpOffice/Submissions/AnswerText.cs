using System.Buffers;
using System.Text;

namespace SpOffice.Submissions;

/// <summary>The form in which the text of an answer is kept: NFC, <c>\n</c> between paragraphs, no control characters, no space at the ends.</summary>
public static class AnswerText
{
    /// <summary>What may have to change: control characters, ends of lines other than <c>\n</c>, surrogates and non-characters.</summary>
    private static readonly SearchValues<char> Changed = SearchValues.Create(string.Concat(
        Enumerable.Range(0, 0xA0).Select(code => (char)code).Where(c => char.IsControl(c) && c is not ('\n' or '\t'))
            .Concat(['\u2028', '\u2029', '\uFFFE', '\uFFFF']).Concat(Enumerable.Range(0xD800, 0x800).Select(code => (char)code))));

    /// <summary>With the digits of every script as 0 to 9, for dates and times.</summary>
    public static string WithAsciiDigits(string text) =>
        string.Concat(text.Select(c => char.IsDigit(c) ? (char)('0' + (int)char.GetNumericValue(c)) : c));

    /// <summary>Brings text into that form.</summary>
    public static string Normalise(string text)
    {
        if (!text.AsSpan().ContainsAnyExceptInRange(' ', '~') || (text.AsSpan().IndexOfAny(Changed) < 0 && text.IsNormalized(NormalizationForm.FormC)))
            return text.Trim();
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
