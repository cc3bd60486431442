using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;
using SpOffice.Texts;

namespace SpOffice.Speaking.Drafts;

/// <summary>The words of a statement's plain-text form: <c>statements/marks.json</c>. Those of every language are read, wherever they stand.</summary>
public sealed class DraftWords
{
    private readonly ImmutableDictionary<string, DraftWordList> languages;
    private readonly Dictionary<string, string> fields;
    private readonly Dictionary<string, string> answers;

    private DraftWords(ImmutableDictionary<string, DraftWordList> languages)
    {
        this.languages = languages;
        fields = Ids(languages.Values.Select(list => list.Fields));
        answers = Ids(languages.Values.Select(list => list.Answers));
        Marks = [.. Ids(languages.Values.Select(list => list.Marks)).OrderByDescending(mark => mark.Key.Length).ThenBy(mark => mark.Key, StringComparer.Ordinal)];
    }

    /// <summary>Reads <c>statements/marks.json</c>.</summary>
    public static DraftWords Parse(byte[] json) => new(JsonSerializer.Deserialize(json, DraftWordsJson.Default.DraftWordFile)!.Languages);

    /// <summary>Reduced words of marks and what they mean, longest first.</summary>
    internal ImmutableArray<KeyValuePair<string, string>> Marks { get; }

    /// <summary>The label of a line at the head, in a language.</summary>
    public string Field(string id, string lang) => Of(lang).Fields[id][0];

    /// <summary>The word for a mark, in a language.</summary>
    public string Mark(string id, string lang) => Of(lang).Marks[id][0];

    /// <summary>The word for an answer, in a language.</summary>
    public string Answer(string id, string lang) => Of(lang).Answers[id][0];

    /// <summary>Which line of the head a label begins, or null.</summary>
    internal string? FieldOf(string label) => fields.GetValueOrDefault(Plain.Of(label).Trim());

    /// <summary>What an answer says, or null.</summary>
    internal string? AnswerOf(string word) => answers.GetValueOrDefault(Plain.Of(word).Trim());

    private DraftWordList Of(string lang) => languages.GetValueOrDefault(lang) ?? languages["en"];

    /// <summary>A word that two languages share means the same in both; "o" and "no" do.</summary>
    private static Dictionary<string, string> Ids(IEnumerable<ImmutableDictionary<string, ImmutableArray<string>>> lists) =>
        lists.SelectMany(list => list).SelectMany(entry => entry.Value.Select(word => (Word: Plain.Of(word), entry.Key)))
            .DistinctBy(pair => pair.Word).ToDictionary(pair => pair.Word, pair => pair.Key);
}

internal sealed record DraftWordFile(ImmutableDictionary<string, DraftWordList> Languages);

internal sealed record DraftWordList(
    ImmutableDictionary<string, ImmutableArray<string>> Marks,
    ImmutableDictionary<string, ImmutableArray<string>> Fields,
    ImmutableDictionary<string, ImmutableArray<string>> Answers);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(DraftWordFile))]
internal sealed partial class DraftWordsJson : JsonSerializerContext;
