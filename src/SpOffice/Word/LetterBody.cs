using System.Collections.Immutable;
using System.Text.RegularExpressions;
using SpOffice.Forms;
using SpOffice.Submissions;
using SpOffice.Texts;

namespace SpOffice.Word;

/// <summary>Draws a form that is a letter: sentences in which the answers stand, in place of numbered questions.</summary>
internal sealed partial class LetterBody(BodyWriter body, Submission submission, Templates templates)
{
    private readonly AnswerControl control = new(body, templates, submission.Lang, submission.Form);

    /// <summary>The letter that a submission is, or null where it is a form.</summary>
    public static LetterText? Of(Submission submission, DocumentTexts texts) =>
        submission.Purpose is { } purpose ? texts.Letters.GetValueOrDefault($"{submission.Form.Id}/{purpose}") : null;

    /// <summary>Paragraph by paragraph. One that is nothing but an answer takes as many paragraphs as the answer has.</summary>
    public void Write(ImmutableArray<string> paragraphs)
    {
        foreach (var line in paragraphs)
        {
            var (style, text) = Styled(line);
            if (Alone().Match(text) is { Success: true } alone && style == "SpOffice Answer")
                control.Block(alone.Groups[1].Value, submission.Answers);
            else
                body.Paragraph(style, () => Runs(text));
        }
    }

    /// <summary>Answers about the sender that the letter has no place for: they must not be lost.</summary>
    public void OtherSender(LetterText letter)
    {
        var texts = templates.Documents[submission.Lang];
        foreach (var question in Left(letter).Sections.Where(section => section.Cover).SelectMany(section => section.Questions))
        {
            body.Paragraph("SpOffice Note", () =>
            {
                body.Run(texts.Questions[question.Words].Label + ": ");
                control.Inline(question.Id, submission.Answers);
            });
        }
    }

    /// <summary>The questions that are answered though the letter has no place for them, as a form; it has no section where there are none.</summary>
    public Form Left(LetterText letter)
    {
        var held = letter.Head.Concat(letter.Body).SelectMany(line => Question().Matches(line)).Select(match => match.Groups[1].Value).Append(submission.Form.Purpose).ToHashSet();
        bool IsLeft(FormSection section) => section.Group is { } group ? submission.Answers.Items(section.Within ?? group).Any(item => !item.IsEmpty) : section.Questions.Any(question => IsOpen(question));
        bool IsOpen(FormQuestion question) => !held.Contains(question.Id) && submission.Answers[question.Id] is not null;
        return submission.Form with { Sections = [.. submission.Form.Sections.Where(IsLeft).Select(section => section.Group is null ? section with { Questions = [.. section.Questions.Where(IsOpen)] } : section)] };
    }

    private void Runs(string text)
    {
        var at = 0;
        foreach (Match match in Question().Matches(text))
        {
            if (match.Index > at)
                body.Run(text[at..match.Index]);
            control.Inline(match.Groups[1].Value, submission.Answers);
            at = match.Index + match.Length;
        }
        if (at < text.Length)
            body.Run(text[at..]);
    }

    /// <summary><c>#</c> begins a heading, <c>=</c> the subject, <c>-</c> small print, <c>~</c> leaves room.</summary>
    private static (string Style, string Text) Styled(string line) => line switch
    {
        "~" => ("SpOffice Gap", ""),
        ['#', ' ', .. var rest] => ("heading 1", rest),
        ['=', ' ', .. var rest] => ("SpOffice Question", rest),
        ['-', ' ', .. var rest] => ("SpOffice Note", rest),
        _ => ("SpOffice Answer", line),
    };

    [GeneratedRegex(@"^\{([a-z.-]+)\}$", RegexOptions.CultureInvariant)]
    private static partial Regex Alone();

    [GeneratedRegex(@"\{([a-z.-]+)\}", RegexOptions.CultureInvariant)]
    private static partial Regex Question();
}
