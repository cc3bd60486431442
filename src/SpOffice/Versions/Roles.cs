using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using SpOffice.Texts;

namespace SpOffice.Versions;

/// <summary>A role as a language says it.</summary>
/// <param name="Noun">Such as <c>victime</c>.</param>
/// <param name="Article">With its space or apostrophe; empty where the language needs none.</param>
public sealed record Role(string Noun, string Article);

/// <summary>How a language says roles.</summary>
/// <param name="Capital">Whether a role without an article begins with a capital, as a name does.</param>
/// <param name="Articles">Articles that fall away before a role, which brings its own.</param>
/// <param name="Before">Contracted words and the preposition in them.</param>
/// <param name="Contractions">A preposition and an article as they are written together.</param>
/// <param name="Elided">Words before an apostrophe, in full.</param>
/// <param name="Roles">By key.</param>
public sealed record RoleLanguage(
    bool Capital,
    ImmutableArray<string> Articles,
    ImmutableDictionary<string, string> Before,
    ImmutableDictionary<string, string> Contractions,
    ImmutableDictionary<string, string> Elided,
    ImmutableDictionary<string, Role> Roles)
{
    /// <summary>A role with its number, such as <c>la victime 2</c>.</summary>
    /// <param name="role">Its key.</param>
    /// <param name="number">From 1; null for the only one of its kind.</param>
    public string Phrase(string role, int? number)
    {
        var said = Roles[role];
        var noun = Capital && said.Article.Length == 0 ? char.ToUpperInvariant(said.Noun[0]) + said.Noun[1..] : said.Noun;
        return said.Article + noun + (number is null ? "" : " " + number.Value.ToString(CultureInfo.InvariantCulture));
    }

    /// <summary>The text before a name and the phrase in its place, joined as the grammar asks: "d'" becomes "de la", "de le" becomes "du".</summary>
    public string Join(string before, string phrase)
    {
        var (rest, word, gap) = LastWord(before);
        var plain = Plain.Of(word);
        if (gap is "'" or "’" && Elided.TryGetValue(plain, out var full))
            (before, word, gap) = (rest + MatchCase(full, word) + (full.Length > 0 ? " " : ""), full, " ");
        else if (gap.Length > 0 && Articles.Contains(plain))
            (before, word, gap) = (rest, LastWord(rest).Word, " ");
        else if (gap.Length > 0 && Before.TryGetValue(plain, out var preposition))
            (before, word) = (rest + MatchCase(preposition, word) + " ", preposition);
        foreach (var (apart, together) in Contractions.Where(pair => (word.ToLowerInvariant() + " " + phrase).StartsWith(pair.Key, StringComparison.Ordinal)))
        {
            if (before.EndsWith(word + " ", StringComparison.OrdinalIgnoreCase))
                return before[..^(word.Length + 1)] + MatchCase(together, word) + phrase[(apart.Length - word.Length - 1)..];
        }
        return before + (BeginsSentence(before) ? char.ToUpperInvariant(phrase[0]) + phrase[1..] : phrase);
    }

    private static (string Ahead, string Word, string Gap) LastWord(string text)
    {
        var end = text.Length;
        while (end > 0 && !char.IsLetterOrDigit(text[end - 1]) && text.Length - end < 2)
            end--;
        var start = end;
        while (start > 0 && char.IsLetter(text[start - 1]))
            start--;
        var gap = text[end..];
        return gap is " " or "\u00A0" or "'" or "’" && start < end ? (text[..start], text[start..end], gap) : (text, "", "");
    }

    private static string MatchCase(string word, string like) =>
        word.Length > 0 && like.Length > 0 && char.IsUpper(like[0]) ? char.ToUpperInvariant(word[0]) + word[1..] : word;

    private static bool BeginsSentence(string before)
    {
        var text = before.TrimEnd(' ', '"', '“', '«', '\u00A0', '(', '¿', '¡', '—', '–');
        return text.Length == 0 || text[^1] is '.' or '!' or '?' or '\n' or '…';
    }
}

/// <summary>What stands in the place of names: <c>roles.json</c>.</summary>
public sealed class Roles
{
    private readonly RoleFile file;
    private readonly ImmutableHashSet<string> small;
    private readonly ImmutableHashSet<string> ordinary;
    private readonly ImmutableHashSet<string> titles;

    private Roles(RoleFile file) => (this.file, small, ordinary, titles) =
        (file, [.. file.SmallWords.Select(Plain.Of)], [.. file.OrdinaryWords.Select(Plain.Of)], [.. file.Titles.Select(Plain.Of)]);

    /// <summary>Reads <c>roles.json</c>.</summary>
    public static Roles Parse(byte[] json) => new(JsonSerializer.Deserialize(json, VersionJson.Default.RoleFile)!);

    /// <summary>The grammar of a language.</summary>
    public RoleLanguage this[string lang] => file.Languages[lang];

    /// <summary>Whether a word stands in many names and singles nobody out.</summary>
    public bool IsSmall(string word) => small.Contains(Plain.Of(word));

    /// <summary>Whether a word before a name is a form of address, which goes with it.</summary>
    public bool IsTitle(string word) => titles.Contains(Plain.Of(word));

    /// <summary>Titles that follow a name without a space or with one, in scripts that write them so.</summary>
    public ImmutableArray<string> TitlesAfter => file.TitlesAfter;

    /// <summary>Words that stand before a family name and are joined to it.</summary>
    public ImmutableArray<string> TitlesJoined => file.TitlesJoined;

    /// <summary>Whether a word that is a name is an ordinary word too.</summary>
    public bool IsOrdinary(string word) => ordinary.Contains(Plain.Of(word));
}

internal sealed record RoleFile(ImmutableDictionary<string, RoleLanguage> Languages, ImmutableArray<string> SmallWords, ImmutableArray<string> OrdinaryWords, ImmutableArray<string> Titles,
    ImmutableArray<string> TitlesAfter, ImmutableArray<string> TitlesJoined);
