using System.Collections.Immutable;

namespace SpOffice.Speaking;

/// <summary>Paragraphs of a text. Lines that were only broken to fit a width are joined again.</summary>
internal static class Paragraphs
{
    private const int WidestPage = 100;
    private const int NarrowestPage = 50;
    private const string Ends = ".!?:;…";

    public static (ImmutableArray<string> Spoken, ImmutableArray<string> Headings) Of(string text, SpeechLanguage language)
    {
        var raw = text.Replace("\r\n", "\n").Split(['\n', '\r', '\u2028', '\u2029', '\v', '\f'], StringSplitOptions.TrimEntries);
        var width = Width(raw);
        var lines = new List<string>();
        var last = "";
        foreach (var line in raw)
        {
            if (last.Length > 0 && line.Length > 0 && GoesOn(last, line, width))
                lines[^1] = $"{lines[^1]} {line}";
            else if (line.Length > 0)
                lines.Add(line);
            last = line;
        }
        return Headings.Split(lines, language.Data.Headings);
    }

    /// <summary>Whether a line goes on in the next: no mark ends it, and the next begins small, or its first word found no room.</summary>
    private static bool GoesOn(string line, string next, int width)
    {
        if (Ends.Contains(line[^1]))
            return false;
        if (char.IsLower(next[0]) && next.Length > 1 && next[1] != ')')
            return true;
        var word = next.IndexOf(' ') is var space and > 0 ? space : next.Length;
        return char.IsLetterOrDigit(next[0]) && line.Length + 1 + word > width;
    }

    /// <summary>The width the lines were broken to, or a number no line reaches: a few lines must come near it.</summary>
    private static int Width(string[] lines)
    {
        var widest = lines.Max(line => line.Length);
        return widest is >= NarrowestPage and <= WidestPage && lines.Count(line => line.Length > widest - 12) >= 4 ? widest : int.MaxValue;
    }
}
