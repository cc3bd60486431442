using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace SpOffice.Tracking;

/// <summary>The tables of the tracker: <c>tracker.json</c>.</summary>
/// <param name="Tables">In the order of their sheets.</param>
/// <param name="Lists">Options by list.</param>
public sealed record TrackerDesign(ImmutableArray<TrackerTable> Tables, ImmutableDictionary<string, ImmutableArray<string>> Lists)
{
    /// <summary>Reads <c>tracker.json</c>.</summary>
    public static TrackerDesign Parse(byte[] json) => JsonSerializer.Deserialize(json, TrackerJson.Default.TrackerDesign)!;

    /// <summary>The table of an id, which is its name in every workbook.</summary>
    public TrackerTable this[string table] => Tables.First(known => known.Id == table);
}

/// <summary>One table.</summary>
/// <param name="Id">Its name in formulas, the same in every language.</param>
/// <param name="Key">The columns that tell its rows apart.</param>
/// <param name="Columns">From left to right.</param>
/// <param name="Formats">Conditions that colour a row; the first that holds wins.</param>
public sealed record TrackerTable(string Id, ImmutableArray<string> Key, ImmutableArray<TrackerColumn> Columns, ImmutableArray<TrackerFormat> Formats)
{
    /// <summary>The column of an id, or null.</summary>
    public TrackerColumn? Column(string id) => Columns.FirstOrDefault(column => column.Id == id);
}

/// <summary>One column.</summary>
/// <param name="Id">A question's id where a document fills the column.</param>
/// <param name="Kind"><c>text</c>, <c>date</c>, <c>choice</c> or <c>number</c>.</param>
/// <param name="Filled">Who fills it: <c>document</c> (kept up to date from documents and events), <c>start</c> (a first value, then the user's),
/// <c>user</c> or <c>formula</c>.</param>
/// <param name="Width">In characters.</param>
public sealed record TrackerColumn(string Id, string Kind, string Filled, double Width)
{
    /// <summary>The list of a choice.</summary>
    public string? List { get; init; }

    /// <summary>The first value.</summary>
    public string? Start { get; init; }

    /// <summary>The formula; <c>{id}</c> is the column in this row, <c>{Table!id}</c> a whole column, <c>{option:list/id}</c> a word of a list,
    /// <c>{days:rule}</c> the number of a rule.</summary>
    public string? Formula { get; init; }
}

/// <summary>A condition and how it colours the row.</summary>
/// <param name="When">A formula, written as that of a column.</param>
/// <param name="Style"><c>overdue</c>, <c>soon</c> or <c>done</c>.</param>
public sealed record TrackerFormat(string When, string Style);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(TrackerDesign))]
[JsonSerializable(typeof(TrackerTexts))]
internal sealed partial class TrackerJson : JsonSerializerContext;
