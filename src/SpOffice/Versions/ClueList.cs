using System.Globalization;
using System.Text.RegularExpressions;
using SpOffice.Checks;
using SpOffice.Forms;

namespace SpOffice.Versions;

/// <summary>Collects what can lead to a person without a name, and takes out what a person decided to take out.</summary>
internal sealed partial class ClueList(KnownNames known, CoarseText coarse, string lang, Templates templates, Settled settled)
{
    private const int SeveralKinds = 3;
    private const int SmallNumber = 5;
    private static readonly HashSet<string> Personal = ["function", "age", "kinship", "small-place", "unique", "exact-date", "trait"];

    private readonly List<Clue> open = [];

    /// <summary>Those that nobody has confirmed or taken out yet.</summary>
    public IReadOnlyList<Clue> Open => open;

    /// <summary>Looks at somebody's own text, and gives it without what was to be taken out.</summary>
    public string Of(string text, string place, string question)
    {
        var found = templates.SinglingOut.In(text, lang)
            .Concat(coarse.Days(text).Select(day => (Kind: "exact-date", day.Start, day.End)))
            .Concat(NamesOfCase.Unlisted(text, known, templates).Select(name => (Kind: "name", name.Start, name.End)))
            .Concat(question == "incident.place" && text.Contains(',', StringComparison.Ordinal) ? [(Kind: "small-place", Start: 0, End: text.IndexOf(',', StringComparison.Ordinal))] : [])
            .OrderBy(clue => clue.Start).ToList();
        found.AddRange(Cells().Matches(text).Select(cell => (Kind: "small-number", Start: cell.Index, End: cell.Index + cell.Length)));
        if (question is "case.victim-count" or "victim.number" && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number < SmallNumber)
            found.Add(("small-number", 0, text.Length));
        if (found.Select(clue => clue.Kind).Where(Personal.Contains).Distinct().Count() >= SeveralKinds)
            Add("combination", 1, string.Join("; ", found.Where(clue => Personal.Contains(clue.Kind)).DistinctBy(clue => clue.Kind).Select(clue => text[clue.Start..clue.End])), place);
        var counts = new Dictionary<string, int>();
        var removed = new List<(int Start, int End)>();
        foreach (var (kind, start, end) in found)
        {
            if (Add(kind, counts[kind] = counts.GetValueOrDefault(kind) + 1, text[start..end], place))
                removed.Add((start, end));
        }
        foreach (var (start, end) in Enumerable.Reverse(Joined(removed)))
            text = text[..start] + "[…]" + text[end..];
        return text;
    }

    /// <summary>A number under five that stands alone in a line of several, as the cells of a table do: it leads to people (SAFETY, "Versions that leave").</summary>
    [GeneratedRegex(@"(?<=[\t\n])[1-4](?=[\t\n]|$)", RegexOptions.CultureInvariant)]
    private static partial Regex Cells();

    /// <summary>Clues that overlap are taken out as one.</summary>
    private static List<(int Start, int End)> Joined(IEnumerable<(int Start, int End)> clues)
    {
        var joined = new List<(int Start, int End)>();
        foreach (var (start, end) in clues.OrderBy(clue => clue.Start))
        {
            if (joined.Count > 0 && start <= joined[^1].End)
                joined[^1] = (joined[^1].Start, Math.Max(joined[^1].End, end));
            else
                joined.Add((start, end));
        }
        return joined;
    }

    /// <summary>Looks at a value that is chosen or a date.</summary>
    public void OfValue(string written, string place, Question question)
    {
        if (question.Kind == QuestionKind.Date && coarse.Days(written).Any())
            Add("exact-date", 1, written, place);
    }

    /// <returns>Whether it is to be taken out.</returns>
    private bool Add(string kind, int number, string text, string place)
    {
        var id = string.Create(CultureInfo.InvariantCulture, $"{place}:{kind}#{number}");
        if (settled.Removed.Contains(id))
            return true;
        if (!settled.Kept.Contains(id))
            open.Add(new Clue(id, kind, text, place));
        return false;
    }
}
