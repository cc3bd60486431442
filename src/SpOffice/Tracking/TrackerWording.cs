using System.Collections.Immutable;
using SpOffice.Texts;

namespace SpOffice.Tracking;

/// <summary>The one place that knows which words stand for which column or option, in every language.</summary>
public sealed class TrackerWording
{
    private readonly ImmutableDictionary<string, TrackerTexts> texts;
    private readonly ImmutableDictionary<string, ImmutableDictionary<string, string>> columnByHeader;
    private readonly ImmutableDictionary<string, ImmutableDictionary<string, string>> optionByWord;

    internal TrackerWording(TrackerDesign design, IEnumerable<TrackerTexts> languages)
    {
        texts = languages.ToImmutableDictionary(language => language.Lang);
        columnByHeader = design.Tables.ToImmutableDictionary(table => table.Id, table => ByWord(from column in table.Columns from language in texts.Values select (language.Columns[column.Id], column.Id)));
        optionByWord = design.Lists.ToImmutableDictionary(list => list.Key, list => ByWord(from option in list.Value from word in texts.Values.Select(language => language.Options[list.Key][option]).Append(option) select (word, option)));
    }

    /// <summary>Words of a language.</summary>
    public TrackerTexts this[string lang] => texts.GetValueOrDefault(lang) ?? throw new UnreadableException("wrong-language", ("lang", lang));

    /// <summary>Words of every language.</summary>
    public IEnumerable<TrackerTexts> All => Templates.Languages.Select(lang => texts[lang]);

    /// <summary>The column of a header in a table, whatever its language, case and accents; null if it is none of ours.</summary>
    public string? Column(string table, string header) => columnByHeader[table].GetValueOrDefault(Reduced(header));

    /// <summary>The option of a word; null if it is none.</summary>
    public string? Option(string list, string word) => optionByWord[list].GetValueOrDefault(Reduced(word));

    private static string Reduced(string text) => Plain.Of(text).Trim(' ', '?', '¿', ':', '.');

    private static ImmutableDictionary<string, string> ByWord(IEnumerable<(string Word, string Id)> words) =>
        words.GroupBy(word => Reduced(word.Word)).ToImmutableDictionary(group => group.Key, group => group.First().Id);
}
