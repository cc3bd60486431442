using System.Collections.Immutable;

namespace SpOffice.Speaking;

/// <summary>Paragraphs of a text. Lines that were only broken to fit a width are joined again.</summary>
internal static class Paragraphs
{
    /// <summary>A line shorter than this was not broken to fit a width.</summary>
    private const int NarrowestWidth = 55;

    public static (ImmutableArray<string> Paragraphs, ImmutableArray<string> Headings) Of(string text, SpeechLanguage language)
    {
        var lines = new List<string>();
        var joins = false;
        foreach (var raw in text.Replace("\r\n", "\n").Split(['\n', '\r', '\u2028', '\u2029', '\v', '\f']))
        {
            var line = raw.Trim();
            if (line.Length == 0)
            {
                joins = false;
                continue;
            }
            if (joins && ContinuesWith(lines[^1], line))
                lines[^1] = $"{lines[^1]} {line}";
            else
                lines.Add(line);
            joins = true;
        }
        return Headings.Split(lines, language.Data.Headings);
    }

    private static bool ContinuesWith(string before, string line) =>
        !".!?:;…".Contains(before[^1]) && (char.IsLower(line[0]) && line.Length > 1 && char.IsLetter(line[1]) || before.Length >= NarrowestWidth && before[^1] != ',' && char.IsLetterOrDigit(line[0]));
}
