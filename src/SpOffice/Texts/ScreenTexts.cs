using System.Collections.Immutable;

namespace SpOffice.Texts;

/// <summary>What a finding says.</summary>
public sealed record CheckText(string What, string Why, string Mend);

/// <summary>Wording the user reads on the screen, in one language: <c>texts/screen.&lt;lang&gt;.json</c>.</summary>
public sealed class ScreenTexts
{
    private readonly Sections sections;

    internal ScreenTexts(byte[] json) => sections = new Sections(json);

    /// <summary>The language.</summary>
    public string Lang => field ??= sections.Read("lang", TextJson.Default.String);

    /// <summary>The names of the severities.</summary>
    public ImmutableDictionary<string, string> Severities => field ??= sections.Read("severities", TextJson.Default.ImmutableDictionaryStringString);

    /// <summary>What helps to answer a question, by its id.</summary>
    public ImmutableDictionary<string, string> Guidance => field ??= sections.Read("guidance", TextJson.Default.ImmutableDictionaryStringString);

    /// <summary>What the findings of a check say, by its id.</summary>
    public ImmutableDictionary<string, CheckText> Checks => field ??= sections.Read("checks", TextJson.Default.ImmutableDictionaryStringCheckText);

    /// <summary>The sentence for each kind of unreadable input.</summary>
    public ImmutableDictionary<string, string> Errors => field ??= sections.Read("errors", TextJson.Default.ImmutableDictionaryStringString);

    /// <summary>What is said of a row of a list that is taken into a document.</summary>
    public ImmutableDictionary<string, string> Rows => field ??= sections.Read("rows", TextJson.Default.ImmutableDictionaryStringString);

    /// <summary>Where in a document something stands.</summary>
    public ImmutableDictionary<string, string> Places => field ??= sections.Read("places", TextJson.Default.ImmutableDictionaryStringString);

    /// <summary>What a found name or number is.</summary>
    public ImmutableDictionary<string, string> Kinds => field ??= sections.Read("kinds", TextJson.Default.ImmutableDictionaryStringString);

    /// <summary>What a person is in a case.</summary>
    public ImmutableDictionary<string, string> Roles => field ??= sections.Read("roles", TextJson.Default.ImmutableDictionaryStringString);

    /// <summary>What a kind of answer expects.</summary>
    public ImmutableDictionary<string, string> Expected => field ??= sections.Read("expected", TextJson.Default.ImmutableDictionaryStringString);

    /// <summary>What a field of an answer says.</summary>
    public ImmutableDictionary<string, string> Hints => field ??= sections.Read("hints", TextJson.Default.ImmutableDictionaryStringString);

    /// <summary>Words that sentences are put together from.</summary>
    public ImmutableDictionary<string, string> Words => field ??= sections.Read("words", TextJson.Default.ImmutableDictionaryStringString);

    /// <summary>What the findings of a statement say.</summary>
    public ImmutableDictionary<string, CheckText> Statement => field ??= sections.Read("statement", TextJson.Default.ImmutableDictionaryStringCheckText);

    /// <summary>The wording of the pane.</summary>
    public ImmutableDictionary<string, string> Pane => field ??= sections.Read("pane", TextJson.Default.ImmutableDictionaryStringString);

    /// <summary>Guidance that a form gives in place of the common one, by form and question: the same question may matter otherwise there.</summary>
    public ImmutableDictionary<string, ImmutableDictionary<string, string>> GuidanceIn =>
        field ??= sections.Has("guidanceIn") ? sections.Read("guidanceIn", TextJson.Default.ImmutableDictionaryStringImmutableDictionaryStringString) : ImmutableDictionary<string, ImmutableDictionary<string, string>>.Empty;

    /// <summary>The guidance of a question in a form, or null.</summary>
    public string? GuidanceOf(string question, string form) =>
        GuidanceIn.TryGetValue(form, out var own) && own.TryGetValue(question, out var text) ? text : Guidance.GetValueOrDefault(question);

    /// <summary>The sentence for an unreadable input.</summary>
    public string Sentence(UnreadableException error) =>
        Wording.Fill(Errors.GetValueOrDefault(error.Id, error.Id), error.Values.Select(value => (value.Name, Known(value))));

    private string Known((string Name, string Value) value) =>
        value.Name == "expected" ? Expected.GetValueOrDefault(value.Value, value.Value) : value.Value;
}
