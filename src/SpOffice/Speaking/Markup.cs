using System.Net;
using System.Text.RegularExpressions;

namespace SpOffice.Speaking;

/// <summary>Tags, entities and links that came along when a text was copied: they are not read aloud, the words between them are.</summary>
internal static partial class Markup
{
    public static string Strip(string text)
    {
        if (text.Contains("](", StringComparison.Ordinal))
            text = Link().Replace(text, "$1");
        if (text.Contains('<', StringComparison.Ordinal))
            text = Inline().Replace(Tag().Replace(text, " "), "");
        return text.Contains('&', StringComparison.Ordinal) ? Entity().Replace(text, match => WebUtility.HtmlDecode(match.Value)) : text;
    }

    [GeneratedRegex(@"!?\[([^\[\]]{1,300})\]\((?:https?:|mailto:|#|/)[^()\s]{0,500}\)", RegexOptions.CultureInvariant)]
    private static partial Regex Link();

    /// <summary>Tags between which words stand apart.</summary>
    [GeneratedRegex(@"</?(?:p|br|div|li|ul|ol|td|th|tr|table|h[1-6]|hr|blockquote)(?:\s[^<>]{0,300})?/?>", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Tag();

    [GeneratedRegex(@"</?[a-z][a-z0-9-]{0,20}(?:\s[^<>]{0,300})?/?>", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Inline();

    [GeneratedRegex(@"&(?:[a-z]{2,8}|#\d{1,6}|#x[0-9a-f]{1,6});", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Entity();
}
