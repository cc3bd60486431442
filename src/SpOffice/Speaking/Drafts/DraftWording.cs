using System.Text;

namespace SpOffice.Speaking.Drafts;

/// <summary>One way to say a passage: a single paragraph.</summary>
public sealed record DraftWording
{
    /// <summary>The highest value a wording may be given.</summary>
    public const int MostValue = 1000;

    /// <summary>Builds it.</summary>
    /// <param name="text">The words; line breaks become spaces.</param>
    /// <param name="value">What it is worth to the author, 0 to <see cref="MostValue"/>; null for the usual value.</param>
    public DraftWording(string text, int? value = null) => (Text, Value) = (OneLine(text), value is { } given ? Math.Clamp(given, 0, MostValue) : null);

    /// <summary>One line, without space at its ends.</summary>
    public string Text { get; }

    /// <summary>What it is worth to the author; null for the usual value.</summary>
    public int? Value { get; }

    /// <summary>White space within a line is one space; a no-break space stays, control characters go.</summary>
    public static string OneLine(string text)
    {
        var line = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (c is ' ' or '\t' or '\n' or '\r' or '\v' or '\f' or '\u2028' or '\u2029' or '\u0085')
            {
                if (line.Length > 0 && line[^1] != ' ')
                    line.Append(' ');
            }
            else if (!char.IsControl(c) && c is not ('\uFFFE' or '\uFFFF'))
            {
                line.Append(c);
            }
        }
        return line.ToString().Trim();
    }
}
