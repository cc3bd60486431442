using System.Globalization;
using System.Xml.Linq;
using SpOffice.Forms;
using SpOffice.Submissions;
using SpOffice.Texts;

namespace SpOffice.Word;

/// <summary>Draws the table at the end of a document in which many items of a group stand, a row each (facts B16, K13): what is asked of each in a
/// cell or two, each answer in a control of its own.</summary>
/// <param name="body">Where to.</param>
/// <param name="submission">The form and what is answered.</param>
/// <param name="section">The section of the group.</param>
/// <param name="shown">Which questions the document holds.</param>
/// <param name="templates">Wording.</param>
internal sealed class AnnexTable(BodyWriter body, Submission submission, FormSection section, ShownQuestions shown, Templates templates)
{
    /// <summary>What names the help of a control in a row: a label, since a sentence for each of thousands of cells would fill the document.</summary>
    public const string Help = "sp.row.";

    private static readonly XNamespace W = Names.W;

    private readonly DocumentTexts texts = templates.Documents[submission.Lang];
    private readonly AnswerControl control = new(body, templates, submission.Lang, submission.Form);
    private readonly int[] widths = Widths(section, templates);

    /// <summary>Heading, what the consents in the rows agree to, and the rows.</summary>
    /// <param name="number">The number of the heading.</param>
    public void Write(int number)
    {
        body.Paragraph("heading 1", string.Create(CultureInfo.InvariantCulture, $"{number}. {texts.Sections[section.Annex!.Id]}"));
        body.Paragraph("SpOffice Note", texts.Words["annexIntro"]);
        foreach (var question in Asked().Select(question => texts.Questions[question.Id]).Where(question => question.Statement is not null))
        {
            body.Paragraph("SpOffice Question", question.Label);
            body.Paragraph("SpOffice Statement", question.StatementSource is { Length: > 0 } source ? $"{question.Statement} ({source})" : question.Statement!);
        }
        body.Paragraph("SpOffice Gap", "");
        body.Table(widths, () =>
        {
            body.Row(header: true, () => Cells((_, questions) =>
            {
                foreach (var question in questions.Where(question => !question.Spare))
                    body.Paragraph("SpOffice Row", Label(question.Id, texts));
            }, shaded: true));
            body.Control(new ControlShape(section.Group!, texts.Groups[section.Group!].Title) { Mark = "repeatingSection" }, () =>
            {
                foreach (var item in submission.Answers.Items(section.Group!).Where(item => item.InRow))
                    body.Control(new ControlShape("", "") { Mark = "repeatingSectionItem" }, () => Row(item));
            });
        });
    }

    /// <summary>The short label of a question.</summary>
    public static string Label(string question, DocumentTexts texts) => texts.Questions[question].Short ?? texts.Questions[question].Label;

    /// <summary>The help that an empty control in a row shows.</summary>
    public static string HelpOf(string question, DocumentTexts texts) => $"[{Label(question, texts)}]";

    /// <summary>The help of a control that is emptied: the short one where it stands in a row.</summary>
    public static string HelpOf(XElement control, string question, DocumentTexts texts) =>
        ((string?)control.Element(W + "sdtPr")?.Element(W + "placeholder")?.Element(W + "docPart")?.Attribute(W + "val"))?.StartsWith(Help, StringComparison.Ordinal) == true
            ? HelpOf(question, texts) : texts.Questions[question].Placeholder;

    /// <summary>The cell a question stands in, from 0.</summary>
    public static int CellOf(FormQuestion question, FormSection section) => (question.Cell ?? section.Questions.Max(asked => asked.Cell ?? 1)) - 1;

    private IEnumerable<FormQuestion> Asked() => section.Questions.Where(question => !question.Spare && question.Cell is not null);

    private void Row(Answers item) => body.Row(header: false, () => Cells((_, questions) =>
    {
        var drawn = questions.Where(question => Draws(question, item)).ToList();
        foreach (var question in drawn)
        {
            body.Paragraph("SpOffice Row", () =>
            {
                if (question.Spare || question.Cell is null)
                    body.Run(Label(question.Id, texts) + ": ");
                control.Inline(question.Id, item, Help);
            });
        }
        if (drawn.Count == 0)
            body.Paragraph("SpOffice Row", "");
    }));

    /// <summary>What another answer does as well is not asked beside it.</summary>
    private bool Draws(FormQuestion question, Answers item) => item[question.Id] is not null
        || (question is { Spare: false, Cell: not null } && !question.OrElse.Any(other => item[other] is not null) && shown.Holds(question, item));

    private void Cells(Action<int, List<FormQuestion>> cell, bool shaded = false)
    {
        for (var i = 0; i < widths.Length; i++)
        {
            var at = i;
            body.Cell(widths[i], () => cell(at, [.. section.Questions.Where(question => CellOf(question, section) == at)]), shaded);
        }
    }

    /// <summary>A cell of more answers takes more room.</summary>
    private static int[] Widths(FormSection section, Templates templates)
    {
        var count = section.Questions.Max(question => question.Cell ?? 1);
        var shares = Enumerable.Range(0, count).Select(cell => section.Questions.Where(question => !question.Spare && CellOf(question, section) == cell).ToList())
            .Select(asked => asked.Count > 2 ? 5 : asked.Any(question => templates.Questions[question.Id] is { Kind: QuestionKind.Date } or { Identifies: Identity.Victim }) ? 4 : 3).ToList();
        var widths = shares.Select(share => FormBody.Width * share / shares.Sum()).ToArray();
        widths[^1] += FormBody.Width - widths.Sum();
        return widths;
    }
}
