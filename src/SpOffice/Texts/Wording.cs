using System.Text;

namespace SpOffice.Texts;

/// <summary>Wording with named placeholders such as <c>{person}</c>.</summary>
public static class Wording
{
    /// <summary>Puts values in; a placeholder without a value stays, so that a test sees it. Values are never read for placeholders.</summary>
    public static string Fill(string text, IEnumerable<(string Name, string Value)> values)
    {
        var known = values.GroupBy(value => value.Name).ToDictionary(group => group.Key, group => group.Last().Value);
        var filled = new StringBuilder();
        var at = 0;
        while (at < text.Length)
        {
            var open = text.IndexOf('{', at);
            var close = open < 0 ? -1 : text.IndexOf('}', open);
            if (close < 0)
                break;
            filled.Append(text, at, open - at);
            filled.Append(known.GetValueOrDefault(text[(open + 1)..close], text[open..(close + 1)]));
            at = close + 1;
        }
        return filled.Append(text, at, text.Length - at).ToString();
    }
}
