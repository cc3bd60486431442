using System.Collections.Immutable;
using SpOffice.Forms;
using SpOffice.Submissions;
using SpOffice.Texts;

namespace SpOffice.Word;

/// <summary>Writes the content control of one question, with its answer or its placeholder.</summary>
internal sealed class AnswerControl(BodyWriter body, Templates templates, string lang, Form form)
{
    private readonly DocumentTexts texts = templates.Documents[lang];
    private readonly ImmutableDictionary<string, string> own = form.OwnWords();

    /// <summary>A control within a paragraph.</summary>
    public void Inline(string id, Answers answers)
    {
        var (question, words) = Content(id, answers);
        body.Control(Shape(question, words), () => Runs(question, words));
    }

    /// <summary>A control in the row of a table, whose help is no longer than a label.</summary>
    /// <param name="id">The question.</param>
    /// <param name="answers">Those of the row.</param>
    /// <param name="help">What the name of its help begins with.</param>
    public void Inline(string id, Answers answers, string help)
    {
        var (question, words) = Content(id, answers);
        body.Control(Shape(question, words) with { Placeholder = help + id }, () =>
        {
            if (words is null)
                body.Run(AnnexTable.HelpOf(id, texts), "Placeholder Text");
            else
                body.Run(words);
        });
    }

    /// <summary>A control of paragraphs.</summary>
    public void Block(string id, Answers answers)
    {
        var (question, words) = Content(id, answers);
        body.Control(Shape(question, words), () =>
        {
            if (words is null)
                body.Paragraph("SpOffice Answer", () => Runs(question, null));
            else
                foreach (var paragraph in words.Split('\n'))
                    body.Paragraph("SpOffice Answer", paragraph);
        });
    }

    /// <summary>The items of a question's drop-down: its options, then the honest non-answers, which are no answer where consent is asked.</summary>
    public static IReadOnlyList<(string Shown, string Value)>? List(Question question, DocumentTexts texts)
    {
        if (question.Kind is not (QuestionKind.Choice or QuestionKind.YesNo))
            return null;
        var options = question.Options.Select(option => (texts.Option(question.Id, option), option));
        return [.. options, .. Enum.GetValues<NonAnswer>().Select(none => (texts.Word(none), NonAnswerCode.Of(none)))];
    }

    private QuestionText WordsOf(string question) => texts.Questions[own.GetValueOrDefault(question, question)];

    private (Question Question, string? Words) Content(string id, Answers answers)
    {
        var question = templates.Questions[id];
        return (question, answers[id] is { } answer ? AnswerWords.Of(answer, question, templates, lang) : null);
    }

    private ControlShape Shape(Question question, string? words) => new(question.Id, WordsOf(question.Id).Label)
    {
        Placeholder = Glossary.NameOf(question.Id),
        ShowsPlaceholder = words is null,
        List = List(question, texts),
    };

    private void Runs(Question question, string? words)
    {
        if (words is null)
            body.Run(WordsOf(question.Id).Placeholder, "Placeholder Text");
        else
            body.Run(words);
    }
}
