using System.Text.RegularExpressions;
using SpOffice.Texts;

namespace SpOffice.Versions;

/// <summary>Puts roles in the place of names, in the grammar of the language; what may be another word is left and reported.</summary>
internal sealed partial class Redaction(NameFinder finder, RoleNumbers roles, RoleLanguage language, Templates templates, Settled settled)
{
    private const int WidestGap = 8;
    private readonly Dictionary<string, int> doubts = [];

    /// <summary>Words that may be a name and are not settled.</summary>
    public List<Hit> Hits { get; } = [];

    /// <summary>Lines of the version in which a word stands that a person settled, and where: the search of the finished file passes over it.</summary>
    public HashSet<(string Line, int Start)> Passed { get; } = [];

    /// <summary>A text of several lines without the names.</summary>
    public string Of(string text, string place) => string.Join('\n', Unbroken(text).Split('\n').Select(line => OfLine(line, place)));

    /// <summary>A line that ends within a name, as at a hyphen, is joined to the next.</summary>
    private string Unbroken(string text)
    {
        var joined = text.ToCharArray();
        foreach (var found in text.Contains('\n', StringComparison.Ordinal) ? finder.In(text) : [])
        {
            for (var at = found.Start; at < found.End; at++)
                joined[at] = joined[at] == '\n' ? ' ' : joined[at];
        }
        return new string(joined);
    }

    /// <summary>A line that is our own wording or a value, not somebody's text: what looks like a name in it is none.</summary>
    public string Pass(string line)
    {
        foreach (var found in finder.In(line))
            Passed.Add((line, found.Start));
        return line;
    }

    /// <summary>A line that was made from one of these, for instance with a coarser date: a word that was settled in that one is settled here.</summary>
    public string Follow(string line)
    {
        var settledWords = Passed.Select(passed => passed.Line[passed.Start..]).ToList();
        foreach (var found in finder.In(line).Where(found => settledWords.Any(words => SameStart(words, line[found.Start..]))))
            Passed.Add((line, found.Start));
        return line;
    }

    private static bool SameStart(string one, string other) => one.AsSpan().CommonPrefixLength(other) >= Math.Min(12, Math.Min(one.Length, other.Length));

    private string OfLine(string line, string place)
    {
        var (result, at) = ("", 0);
        var left = new List<int>();
        foreach (var found in Merged(line))
        {
            var start = Math.Max(at, WithTitle(line, found.Start));
            if (found.Doubtful && !IsPerson(found, line, place))
            {
                result += line[at..found.Start];
                left.Add(result.Length);
                result += line[found.Start..found.End];
            }
            else
            {
                result = language.Join(result + line[at..start], roles.Of(found.Name));
            }
            at = found.End;
        }
        result += line[at..];
        left.ForEach(start => Passed.Add((result, start)));
        return result;
    }

    private bool IsPerson(Occurrence found, string line, string place)
    {
        var number = doubts[place] = doubts.GetValueOrDefault(place) + 1;
        var id = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{place}#{number}");
        if (settled.Persons.Contains(id))
            return true;
        if (!settled.Words.Contains(id))
            Hits.Add(new Hit(id, line[found.Start..found.End], found.Name.Role, place, Around(line, found.Start, found.End)));
        return false;
    }

    /// <summary>The words around a place in a line.</summary>
    public static string Around(string line, int start, int end) => line[Math.Max(0, start - 30)..Math.Min(line.Length, end + 30)].Trim();

    /// <summary>Parts of one name with little between them, such as a middle initial, are one.</summary>
    private List<Occurrence> Merged(string line)
    {
        var merged = new List<Occurrence>();
        foreach (var found in finder.In(line))
        {
            if (merged.Count > 0 && merged[^1] is var last && last.Name == found.Name && IsGap(line[last.End..found.Start]))
                merged[^1] = last with { End = found.End + (line[last.End..found.Start].Contains('(', StringComparison.Ordinal) && found.End < line.Length && line[found.End] == ')' ? 1 : 0), Doubtful = false };
            else
                merged.Add(found);
        }
        return [.. merged.Select((found, index) => found.Doubtful ? found : WithInitials(found, line, index == 0 ? 0 : merged[index - 1].End, index + 1 < merged.Count ? merged[index + 1].Start : line.Length))];
    }

    /// <summary>Initials of the same name that stand beside a word of it go with it: "Venn, I.", "I. M. Venn".</summary>
    private static Occurrence WithInitials(Occurrence found, string line, int from, int to)
    {
        var initials = found.Name.Spellings.SelectMany(spelling => new FoldedText(spelling).Words).Select(word => word.Text[0]).ToHashSet();
        bool AreThese(Match match) => match.Value.Where(char.IsLetter).All(letter => new FoldedText(letter.ToString()).Joined is [var folded] && initials.Contains(folded));
        var (start, end) = (found.Start, found.End);
        if (InitialsBefore().Match(line[from..start]) is { Success: true } before && AreThese(before))
            start = from + before.Index;
        if (InitialsAfter().Match(line[end..to]) is { Success: true } after && AreThese(after))
            end += after.Length;
        return found with { Start = start, End = end };
    }

    [GeneratedRegex(@"(?<![\p{L}\p{N}])(?:\p{Lu}(?:\.[\s\u00A0-]?|[ªº.]{1,2}\s?|['’-])){1,3}$|(?<![\p{L}\p{N}])\p{Lu}{2,3}\s$", RegexOptions.CultureInvariant)]
    private static partial Regex InitialsBefore();

    [GeneratedRegex(@"^(?:,?[\s\u00A0]|-)(?:\p{Lu}\.[\s\u00A0-]?(?!\p{Ll})){1,3}(?<![\s\u00A0-])", RegexOptions.CultureInvariant)]
    private static partial Regex InitialsAfter();

    private bool IsGap(string between) => between.Length <= WidestGap && between.IndexOfAny(['!', '?', ';', ':', '\n']) < 0
        && new WordList(between) is var words && Enumerable.Range(0, words.Count).All(word => words[word].Length == 1 || templates.Roles.IsSmall(words[word].ToString()))
        && (words.Count > 0 || !between.Contains('.', StringComparison.Ordinal));

    /// <summary>A title goes with the name that it introduces.</summary>
    private int WithTitle(string line, int start)
    {
        var words = new WordList(line[..start]);
        if (words.Count == 0 || line[words.EndOf(words.Count - 1)..start].Trim(' ', '.', '\u00A0').Length > 0)
            return start;
        var title = words[words.Count - 1].ToString();
        return (templates.Clues.IsTitle(title) || templates.Roles.IsTitle(title)) && !title.Equals(title.ToLowerInvariant(), StringComparison.Ordinal) ? words.StartOf(words.Count - 1) : start;
    }
}
