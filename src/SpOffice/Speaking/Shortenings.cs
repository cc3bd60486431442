using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.RegularExpressions;
using SpOffice.Texts;

namespace SpOffice.Speaking;

/// <summary>Wording that takes long to say and shorter wording for it, in one language: <c>shortenings/&lt;lang&gt;.json</c>.
/// It is offered, never applied unasked.</summary>
public sealed partial class Shortenings
{
    private readonly ImmutableArray<(ShorteningRule Rule, Regex Pattern)> rules;
    private readonly ImmutableDictionary<string, string> names;
    private readonly Regex anyName;
    private readonly string about;

    /// <summary>For a language without rules.</summary>
    public static Shortenings None { get; } = new(new ShorteningFile("", "", [], ImmutableDictionary<string, string>.Empty));

    private Shortenings(ShorteningFile file)
    {
        rules = [.. file.Rules.Select(rule => (rule, new Regex(rule.Pattern, RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)))];
        names = file.Names.ToImmutableDictionary(name => Plain.Of(name.Key), name => name.Value);
        // An apostrophe is written in two ways.
        anyName = new Regex($@"\b(?:{string.Join('|', file.Names.Keys.OrderByDescending(name => name.Length).Select(name => Regex.Escape(name).Replace("'", "['’]", StringComparison.Ordinal)))})(?!\p{{L}})",
            RegexOptions.CultureInvariant);
        about = file.About;
    }

    /// <summary>Reads <c>shortenings/&lt;lang&gt;.json</c>.</summary>
    public static Shortenings Parse(byte[] json) => new(JsonSerializer.Deserialize(json, ShorteningJson.Default.ShorteningFile)!);

    /// <summary>Ids of the rules, in the order in which they are tried.</summary>
    public IEnumerable<string> Rules => rules.Select(rule => rule.Rule.Id).Append("state-name").Append("round-number");

    /// <summary>What may be said shorter in a text, from left to right; of two that overlap the one whose rule comes first.</summary>
    public IEnumerable<Shortening> In(string text)
    {
        if (about.Length == 0)
            return [];
        var found = new List<Shortening>();
        foreach (var (rule, pattern) in rules)
            Add(pattern.Matches(text), rule.Id, match => match.Result(Template(rule, match)));
        Add(anyName.Matches(text), "state-name", match => names[Plain.Of(match.Value)]);
        Add(LongNumber().Matches(text), "round-number", Rounded);
        return found.OrderBy(one => one.Start);

        void Add(MatchCollection matches, string id, Func<Match, string?> shorter)
        {
            foreach (var match in matches.Cast<Match>().Where(match => found.TrueForAll(other => match.Index >= other.Start + other.Written.Length || other.Start >= match.Index + match.Length)))
            {
                if (shorter(match) is { } words && words != match.Value)
                    found.Add(new Shortening(id, match.Index, match.Value, Capital(words, text, match.Index)));
            }
        }
    }

    private static string Template(ShorteningRule rule, Match match)
    {
        if (!match.Groups["from"].Success)
            return rule.Shorter;
        var years = int.Parse(match.Groups["to"].Value, CultureInfo.InvariantCulture) - int.Parse(match.Groups["from"].Value, CultureInfo.InvariantCulture);
        return years switch { 0 => rule.Same ?? rule.Shorter, 1 => rule.Consecutive ?? rule.Shorter, _ => rule.Shorter };
    }

    /// <summary>A number of four figures or more with two that count: 4,873 is about 4,900. A round one stays.</summary>
    private string? Rounded(Match match)
    {
        var figures = string.Concat(match.Value.Where(char.IsAsciiDigit));
        if (figures.Length > 12 || !long.TryParse(figures, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            return null;
        var unit = (long)Math.Pow(10, figures.Length - 2);
        var round = (number + unit / 2) / unit * unit;
        if (round == number)
            return null;
        var separator = match.Value.First(c => !char.IsAsciiDigit(c));
        var grouped = round.ToString("#,0", CultureInfo.InvariantCulture).Replace(',', separator);
        return Wording.Fill(about, [("number", grouped)]);
    }

    /// <summary>A capital where the words begin a sentence.</summary>
    private static string Capital(string words, string text, int at)
    {
        var before = text.AsSpan(0, at).TrimEnd();
        return words.Length > 0 && char.IsUpper(text[at]) && (before.IsEmpty || before[^1] is '.' or '?' or '!' or '\n') ? char.ToUpperInvariant(words[0]) + words[1..] : words;
    }

    [GeneratedRegex(@"(?<![\d/.,-])\d{1,3}(?:([,.'’\u00A0\u202F])\d{3})(?:\1\d{3}){0,3}(?![\d/]|[.,]\d)", RegexOptions.CultureInvariant)]
    private static partial Regex LongNumber();
}

/// <summary>Wording that may be shorter.</summary>
/// <param name="Rule">The rule's id.</param>
/// <param name="Start">Where it begins in the text.</param>
/// <param name="Written">The words.</param>
/// <param name="Shorter">What may stand in their place; empty if they may simply go.</param>
public sealed record Shortening(string Rule, int Start, string Written, string Shorter);

internal sealed record ShorteningFile(string Lang, string About, ImmutableArray<ShorteningRule> Rules, ImmutableDictionary<string, string> Names);

internal sealed record ShorteningRule(string Id, string Pattern, string Shorter, string? Consecutive = null, string? Same = null);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(ShorteningFile))]
internal sealed partial class ShorteningJson : JsonSerializerContext;
