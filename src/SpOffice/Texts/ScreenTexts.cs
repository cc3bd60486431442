using System.Collections.Immutable;

namespace SpOffice.Texts;

/// <summary>What a finding says.</summary>
public sealed record CheckText(string What, string Why, string Mend);

/// <summary>Wording the user reads on the screen, in one language: <c>texts/screen.&lt;lang&gt;.json</c>.</summary>
public sealed record ScreenTexts(
    string Lang,
    ImmutableDictionary<string, string> Severities,
    ImmutableDictionary<string, string> Guidance,
    ImmutableDictionary<string, CheckText> Checks,
    ImmutableDictionary<string, string> Errors,
    ImmutableDictionary<string, string> Places,
    ImmutableDictionary<string, string> Kinds,
    ImmutableDictionary<string, string> Roles,
    ImmutableDictionary<string, string> Expected,
    ImmutableDictionary<string, string> Hints,
    ImmutableDictionary<string, string> Words,
    ImmutableDictionary<string, CheckText> Statement,
    ImmutableDictionary<string, string> Pane)
{
    /// <summary>Guidance that a form gives in place of the common one, by form and question: the same question may matter otherwise there.</summary>
    public ImmutableDictionary<string, ImmutableDictionary<string, string>> GuidanceIn { get => field ?? NoForms; init; }

    private static readonly ImmutableDictionary<string, ImmutableDictionary<string, string>> NoForms = ImmutableDictionary<string, ImmutableDictionary<string, string>>.Empty;

    /// <summary>The guidance of a question in a form, or null.</summary>
    public string? GuidanceOf(string question, string form) =>
        GuidanceIn.TryGetValue(form, out var own) && own.TryGetValue(question, out var text) ? text : Guidance.GetValueOrDefault(question);

    /// <summary>The sentence for an unreadable input.</summary>
    public string Sentence(UnreadableException error) =>
        Wording.Fill(Errors.GetValueOrDefault(error.Id, error.Id), error.Values.Select(value => (value.Name, Known(value))));

    private string Known((string Name, string Value) value) =>
        value.Name == "expected" ? Expected.GetValueOrDefault(value.Value, value.Value) : value.Value;
}
