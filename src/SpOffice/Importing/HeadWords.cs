using System.Text;
using System.Text.RegularExpressions;
using SpOffice.Texts;

namespace SpOffice.Importing;

/// <summary>How the heads of columns are compared: letters and figures alone, without accents and capitals. What stands in brackets may say the format.</summary>
internal static partial class HeadWords
{
    /// <summary>The head as it is compared.</summary>
    public static string Reduced(string head)
    {
        var plain = new StringBuilder();
        foreach (var c in Plain.Of(head))
        {
            if (char.IsLetterOrDigit(c))
                plain.Append(c);
            else if (plain.Length > 0 && plain[^1] != ' ')
                plain.Append(' ');
        }
        return plain.ToString().TrimEnd();
    }

    /// <summary>The same, without what stands in brackets.</summary>
    public static string WithoutBrackets(string head) => Reduced(InBrackets().Replace(head, " "));

    [GeneratedRegex(@"\([^()]{0,60}\)|\[[^\[\]]{0,60}\]", RegexOptions.CultureInvariant)]
    private static partial Regex InBrackets();
}
