using System.Text.Json;
using SpOffice.Forms;

namespace SpOffice.Submissions;

/// <summary>Answers as JSON (<c>docs/schemas/answers.schema.json</c>): what <c>read --json</c> gives is what <c>--answers</c> takes.</summary>
public static class AnswerJson
{
    /// <summary>Reads answers to a form.</summary>
    /// <param name="json">Either the whole object with <c>answers</c> in it, or the answers alone.</param>
    /// <param name="form">The form they must belong to.</param>
    /// <param name="lang">The document's language.</param>
    /// <param name="templates">Mandates and countries that values must belong to, and wording: a text that says "not known" in any language
    /// is that non-answer.</param>
    /// <exception cref="UnreadableException">Not JSON, another form, an unknown id, an answer given twice, a value of the wrong type.</exception>
    public static Submission Read(ReadOnlyMemory<byte> json, Form form, string lang, Templates templates)
    {
        try
        {
            using var document = JsonDocument.Parse(WithoutMark(json), new JsonDocumentOptions { MaxDepth = 16, AllowTrailingCommas = true });
            var root = document.RootElement;
            if (root.ValueKind != JsonValueKind.Object)
                throw new UnreadableException("wrong-schema");
            return new Submission(form, lang, new AnswerReader(form, templates).Read(AnswersOf(root, form)));
        }
        catch (InvalidOperationException)
        {
            // An escape such as \ud83d alone is valid JSON, and no text.
            throw new UnreadableException("broken-text");
        }
        catch (JsonException error)
        {
            throw new UnreadableException("invalid-json", ("line", ((error.LineNumber ?? 0) + 1).ToString(System.Globalization.CultureInfo.InvariantCulture)));
        }
    }

    /// <summary>Writes the answers of a submission in the order of its form, without the members around them.</summary>
    public static void Write(Utf8JsonWriter json, Submission submission) => WriteItem(json, submission.Form, null, submission.Answers);

    private static ReadOnlyMemory<byte> WithoutMark(ReadOnlyMemory<byte> json) =>
        json.Span is [0xEF, 0xBB, 0xBF, ..] ? json[3..] : json;

    private static JsonElement AnswersOf(JsonElement root, Form form)
    {
        if (!root.TryGetProperty("answers", out var answers))
            return root;
        if (answers.ValueKind != JsonValueKind.Object || (root.TryGetProperty("schema", out var schema) && schema.ToString() != "1"))
            throw new UnreadableException("wrong-schema");
        if (root.TryGetProperty("form", out var other) && other.ToString() != form.Id)
            throw new UnreadableException("other-form", ("form", other.ToString()));
        if (root.TryGetProperty("version", out var version) && !(version.ValueKind == JsonValueKind.Number && version.TryGetInt32(out var number) && number >= 1 && number <= form.Version))
            throw new UnreadableException("other-version", ("version", version.ToString()));
        return answers;
    }

    private static void WriteItem(Utf8JsonWriter json, Form form, string? group, Answers answers)
    {
        json.WriteStartObject();
        var written = new HashSet<string>();
        foreach (var section in form.SectionsIn(group))
        {
            if (section.Group == group)
            {
                foreach (var question in section.Questions.Where(question => answers[question.Id] is not null and not Answer.Unclear))
                {
                    json.WritePropertyName(question.Id);
                    WriteValue(json, answers[question.Id]!);
                }
            }
            else if (section.Group is { } inner && written.Add(inner) && answers.Items(inner) is { IsEmpty: false } items)
            {
                json.WriteStartArray(inner);
                foreach (var item in items)
                    WriteItem(json, form, inner, item);
                json.WriteEndArray();
            }
        }
        json.WriteEndObject();
    }

    private static void WriteValue(Utf8JsonWriter json, Answer answer)
    {
        switch (answer)
        {
            case Answer.Text { Rich: true } text:
                json.WriteStartObject();
                json.WriteString("text", text.Value);
                json.WriteBoolean("rich", true);
                json.WriteEndObject();
                break;
            case Answer.Text text:
                json.WriteStringValue(text.Value);
                break;
            case Answer.Choice choice:
                json.WriteStringValue(choice.Option);
                break;
            case Answer.Date date:
                json.WriteStringValue(date.Value.ToString());
                break;
            case Answer.Several several:
                json.WriteStartArray();
                foreach (var id in several.Ids)
                    json.WriteStringValue(id);
                json.WriteEndArray();
                break;
            case Answer.None none:
                json.WriteStartObject();
                json.WriteString("none", NonAnswerCode.Of(none.Why));
                json.WriteEndObject();
                break;
        }
    }
}
