using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.RegularExpressions;
using SpOffice.Checks;
using SpOffice.Submissions;
using SpOffice.Texts;

namespace SpOffice.Speaking.Drafts;

/// <summary>Finds words that look like a person's name: <c>statements/names.json</c>.</summary>
public sealed partial class PeopleNames
{
    private readonly ImmutableHashSet<string> titles;
    private readonly ImmutableHashSet<string> notPeople;

    private PeopleNames(PeopleNameFile file) =>
        (titles, notPeople) = (file.Titles.Select(Plain.Of).ToImmutableHashSet(), file.NotPeople.Select(Plain.Of).ToImmutableHashSet());

    /// <summary>Reads <c>statements/names.json</c>.</summary>
    public static PeopleNames Parse(byte[] json) => new(JsonSerializer.Deserialize(json, PeopleNameJson.Default.PeopleNameFile)!);

    /// <summary>Names in a text, and whether a title or a word such as "wife" shows that a person is meant.</summary>
    /// <param name="text">The text.</param>
    /// <param name="lang">Its language.</param>
    /// <param name="clues">Words that introduce somebody, and frequent ones.</param>
    /// <param name="countries">Their names are nobody's.</param>
    public IEnumerable<(string Name, bool IsCertain)> In(string text, string lang, Clues clues, Countries countries)
    {
        var bystanders = Templates.Languages.Contains(lang) ? clues.Bystanders(new WordList(text), lang).Select(one => one.Name).ToList() : [];
        foreach (Match run in Capitals().Matches(text))
        {
            var words = run.Value.Split([' ', '\u00A0'], StringSplitOptions.RemoveEmptyEntries).ToList();
            var titled = titles.Contains(Plain.Of(words[0].TrimEnd('.')));
            // "The", "In" and "Last" begin a sentence, not a name.
            while (words.Count > 0 && (titles.Contains(Plain.Of(words[0].TrimEnd('.'))) || clues.IsFrequent(words[0], lang)))
                words.RemoveAt(0);
            var name = string.Join(' ', words);
            if (words.Count == 0 || words.Any(word => notPeople.Contains(Plain.Of(word.TrimEnd('.')))) || countries.Find(name) is not null)
                continue;
            var certain = titled || bystanders.Exists(known => known.Contains(name, StringComparison.Ordinal) || name.Contains(known, StringComparison.Ordinal));
            if (certain || words.Count(word => char.IsUpper(word[0])) > 1)
                yield return (name, certain);
        }
    }

    /// <summary>A title and a word, or words with capitals in a row with the small words of names between them; none all in capitals.</summary>
    [GeneratedRegex(@"(?<![\p{L}’'-])(?:\p{Lu}\p{Ll}{0,9}\.[ \u00A0]|\p{Lu}[ \u00A0](?=\p{Lu}))?\p{Lu}[\p{Ll}’'-]+\p{L}*(?:[ \u00A0](?:(?:de|del|la|las|los|al|bin|ben|ibn|van|von|da|dos|ould)[ \u00A0]){0,3}(?:\p{Lu}\.[ \u00A0])?\p{Lu}[\p{Ll}’'-]+\p{L}*){0,4}", RegexOptions.CultureInvariant)]
    private static partial Regex Capitals();
}

internal sealed record PeopleNameFile(ImmutableArray<string> Titles, ImmutableArray<string> NotPeople);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(PeopleNameFile))]
internal sealed partial class PeopleNameJson : JsonSerializerContext;
