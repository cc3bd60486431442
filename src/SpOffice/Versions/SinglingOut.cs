using System.Collections.Immutable;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace SpOffice.Versions;

/// <summary>Finds what can lead to a person without a name: a function, an age, a family tie, "the only". Whether it does, a person decides.
/// The patterns are data: <c>singling-out.json</c>.</summary>
public sealed class SinglingOut
{
    private readonly SinglingOutFile file;
    private readonly ImmutableDictionary<string, ImmutableArray<(string Kind, Lazy<Regex> Pattern)>> patterns;

    private SinglingOut(SinglingOutFile file) => (this.file, patterns) = (file, file.Patterns.ToImmutableDictionary(lang => lang.Key,
        lang => lang.Value.Select(row => (row.Kind, new Lazy<Regex>(() => new Regex(row.Pattern, RegexOptions.CultureInvariant)))).ToImmutableArray()));

    /// <summary>Reads <c>singling-out.json</c>.</summary>
    public static SinglingOut Parse(byte[] json) => new(JsonSerializer.Deserialize(json, VersionJson.Default.SinglingOutFile)!);

    /// <summary>A kind of clue in words.</summary>
    public string Say(string kind, string lang) => file.Kinds[lang][kind];

    /// <summary>What stands in a text, with its kind, in the order of the text.</summary>
    public IEnumerable<(string Kind, int Start, int End)> In(string text, string lang)
    {
        var found = new List<(string Kind, int Start, int End)>();
        foreach (var (kind, pattern) in patterns[lang])
        {
            foreach (var match in pattern.Value.EnumerateMatches(text))
                found.Add((kind, match.Index, match.Index + match.Length));
        }
        // What a longer one of the same kind holds is no clue of its own.
        return found.Where(one => !found.Exists(other => other != one && other.Kind == one.Kind && other.Start <= one.Start && other.End >= one.End)).Distinct().OrderBy(one => one.Start);
    }
}

internal sealed record SinglingPattern(string Kind, string Pattern);

internal sealed record SinglingOutFile(
    ImmutableDictionary<string, ImmutableDictionary<string, string>> Kinds,
    ImmutableDictionary<string, ImmutableArray<SinglingPattern>> Patterns);
