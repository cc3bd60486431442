using System.Globalization;
using System.Text;

namespace SpOffice.Texts;

/// <summary>Text reduced for comparison: no accents, no case, one kind of apostrophe, single spaces.</summary>
public static class Plain
{
    /// <summary>The reduced text.</summary>
    public static string Of(string text)
    {
        var plain = new StringBuilder(text.Length);
        var space = false;
        foreach (var c in text.Normalize(NormalizationForm.FormD))
        {
            if (c >= 128 && CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.Format)
                continue;
            if (char.IsWhiteSpace(c))
            {
                space = plain.Length > 0;
                continue;
            }
            if (space)
                plain.Append(' ');
            space = false;
            plain.Append(c < 128 ? char.ToLowerInvariant(c) : c is '’' or '‘' or 'ʼ' ? '\'' : BaseLetters.Of(char.ToLowerInvariant(c)));
        }
        return plain.ToString();
    }
}
