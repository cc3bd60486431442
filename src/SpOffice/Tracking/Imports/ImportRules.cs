using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;
using SpOffice.Importing;

namespace SpOffice.Tracking.Imports;

/// <summary>How columns and words of a list that somebody kept before are told: <c>import.json</c>.</summary>
public sealed class ImportRules
{
    private readonly ImmutableArray<string> columns;
    private readonly FrozenDictionary<string, ImmutableArray<string>> byHeader;
    private readonly FrozenDictionary<string, string> refused;
    private readonly FrozenDictionary<(string List, string Word), string> options;
    private readonly FrozenSet<string> totals;

    private ImportRules(ImportFile file, Templates templates)
    {
        columns = [.. file.Columns.Select(entry => entry.Column)];
        var own = from column in columns
                  from texts in templates.TrackerWording.All
                  select (Header: HeadWords.WithoutBrackets(texts.Columns[ColumnOf(column)]), Column: column);
        byHeader = file.Columns.SelectMany(entry => entry.Words.Select(word => (Header: HeadWords.WithoutBrackets(word), entry.Column))).Concat(own)
            .GroupBy(pair => pair.Header, pair => pair.Column).ToFrozenDictionary(group => group.Key, group => group.Distinct().ToImmutableArray());
        refused = file.Refused.SelectMany(entry => entry.Words.Select(word => (Word: HeadWords.WithoutBrackets(word), entry.Kind))).DistinctBy(pair => pair.Word).ToFrozenDictionary(pair => pair.Word, pair => pair.Kind);
        options = file.Options.SelectMany(entry => entry.Words.Select(word => (Key: (entry.List, HeadWords.WithoutBrackets(word)), entry.Option))).DistinctBy(pair => pair.Key).ToFrozenDictionary(pair => pair.Key, pair => pair.Option);
        totals = file.Totals.Words.Select(HeadWords.WithoutBrackets).ToFrozenSet();
    }

    /// <summary>Reads <c>import.json</c>.</summary>
    internal static ImportRules Parse(byte[] json, Templates templates) => new(JsonSerializer.Deserialize(json, ImportJson.Default.ImportFile)!, templates);

    /// <summary>What a list may fill, as <c>Table.column</c>.</summary>
    public ImmutableArray<string> Columns => columns;

    /// <summary>The columns a header may stand for, the likeliest first; none if it is unknown.</summary>
    public ImmutableArray<string> Of(string header) => byHeader.GetValueOrDefault(HeadWords.WithoutBrackets(header), []);

    /// <summary>Why a column never enters the tracker: <c>name</c>, <c>contact</c> or <c>note</c>; null where nothing speaks against it.</summary>
    public string? Refused(string header)
    {
        var reduced = HeadWords.WithoutBrackets(header);
        if (byHeader.ContainsKey(reduced))
            return null;
        var words = reduced.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        for (var length = 1; length <= words.Length; length++)
        {
            for (var at = 0; at + length <= words.Length; at++)
            {
                if (refused.TryGetValue(string.Join(' ', words[at..(at + length)]), out var kind))
                    return kind;
            }
        }
        return null;
    }

    /// <summary>The option of a word that is none of the tracker's own; null if it is unknown.</summary>
    public string? Option(string list, string word) => options.GetValueOrDefault((list, HeadWords.WithoutBrackets(word)));

    /// <summary>Whether a word stands where a reference would, in a row of sums.</summary>
    public bool IsTotal(string word) => totals.Contains(HeadWords.WithoutBrackets(word));

    /// <summary>The part of <c>Table.column</c> after the table.</summary>
    internal static string ColumnOf(string column) => column[(column.IndexOf('.', StringComparison.Ordinal) + 1)..];

    /// <summary>The table of <c>Table.column</c>.</summary>
    internal static string TableOf(string column) => column[..column.IndexOf('.', StringComparison.Ordinal)];
}

internal record ImportWords(ImmutableArray<string> En, ImmutableArray<string> Fr, ImmutableArray<string> Es)
{
    [JsonIgnore]
    public IEnumerable<string> Words => En.Concat(Fr).Concat(Es);
}

internal sealed record ImportColumnWords(string Column, ImmutableArray<string> En, ImmutableArray<string> Fr, ImmutableArray<string> Es) : ImportWords(En, Fr, Es);

internal sealed record ImportRefusedWords(string Kind, ImmutableArray<string> En, ImmutableArray<string> Fr, ImmutableArray<string> Es) : ImportWords(En, Fr, Es);

internal sealed record ImportOptionWords(string List, string Option, ImmutableArray<string> En, ImmutableArray<string> Fr, ImmutableArray<string> Es) : ImportWords(En, Fr, Es);

internal sealed record ImportFile(ImmutableArray<ImportColumnWords> Columns, ImmutableArray<ImportRefusedWords> Refused, ImmutableArray<ImportOptionWords> Options, ImportWords Totals);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(ImportFile))]
[JsonSerializable(typeof(ImportMap))]
internal sealed partial class ImportJson : JsonSerializerContext;
