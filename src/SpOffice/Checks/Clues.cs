using System.Buffers;
using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.RegularExpressions;
using SpOffice.Texts;

namespace SpOffice.Checks;

/// <summary>What the checks look for in text: words that introduce a bystander, patterns of sensitive data, frequent words of languages.</summary>
public sealed partial class Clues
{
    private readonly ImmutableDictionary<string, PhraseList<string>> bystanders;
    private readonly ImmutableHashSet<string> notBeforeNames;
    private readonly ImmutableHashSet<string> titles;
    private readonly ImmutableArray<(string Kind, SearchValues<string> Marks, Lazy<Regex> Pattern)> sensitive;
    private readonly SearchValues<string> anyMark;
    private readonly Dictionary<string, ImmutableArray<int>>.AlternateLookup<ReadOnlySpan<char>> frequent;
    private readonly ImmutableArray<string> languages;
    private readonly ImmutableDictionary<string, ImmutableDictionary<string, string>> names;

    private Clues(RelationFile relations, LanguageFile languages, SensitiveFile sensitive)
    {
        bystanders = relations.Relations.ToImmutableDictionary(lang => lang.Key, lang => new PhraseList<string>(
            lang.Value.SelectMany(role => role.Value.Select(phrase => (phrase, role.Key)))));
        notBeforeNames = relations.NotBeforeNames.ToImmutableHashSet(StringComparer.OrdinalIgnoreCase);
        titles = relations.Titles.Select(Plain.Of).ToImmutableHashSet();
        this.sensitive = [.. sensitive.Patterns.Select(row => (row.Kind, SearchValues.Create([.. row.Marks], StringComparison.OrdinalIgnoreCase),
            new Lazy<Regex>(() => new Regex(row.Pattern, RegexOptions.CultureInvariant))))];
        anyMark = SearchValues.Create([.. sensitive.Patterns.SelectMany(row => row.Marks)], StringComparison.OrdinalIgnoreCase);
        Accepted = [.. languages.Accepted];
        this.languages = [.. languages.Stopwords.Keys.Order(StringComparer.Ordinal)];
        frequent = ByWord(languages.Stopwords, this.languages).GetAlternateLookup<ReadOnlySpan<char>>();
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

    /// <summary>Whether a word before a name is a title or a form of address.</summary>
    public bool IsTitle(string word) => titles.Contains(Plain.Of(word.TrimEnd('.')));

    /// <summary>Names after a word such as "wife" or "the witness", with the bystander's role: two or more capitalised words, or a single one
    /// that follows at once. A capital letter within a sentence makes another name of it: "the Witness Protection Act".</summary>
    /// <param name="text">The text.</param>
    /// <param name="lang">Its language.</param>
    public IEnumerable<(string Role, string Name)> Bystanders(WordList text, string lang) =>
        from clue in bystanders[lang].In(text)
        where char.IsLower(text[clue.First][0]) || BeginsSentence(text, clue.First)
        let match = NameAfter().Match(text.Text, text.EndOf(clue.Next - 1))
        where match.Success && !notBeforeNames.Contains(match.Groups["link"].Value)
        let name = match.Groups["name"].Value
        where !IsFrequent(name.Split(' ')[0], lang) && (name.Contains(' ', StringComparison.Ordinal) || !match.Groups["link"].Success)
        select (clue.Meaning, name);

    /// <summary>Kinds of sensitive data in a text, each once.</summary>
    public IEnumerable<string> Sensitive(string text) =>
        !text.AsSpan().ContainsAny(anyMark) ? [] : sensitive.Where(clue => text.AsSpan().ContainsAny(clue.Marks) && clue.Pattern.Value.IsMatch(text)).Select(clue => clue.Kind).Distinct();

    /// <summary>Whether a word is among the most frequent ones of a language, such as its articles.</summary>
    public bool IsFrequent(ReadOnlySpan<char> word, string lang) => frequent.TryGetValue(word, out var those) && those.Contains(languages.IndexOf(lang));

    /// <summary>How many words a text has, figures aside, and how many of them are frequent ones of each language.</summary>
    public FrequentWords Frequent(WordList text)
    {
        var hits = new int[languages.Length];
        var words = 0;
        for (var word = 0; word < text.Count; word++)
        {
            if (char.IsDigit(text[word][0]))
                continue;
            words++;
            if (!frequent.TryGetValue(text[word], out var those))
                continue;
            foreach (var lang in those)
                hits[lang]++;
        }
        return new FrequentWords(words, [.. hits.Index().Where(hit => hit.Item > 0)]);
    }

    /// <summary>The language of texts by their frequent words, or null when there are too few or they leave doubt.</summary>
    public string? LanguageOf(IEnumerable<FrequentWords> texts)
    {
        var hits = new int[languages.Length];
        var words = 0;
        foreach (var text in texts)
        {
            words += text.Words;
            foreach (var (lang, count) in text.Hits)
                hits[lang] += count;
        }
        var best = Array.IndexOf(hits, hits.Max());
        var next = hits.Where((_, lang) => lang != best).Max();
        // In running text about two words in five are frequent ones; half of that, and a clear lead, are asked for.
        return words >= 40 && hits[best] >= 0.2 * words && hits[best] >= 1.3 * next ? languages[best] : null;
    }

    /// <summary>The language of a single passage, whose words are few: the lead that is asked for is greater. Null in doubt.</summary>
    public string? LanguageOfPassage(WordList text)
    {
        var (words, hits) = Frequent(text);
        (int Lang, int Count)[] order = [.. hits.OrderByDescending(hit => hit.Count), default, default];
        var (best, next) = (order[0], order[1].Count);
        return words >= 8 && best.Count >= 3 && best.Count >= 0.25 * words && best.Count >= 2 * next ? languages[best.Lang] : null;
    }

    private static bool BeginsSentence(WordList text, int word) =>
        word == 0 || (word == 1 && text[0].Length < 4) || text.Text.AsSpan(text.EndOf(word - 1), text.StartOf(word) - text.EndOf(word - 1)).ContainsAny(".!?:\n");

    private static Dictionary<string, ImmutableArray<int>> ByWord(ImmutableDictionary<string, ImmutableArray<string>> words, ImmutableArray<string> languages) =>
        languages.SelectMany((lang, index) => words[lang].SelectMany(word => new[] { word, Plain.Of(word) }).Select(word => (Word: word, Lang: index)))
            .GroupBy(entry => entry.Word, entry => entry.Lang, StringComparer.OrdinalIgnoreCase)
            .ToDictionary(word => word.Key, word => word.Distinct().ToImmutableArray(), StringComparer.OrdinalIgnoreCase);

    /// <summary>At most one more word, such as "named", and a title stand between the word and the name.</summary>
    [GeneratedRegex(@"\G(?:,\s*|\s*\(\s*|\s+)(?:(?<link>\p{Ll}[\p{L}-]*)\s+|[dl]['’])?(?:\p{Lu}\p{Ll}{0,5}\.\s+)?(?<name>\p{Lu}\p{Ll}[\p{L}'’-]+(?:\s+(?:(?:de|del|la|el|al|bin|ben|van|von|da|dos)\s+)*\p{Lu}[\p{L}'’-]+)*)", RegexOptions.CultureInvariant)]
    private static partial Regex NameAfter();
}

/// <summary>The words of a text counted.</summary>
/// <param name="Words">How many, figures aside.</param>
/// <param name="Hits">How many are frequent ones of a language, which is given by its place in the order of their codes; languages without any are left out.</param>
public sealed record FrequentWords(int Words, ImmutableArray<(int Lang, int Count)> Hits);

internal sealed record RelationFile(
    ImmutableDictionary<string, ImmutableDictionary<string, ImmutableArray<string>>> Relations,
    ImmutableArray<string> NotBeforeNames,
    ImmutableArray<string> Titles);

internal sealed record LanguageFile(
    ImmutableArray<string> Accepted,
    ImmutableDictionary<string, ImmutableArray<string>> Stopwords,
    ImmutableDictionary<string, ImmutableDictionary<string, string>> Names);

/// <param name="Kind">What it is, key of its words.</param>
/// <param name="Marks">Words or characters of which a text must hold one to match, so that the pattern is seldom tried.</param>
/// <param name="Pattern">A regular expression in which every repetition has an upper bound, since a stranger may have written the text.</param>
internal sealed record SensitivePattern(string Kind, ImmutableArray<string> Marks, string Pattern);

internal sealed record SensitiveFile(ImmutableArray<SensitivePattern> Patterns);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(RelationFile))]
[JsonSerializable(typeof(LanguageFile))]
[JsonSerializable(typeof(SensitiveFile))]
internal sealed partial class ClueJson : JsonSerializerContext;
