using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;
using SpOffice.Forms;
using SpOffice.Texts;

namespace SpOffice.Importing;

/// <summary>How people head the columns of their own lists, and what they write in the cells: <c>columns.json</c>. The labels of the
/// questions and of their options, in every language, are known besides.</summary>
public sealed class ColumnNames
{
    private readonly ColumnFile file;
    private readonly ILookup<string, string> values;
    private readonly ImmutableHashSet<string> vague;

    private ColumnNames(ColumnFile file)
    {
        this.file = file;
        values = file.Values.SelectMany(value => value.Words, (value, word) => (Word: Plain.Of(word), value.Option)).ToLookup(entry => entry.Word, entry => entry.Option);
        vague = [.. file.Vague.Values.SelectMany(words => words).Select(HeadWords.Reduced)];
    }

    /// <summary>Reads <c>columns.json</c>.</summary>
    public static ColumnNames Parse(byte[] json) => new(JsonSerializer.Deserialize(json, ColumnJson.Default.ColumnFile)!);

    /// <summary>The most items one document takes.</summary>
    public int MostRows => file.Limits.Rows;

    /// <summary>From how many rows on the same consent, with nothing that tells the rows apart, is questioned.</summary>
    public int Blanket => file.Limits.Blanket;

    /// <summary>The smallest count that is told of people or events.</summary>
    public int LeastCount => file.Limits.LeastCount;

    /// <summary>The heads of the columns stand within so many rows.</summary>
    public int HeaderWithin => file.Limits.HeaderWithin;

    /// <summary>Whether a head speaks of consent but does not say to what.</summary>
    public bool IsVague(string head) => vague.Contains(HeadWords.Reduced(head));

    /// <summary>Whether people keep lists of what a group asks, such as victims and events.</summary>
    public bool Serves(Form form, string group) => form.GroupsIn(null).Contains(group) && file.Columns.Any(column => column.Question.StartsWith(group + ".", StringComparison.Ordinal) && form.Asks(column.Question));

    /// <summary>The questions of a group by every name their column may have.</summary>
    public ImmutableDictionary<string, string> Of(Form form, string group, Templates templates)
    {
        var asked = form.Sections.Where(section => section.Group == group).SelectMany(section => section.Questions).ToList();
        var own = file.Columns.ToLookup(column => column.Question, column => column.Words);
        var names = ImmutableDictionary.CreateBuilder<string, string>();
        // The labels come first: no name that somebody gave goes before the wording of a form.
        foreach (var question in asked)
        {
            foreach (var name in templates.Documents.Values.SelectMany(texts => new[] { texts.Questions[question.Words].Label, texts.Questions[question.Id].Label }).Append(question.Id))
                names.TryAdd(HeadWords.Reduced(name), question.Id);
        }
        foreach (var question in asked)
        {
            foreach (var name in own[question.Id].SelectMany(words => words))
                names.TryAdd(HeadWords.Reduced(name), question.Id);
        }
        return names.ToImmutable();
    }

    /// <summary>The question of a head, among those of <see cref="Of"/>, or null. What stands in brackets may say the format, and is tried without.</summary>
    public static string? QuestionOf(string head, ImmutableDictionary<string, string> names) =>
        names.GetValueOrDefault(HeadWords.Reduced(head)) ?? names.GetValueOrDefault(HeadWords.WithoutBrackets(head));

    /// <summary>The option that words in a cell mean, or null.</summary>
    public string? OptionOf(string words, Question question) => values[Plain.Of(words)].FirstOrDefault(question.Options.Contains);
}

internal sealed record ColumnFile(
    ColumnLimits Limits, ImmutableArray<ColumnWords> Columns, ImmutableDictionary<string, ImmutableArray<string>> Vague, ImmutableArray<OptionWords> Values);

internal sealed record ColumnLimits(int Rows, int Blanket, int HeaderWithin, int LeastCount);

internal sealed record ColumnWords(string Question, ImmutableArray<string> En, ImmutableArray<string> Fr, ImmutableArray<string> Es)
{
    [JsonIgnore]
    public IEnumerable<string> Words => [.. En, .. Fr, .. Es];
}

internal sealed record OptionWords(string Option, ImmutableArray<string> En, ImmutableArray<string> Fr, ImmutableArray<string> Es)
{
    [JsonIgnore]
    public IEnumerable<string> Words => [.. En, .. Fr, .. Es];
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(ColumnFile))]
internal sealed partial class ColumnJson : JsonSerializerContext;
