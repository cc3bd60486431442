using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using SpOffice.Forms;

namespace SpOffice.Submissions;

/// <summary>Turns JSON into answers of one form, refusing what the form does not ask and values of another type.</summary>
internal sealed class AnswerReader(Form form, Templates templates)
{
    public Answers Read(JsonElement answers) => ReadItem(answers, null);

    private Answers ReadItem(JsonElement item, string? group)
    {
        var read = Answers.None;
        var seen = new HashSet<string>();
        foreach (var property in item.EnumerateObject())
        {
            if (!seen.Add(property.Name))
                throw new UnreadableException("answer-twice", ("id", property.Name));
            if (form.GroupsIn(group).Contains(property.Name))
                read = read.WithItems(property.Name, ReadItems(property.Name, property.Value));
            else if (form.Asks(property.Name) && form.GroupOf(property.Name) == group)
                read = read.With(property.Name, Value(templates.Questions[property.Name], property.Value));
            else
                throw new UnreadableException("unknown-answer", ("id", property.Name), ("form", form.Id));
        }
        return read;
    }

    private ImmutableArray<Answers> ReadItems(string group, JsonElement items)
    {
        if (items.ValueKind != JsonValueKind.Array || items.EnumerateArray().Any(item => item.ValueKind != JsonValueKind.Object))
            throw new UnreadableException("not-a-group", ("id", group));
        var read = items.EnumerateArray().Select(item => ReadItem(item, group)).ToList();
        // The document cannot tell an empty last item from none.
        while (read.Count > 0 && read[^1].IsEmpty)
            read.RemoveAt(read.Count - 1);
        return [.. read];
    }

    private Answer? Value(Question question, JsonElement value)
    {
        if (value.ValueKind == JsonValueKind.Object && value.TryGetProperty("none", out var none))
            return NonAnswerCode.Find(none.ToString()) is { } why ? new Answer.None(why) : throw WrongType(question);
        var answer = question.Kind switch
        {
            QuestionKind.Mandates or QuestionKind.Choices => Ids(question, value),
            QuestionKind.Text when value.ValueKind == JsonValueKind.Object && value.TryGetProperty("text", out var text) => Text(question, text),
            _ => Text(question, value),
        };
        return answer;
    }

    private Answer.Several? Ids(Question question, JsonElement value)
    {
        if (value.ValueKind != JsonValueKind.Array || value.EnumerateArray().Any(id => id.ValueKind != JsonValueKind.String))
            throw WrongType(question);
        var ids = value.EnumerateArray().Select(id => id.GetString()!).Distinct().ToImmutableArray();
        foreach (var id in ids)
        {
            if (question.Kind == QuestionKind.Mandates && templates.Mandates.Get(id) is null)
                throw new UnreadableException("unknown-mandate", ("id", id));
            if (question.Kind == QuestionKind.Choices && !question.Options.Contains(id))
                throw new UnreadableException("unknown-choice", ("id", question.Id), ("value", id), ("form", form.Id));
        }
        return ids.IsEmpty ? null : new Answer.Several(ids);
    }

    private Answer? Text(Question question, JsonElement value)
    {
        if (value.ValueKind != JsonValueKind.String)
            throw WrongType(question);
        var text = AnswerText.Normalise(value.GetString()!);
        if (text.Length == 0)
            return null;
        switch (question.Kind)
        {
            case QuestionKind.Choice or QuestionKind.YesNo:
                return question.Options.Contains(text) ? new Answer.Choice(text)
                    : throw new UnreadableException("unknown-choice", ("id", question.Id), ("value", text), ("form", form.Id));
            case QuestionKind.Date:
                return PartialDate.FromEdtf(text) is { } date ? new Answer.Date(date) : throw new UnreadableException("wrong-date", ("value", text));
            case QuestionKind.Time:
                return TimeOnly.TryParseExact(text, "HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out _)
                    ? new Answer.Text(text) : throw WrongType(question);
            case QuestionKind.Country:
                return templates.Countries.Has(text) ? new Answer.Text(text) : throw WrongType(question);
            default:
                // The document shows nothing else for it, so that it would come back as this.
                text = templates.Placeholders.Remove(text, question.Id).Answer;
                return AnswerWords.NonAnswerOf(text, templates) is { } none ? new Answer.None(none) : text.Length == 0 ? null : new Answer.Text(text);
        }
    }

    private static UnreadableException WrongType(Question question) =>
        new("wrong-type", ("id", question.Id), ("expected", JsonNamingPolicy.KebabCaseLower.ConvertName(question.Kind.ToString())));
}
