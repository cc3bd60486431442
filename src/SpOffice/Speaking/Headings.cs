using System.Collections.Immutable;

namespace SpOffice.Speaking;

/// <summary>Tells the lines at the head of a statement that nobody reads aloud (session, item, dialogue with whom, date, organisation, speaker:
/// facts J19) from those that are read. In doubt a line is read: too long a forecast does less harm.</summary>
internal static class Headings
{
    private const int LongestHeading = 20;

    public static (ImmutableArray<string> Spoken, ImmutableArray<string> Headings) Split(IReadOnlyList<string> lines, HeadingMarks marks)
    {
        if (lines.Count < 2)
            return ([.. lines], []);
        var head = Head(lines, marks);
        var headings = lines.Where((line, index) => index < head || IsMarked(line)).ToImmutableArray();
        var spoken = lines.Where((line, index) => index >= head && !IsMarked(line)).ToImmutableArray();
        return spoken.IsEmpty ? ([.. lines], []) : (spoken, headings);
    }

    /// <summary>How many lines stand before the first that is read: a run of short lines without a full stop, among them enough that only a
    /// heading has, followed by a sentence or an address.</summary>
    private static int Head(IReadOnlyList<string> lines, HeadingMarks marks)
    {
        int head = 0, telling = 0;
        while (head < lines.Count && IsHeadingLike(lines[head], marks))
            telling += Tells(lines[head++], marks) ? 1 : 0;
        return head < lines.Count && telling * 3 >= head ? head : 0;
    }

    private static bool IsHeadingLike(string line, HeadingMarks marks) =>
        IsLabel(line, marks) || !".!?,;:…".Contains(line[^1]) && line.Split(' ').Length <= LongestHeading && !StartsWithAny(line, marks.Addresses);

    private static bool Tells(string line, HeadingMarks marks) => IsLabel(line, marks) || IsInCapitals(line) || ContainsAny(line, marks.Words);

    private static bool IsLabel(string line, HeadingMarks marks) =>
        marks.Labels.Any(label => line.StartsWith(label, StringComparison.OrdinalIgnoreCase) && line.AsSpan(label.Length).TrimStart() is [':', ..]);

    /// <summary>A line that is marked as a heading wherever it stands.</summary>
    private static bool IsMarked(string line) => line.StartsWith('#') && line.TrimStart('#') is [' ', _, ..];

    private static bool IsInCapitals(string line) => line.Any(char.IsLetter) && !line.Any(char.IsLower);

    private static bool StartsWithAny(string line, ImmutableArray<string> words) =>
        words.Any(word => line.StartsWith(word, StringComparison.OrdinalIgnoreCase));

    private static bool ContainsAny(string line, ImmutableArray<string> words) =>
        words.Any(word => line.Contains(word, StringComparison.OrdinalIgnoreCase));
}
