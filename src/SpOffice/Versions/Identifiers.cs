using System.Collections.Immutable;
using System.Text.Json;
using System.Text.RegularExpressions;
using SpOffice.Checks;

namespace SpOffice.Versions;

/// <summary>Finds what leads to a person though it is no name: telephone numbers, addresses, numbers on cards, plates, coordinates, handles.
/// The patterns are data: <c>identifiers.json</c>.</summary>
public sealed class Identifiers
{
    private readonly ImmutableArray<(string Kind, ImmutableArray<string> Marks, Lazy<Regex> Pattern)> patterns;

    private Identifiers(SensitiveFile file) => patterns =
        [.. file.Patterns.Select(row => (row.Kind, row.Marks, new Lazy<Regex>(() => new Regex(row.Pattern, RegexOptions.CultureInvariant))))];

    /// <summary>Reads <c>identifiers.json</c>.</summary>
    public static Identifiers Parse(byte[] json) => new(JsonSerializer.Deserialize(json, ClueJson.Default.SensitiveFile)!);

    /// <summary>Where they stand in a text, with their kind; none overlaps another.</summary>
    public IReadOnlyList<(string Kind, int Start, int End)> In(string text)
    {
        var found = new List<(string Kind, int Start, int End)>();
        foreach (var (kind, marks, pattern) in patterns.Where(row => row.Marks.Any(mark => text.Contains(mark, StringComparison.OrdinalIgnoreCase))))
        {
            foreach (Match match in pattern.Value.Matches(text))
            {
                if (!found.Any(other => match.Index < other.End && other.Start < match.Index + match.Length))
                    found.Add((kind, match.Index, match.Index + match.Length));
            }
        }
        return [.. found.OrderBy(one => one.Start)];
    }
}
