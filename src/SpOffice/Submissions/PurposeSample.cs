using System.Text.Json;
using SpOffice.Forms;

namespace SpOffice.Submissions;

/// <summary>The sample of a form for one of its purposes: what stands in the form's sample, without what that purpose does not ask, and with answers of its own.</summary>
internal static class PurposeSample
{
    /// <param name="sample">The sample of the form.</param>
    /// <param name="purpose">A purpose of the form.</param>
    /// <param name="json">Answers by purpose: <c>samples/purposes.&lt;form&gt;.&lt;lang&gt;.json</c>.</param>
    /// <param name="templates">Questions and lists.</param>
    public static Submission Of(Submission sample, string purpose, byte[] json, Templates templates)
    {
        using var document = JsonDocument.Parse(json);
        var own = AnswerJson.Read(JsonSerializer.SerializeToUtf8Bytes(document.RootElement.GetProperty("purposes").GetProperty(purpose), SampleJson.Default.JsonElement), sample.Form, sample.Lang, templates).Answers;
        var chosen = sample.With(sample.Form.Purpose!, new Answer.Choice(purpose));
        var kept = Answers.None;
        foreach (var section in sample.Form.Sections.Where(section => section.Within is null && Form.Serves(section, purpose)))
        {
            if (section.Group is { } group)
                kept = kept.WithItems(group, (own.Groups.ContainsKey(group) ? own : chosen.Answers).Items(group).Select(item => Asked(section, item, chosen)));
            else
                kept = section.Questions.Aggregate(kept, (answers, question) => answers.With(question.Id, own[question.Id] ?? (IsAsked(question, chosen) ? chosen.Answers[question.Id] : null)));
        }
        return chosen with { Answers = kept };
    }

    private static Answers Asked(FormSection section, Answers item, Submission chosen) =>
        section.Questions.Where(question => !IsAsked(question, chosen)).Aggregate(item, (answers, question) => answers.With(question.Id, null));

    private static bool IsAsked(FormQuestion question, Submission chosen) => chosen.Shows(question, Answers.None);
}

[System.Text.Json.Serialization.JsonSerializable(typeof(JsonElement))]
internal sealed partial class SampleJson : System.Text.Json.Serialization.JsonSerializerContext;
