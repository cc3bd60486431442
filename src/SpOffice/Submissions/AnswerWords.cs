using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using SpOffice.Forms;
using SpOffice.Texts;

namespace SpOffice.Submissions;

/// <summary>Answers as words in a document, and back. Reading accepts the words of every language of documents.</summary>
public static partial class AnswerWords
{
    /// <summary>The words a document shows for an answer.</summary>
    public static string Of(Answer answer, Question question, Templates templates, string lang)
    {
        var texts = templates.Documents[lang];
        return answer switch
        {
            Answer.None none => texts.Word(none.Why),
            Answer.Choice choice => texts.Option(question.Id, choice.Option),
            Answer.Date date => templates.Dates.Of(date.Value, lang),
            Answer.Several several when question.Kind == QuestionKind.Mandates =>
                string.Join('\n', several.Ids.Select(id => templates.Mandates.Get(id)?.Name(lang) ?? id)),
            Answer.Several several => string.Join('\n', several.Ids.Select(id => texts.Option(question.Id, id))),
            Answer.Text text when question.Kind == QuestionKind.Country => templates.Countries.Name(text.Value, lang),
            Answer.Text text => text.Value,
            Answer.Unclear unclear => unclear.Value,
            _ => "",
        };
    }

    /// <summary>The answer that words in a document give, or <see cref="Answer.Unclear"/>.</summary>
    public static Answer Read(string words, Question question, Templates templates)
    {
        if (NonAnswerOf(words, templates) is { } none)
            return new Answer.None(none);
        Answer? answer = question.Kind switch
        {
            QuestionKind.Choice or QuestionKind.YesNo => OptionOf(words, question, templates) is { } option ? new Answer.Choice(option) : null,
            QuestionKind.Choices => Lines(words, line => OptionOf(line, question, templates)),
            QuestionKind.Mandates => Lines(words, line => templates.Mandates.Named(line)?.Id),
            QuestionKind.Date => templates.Dates.Read(words) is { } date ? new Answer.Date(date) : null,
            QuestionKind.Time => TimeOf(words) is { } time ? new Answer.Text(time) : null,
            QuestionKind.Country => templates.Countries.Find(words) is { } code ? new Answer.Text(code) : null,
            _ => new Answer.Text(words),
        };
        return answer ?? new Answer.Unclear(words);
    }

    /// <summary>The non-answer that words are, in any language, or null.</summary>
    public static NonAnswer? NonAnswerOf(string words, Templates templates) =>
        words.Length <= 60 && templates.NonAnswers.TryGetValue(Plain.Of(words), out var none) ? none : null;

    private static Answer.Several? Lines(string words, Func<string, string?> read)
    {
        var ids = words.Split(['\n', ';'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(read).ToImmutableArray();
        return ids.IsEmpty || ids.Contains(null) ? null : new Answer.Several([.. ids.Select(id => id!).Distinct()]);
    }

    private static string? OptionOf(string words, Question question, Templates templates)
    {
        var plain = Plain.Of(words);
        return question.Options.FirstOrDefault(option => option == plain
            || templates.Documents.Values.Any(texts => Plain.Of(texts.Option(question.Id, option)) == plain));
    }

    private static string? TimeOf(string words)
    {
        var match = Clock().Match(AnswerText.WithAsciiDigits(words.Trim()));
        if (!match.Success)
            return null;
        var hour = int.Parse(match.Groups["h"].ValueSpan, CultureInfo.InvariantCulture);
        var minute = match.Groups["m"].Success ? int.Parse(match.Groups["m"].ValueSpan, CultureInfo.InvariantCulture) : 0;
        var half = match.Groups["half"].Value.Replace(".", "", StringComparison.Ordinal).Replace(" ", "", StringComparison.Ordinal).Replace("\u00A0", "", StringComparison.Ordinal).ToLowerInvariant();
        if (half.Length > 0 && hour is < 1 or > 12)
            return null;
        hour = half switch { "pm" when hour < 12 => hour + 12, "am" when hour == 12 => 0, _ => hour };
        return hour < 24 && minute < 60 ? string.Create(CultureInfo.InvariantCulture, $"{hour:00}:{minute:00}") : null;
    }

    [GeneratedRegex(@"^(?<h>[0-9]{1,2})(?:\s?[:.hH]\s?(?<m>[0-9]{2})?)?(?::[0-9]{2})?\s?(?:h|hrs?|hours|heures|horas|min)?\s?(?<half>[aApP]\.?\s?[mM]\.?)?$", RegexOptions.CultureInvariant)]
    private static partial Regex Clock();
}
