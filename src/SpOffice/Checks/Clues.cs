using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.RegularExpressions;
using SpOffice.Texts;

namespace SpOffice.Checks;

/// <summary>What the checks look for in text: words that introduce a bystander, patterns of sensitive data, frequent words of languages.</summary>
public sealed partial class Clues
{
    private readonly ImmutableArray<(string Role, Regex Pattern)> bystanders;
    private readonly ImmutableArray<(string Kind, Regex Pattern)> sensitive;
    private readonly ImmutableDictionary<string, ImmutableHashSet<string>> frequent;
    private readonly ImmutableDictionary<string, ImmutableDictionary<string, string>> names;

    private Clues(RelationFile relations, LanguageFile languages, SensitiveFile sensitive)
    {
        bystanders = [.. relations.Relations.Values.SelectMany(roles => roles).GroupBy(role => role.Key, role => role.Value)
            .Select(role => (role.Key, Introducing(role.SelectMany(words => words))))];
        this.sensitive = [.. sensitive.Patterns.Select(pattern => (pattern.Kind, new Regex(pattern.Pattern, RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)))];
        Accepted = [.. languages.Accepted];
        frequent = languages.Stopwords.ToImmutableDictionary(entry => entry.Key, entry => entry.Value.Select(Plain.Of).ToImmutableHashSet());
        names = languages.Names;
    }

    /// <summary>Reads <c>relations.json</c>, <c>accepted-languages.json</c> and <c>sensitive.json</c>.</summary>
    public static Clues Parse(byte[] relations, byte[] languages, byte[] sensitive) => new(
        JsonSerializer.Deserialize(relations, ClueJson.Default.RelationFile)!,
        JsonSerializer.Deserialize(languages, ClueJson.Default.LanguageFile)!,
        JsonSerializer.Deserialize(sensitive, ClueJson.Default.SensitiveFile)!);

    /// <summary>Codes of the languages the experts read (facts I26).</summary>
    public ImmutableHashSet<string> Accepted { get; }

    /// <summary>The name of a language in another; its code if unknown.</summary>
    public string NameOf(string lang, string screen) => names.GetValueOrDefault(lang)?.GetValueOrDefault(screen) ?? lang;

    /// <summary>Names of two or more capitalised words after a word such as "wife" or "the witness", with the bystander's role.</summary>
    public IEnumerable<(string Role, string Name)> Bystanders(string text) =>
        from clue in bystanders
        from Match match in clue.Pattern.Matches(text)
        select (clue.Role, match.Groups["name"].Value);

    /// <summary>Kinds of sensitive data in a text, each once.</summary>
    public IEnumerable<string> Sensitive(string text) => sensitive.Where(clue => clue.Pattern.IsMatch(text)).Select(clue => clue.Kind).Distinct();

    /// <summary>The language of a text by its frequent words, or null when it is too short or leaves doubt.</summary>
    public string? LanguageOf(string text)
    {
        var words = Words().Matches(Plain.Of(text)).Select(match => match.Value).ToList();
        if (words.Count < 40)
            return null;
        var shares = frequent.Select(lang => (lang.Key, Share: words.Count(lang.Value.Contains) / (double)words.Count)).OrderByDescending(lang => lang.Share).ToList();
        // In running text about two words in five are frequent ones; half of that, and a clear lead, are asked for.
        return shares[0].Share >= 0.2 && shares[0].Share >= 1.3 * shares[1].Share ? shares[0].Key : null;
    }

    /// <summary>At most one more word, such as "named", stands between the word and the name.</summary>
    private static Regex Introducing(IEnumerable<string> words)
    {
        var any = string.Join('|', words.Distinct().OrderByDescending(word => word.Length).Select(Regex.Escape));
        return new Regex($@"\b(?i:{any})(?:,|\s*\()?\s+(?:\p{{Ll}}+\s+)?(?<name>\p{{Lu}}\p{{Ll}}[\p{{L}}'’-]*(?:\s+(?:(?:de|del|la|el|al|bin|ben|van|von|da|dos)\s+)*\p{{Lu}}[\p{{L}}'’-]+)+)",
            RegexOptions.CultureInvariant | RegexOptions.NonBacktracking);
    }

    [GeneratedRegex(@"[\p{L}']+", RegexOptions.CultureInvariant)]
    private static partial Regex Words();
}

internal sealed record RelationFile(ImmutableDictionary<string, ImmutableDictionary<string, ImmutableArray<string>>> Relations);

internal sealed record LanguageFile(
    ImmutableArray<string> Accepted,
    ImmutableDictionary<string, ImmutableArray<string>> Stopwords,
    ImmutableDictionary<string, ImmutableDictionary<string, string>> Names);

internal sealed record SensitivePattern(string Kind, string Pattern);

internal sealed record SensitiveFile(ImmutableArray<SensitivePattern> Patterns);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(RelationFile))]
[JsonSerializable(typeof(LanguageFile))]
[JsonSerializable(typeof(SensitiveFile))]
internal sealed partial class ClueJson : JsonSerializerContext;
