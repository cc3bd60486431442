using System.Collections.Immutable;
using System.Text.Json;
using SpOffice.Submissions;

namespace SpOffice.Routes;

/// <summary>Answers to the questions of a route. They name nobody and are kept nowhere.</summary>
/// <param name="ByQuestion">Options, or a date in EDTF, or a country's code.</param>
public sealed record RouteAnswers(ImmutableDictionary<string, ImmutableArray<string>> ByQuestion)
{
    /// <summary>No answer.</summary>
    public static readonly RouteAnswers None = new(ImmutableDictionary<string, ImmutableArray<string>>.Empty);

    /// <summary>The answers to a question; empty if there are none.</summary>
    public ImmutableArray<string> this[string question] => ByQuestion.GetValueOrDefault(question, []);

    /// <summary>With a question answered; without it when nothing is given.</summary>
    public RouteAnswers With(string question, params ImmutableArray<string> given) =>
        new(given.IsEmpty ? ByQuestion.Remove(question) : ByQuestion.SetItem(question, given));

    /// <summary>Whether this is an answer to the question.</summary>
    public static bool Fits(RouteQuestion question, string value, Templates templates) => question.Kind switch
    {
        "date" => PartialDate.FromEdtf(value) is not null,
        "country" => templates.Countries.Has(value),
        _ => question.Options.Contains(value),
    };

    /// <summary>Reads answers (<c>docs/schemas/route-answers.schema.json</c>): the whole object, or the answers alone.</summary>
    /// <exception cref="UnreadableException">invalid-json, wrong-route-answers, unknown-question, unknown-option, wrong-date or wrong-type.</exception>
    public static RouteAnswers Read(byte[] json, Templates templates)
    {
        try
        {
            using var document = JsonDocument.Parse(json.AsMemory(json.AsSpan().StartsWith("\xEF\xBB\xBF"u8) ? 3 : 0));
            var root = document.RootElement;
            if (root.ValueKind == JsonValueKind.Object && root.TryGetProperty("answers", out var answers))
                root = root.TryGetProperty("schema", out var schema) && schema.ToString() != "1" ? default : answers;
            if (root.ValueKind != JsonValueKind.Object)
                throw new UnreadableException("wrong-route-answers");
            return root.EnumerateObject().Aggregate(None, (read, answer) => read.With(answer.Name, Values(answer, templates)));
        }
        catch (JsonException error)
        {
            throw new UnreadableException("invalid-json", ("line", ((error.LineNumber ?? 0) + 1).ToString(System.Globalization.CultureInfo.InvariantCulture)));
        }
    }

    private static ImmutableArray<string> Values(JsonProperty answer, Templates templates)
    {
        var questions = templates.Routes.Questions;
        if (questions.FirstOrDefault(known => known.Id == answer.Name) is not { } question)
            throw new UnreadableException("unknown-question", ("id", answer.Name), ("known", string.Join(", ", questions.Select(known => known.Id))));
        var given = answer.Value.ValueKind == JsonValueKind.Array && question.Kind == "choices" ? [.. answer.Value.EnumerateArray()] : new[] { answer.Value };
        return [.. given.Where(value => value.ValueKind != JsonValueKind.Null).Select(value => Value(question, value, templates)).Distinct()];
    }

    private static string Value(RouteQuestion question, JsonElement value, Templates templates)
    {
        if (value.ValueKind != JsonValueKind.String)
            throw new UnreadableException("wrong-type", ("id", question.Id), ("expected", question.Kind));
        var text = value.GetString()!;
        if (Fits(question, text, templates))
            return text;
        throw question.Kind switch
        {
            "date" => new UnreadableException("wrong-date", ("value", text)),
            "country" => new UnreadableException("wrong-type", ("id", question.Id), ("expected", "country")),
            _ => new UnreadableException("unknown-option", ("id", question.Id), ("value", text), ("known", string.Join(", ", question.Options))),
        };
    }
}
