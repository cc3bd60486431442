using System.Globalization;
using System.Text;

namespace SpOffice.Speaking;

/// <summary>Characters brought to one form: one kind of space, apostrophe, minus, figure and mark, in whatever script; nothing invisible.</summary>
internal static class Characters
{
    public static bool IsMark(char c) => c > 127 && CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    public static string Fold(string text)
    {
        var folded = new StringBuilder(text.Length);
        var composed = true;
        foreach (var c in text)
        {
            composed &= c < 0x300 || !IsMark(c);
            Append(folded, c);
        }
        return composed ? folded.ToString() : Compose(folded.ToString());
    }

    private static void Append(StringBuilder folded, char c)
    {
        switch (c)
        {
            case '’' or '‘' or 'ʼ' or '′':
                folded.Append('\'');
                break;
            case '\u2010' or '\u2011':
                folded.Append('-');
                break;
            case '…':
                folded.Append("...");
                break;
            case '\t':
                folded.Append(' ');
                break;
            case '،' or '，' or '、' or '٬':
                folded.Append(',');
                break;
            case '؛' or '；':
                folded.Append(';');
                break;
            case '؟' or '？':
                folded.Append('?');
                break;
            case '！':
                folded.Append('!');
                break;
            case '：':
                folded.Append(':');
                break;
            case '٫':
                folded.Append('.');
                break;
            case '。' or '۔':
                // No space follows it where words are not parted by spaces.
                folded.Append(". ");
                break;
            case '٪' or '％':
                folded.Append('%');
                break;
            default:
                if (c < 128)
                    folded.Append(c < ' ' ? ' ' : c);
                else if (CharUnicodeInfo.GetDecimalDigitValue(c) is >= 0 and var digit)
                    folded.Append((char)('0' + digit));
                else if (c is >= '₀' and <= '₉')
                    folded.Append((char)('0' + c - '₀'));
                else if (char.IsWhiteSpace(c))
                    folded.Append(' ');
                else if (!char.IsSurrogate(c) && CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.Format && c is not '\u00AD' and < '\uFFFE')
                    folded.Append(c);
                break;
        }
    }

    /// <summary>Letters with accents written apart, as some systems do, become one character.</summary>
    private static string Compose(string text) => text.IsNormalized(NormalizationForm.FormC) ? text : text.Normalize(NormalizationForm.FormC);
}
