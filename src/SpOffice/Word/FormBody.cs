using System.Collections.Immutable;
using System.Globalization;
using SpOffice.Forms;
using SpOffice.Submissions;
using SpOffice.Texts;

namespace SpOffice.Word;

/// <summary>Draws the sections of a form, filled in.</summary>
/// <param name="body">Where to.</param>
/// <param name="submission">The form and what is answered.</param>
/// <param name="templates">Wording.</param>
/// <param name="first">The number of the first section.</param>
/// <param name="leaves">Whether the document leaves: what nobody answered is left out, see <see cref="ShownQuestions"/>.</param>
internal sealed class FormBody(BodyWriter body, Submission submission, Templates templates, int first = 1, bool leaves = false)
{
    /// <summary>Width of the text in twentieths of a point: A4 less the margins of base.docx.</summary>
    public const int Width = 9354;

    private readonly DocumentTexts texts = templates.Documents[submission.Lang];
    private readonly ImmutableDictionary<string, string> own = submission.Form.OwnWords();
    private readonly ShownQuestions shown = new(submission, leaves);
    private readonly AnswerControl control = new(body, templates, submission.Lang, submission.Form);
    private int number = first - 1;
    private FormSection? last;

    /// <summary>The cover's sections: no heading and no number; then room to sign by hand.</summary>
    public void Cover()
    {
        foreach (var section in submission.Form.Sections.Where(section => section.Cover))
            Fields(section, submission.Answers);
        body.Paragraph("SpOffice Gap", "");
        body.Table([2900, Width - 2900], () =>
        {
            foreach (var word in new[] { "placeAndDate", "signature" })
            {
                body.Row(header: false, () =>
                {
                    body.Cell(2900, "SpOffice Label", () => body.Run(texts.Words[word]), shaded: true);
                    body.Cell(Width - 2900, "SpOffice Cell", () => body.Run(word == "signature" ? "\n\n" : ""));
                });
            }
        });
    }

    /// <summary>The case's sections after its title, numbered by section.</summary>
    public void Case()
    {
        var sections = submission.Form.SectionsIn(null).Where(section => section is { Cover: false, Draw: not Drawing.Title } && shown.Holds(section, submission.Answers)).ToList();
        last = sections.LastOrDefault();
        foreach (var section in sections)
        {
            number++;
            body.Paragraph("heading 1", Numbered($"{number}.", texts.Sections[section.Id]));
            if (section.Group is { } group)
                Group(section, group, submission.Answers);
            else
                Prose(section, submission.Answers);
        }
        foreach (var section in submission.Form.Sections.Where(section => section.Annex is not null))
            Annex(section);
        body.Last();
    }

    /// <summary>The table of the items that stand in rows, where there are any.</summary>
    /// <param name="section">The section of the group.</param>
    public void Annex(FormSection section)
    {
        if (submission.Answers.Items(section.Group!).Any(item => item.InRow))
            new AnnexTable(body, submission, section, shown, templates).Write(++number);
    }

    private void Group(FormSection section, string group, Answers parent)
    {
        var items = shown.Items(section, group, parent).Where(item => !item.InRow).ToList();
        if (section.Annex is not null && parent.Items(group).Any(item => item.InRow))
        {
            body.Paragraph("SpOffice Note", texts.Words[items.Count == 0 ? "annexOnly" : "annexBesides"]);
            if (items.Count == 0)
                return;
        }
        var shape = new ControlShape(group, texts.Groups[group].Title) { Mark = "repeatingSection" };
        if (section.Draw == Drawing.Rows)
            Rows(section, items, shape);
        else
            body.Control(shape, () => Each(items, item => Item(section, group, item)));
    }

    private void Item(FormSection section, string group, Answers item)
    {
        var reference = section.Questions.FirstOrDefault(question => question.Id == (section.Heading ?? group + ".reference"));
        if (leaves && reference is not null && item[reference.Id] is null)
            reference = null;
        body.Paragraph("heading 2", () =>
        {
            if (section.Heading is null || reference is null)
                body.Run(texts.Groups[group].Item + (reference is null ? "" : " "));
            if (reference is not null)
                control.Inline(reference.Id, item);
        });
        Fields(section, item, reference);
        foreach (var inner in submission.Form.SectionsIn(group).Where(inner => inner.Within == group && shown.Holds(inner, item)))
            Group(inner, inner.Group!, item);
    }

    private void Each(IEnumerable<Answers> items, Action<Answers> draw)
    {
        foreach (var item in items)
            body.Control(new ControlShape("", "") { Mark = "repeatingSectionItem" }, () => draw(item));
    }

    private void Prose(FormSection section, Answers answers)
    {
        var questions = section.Questions.Where(question => shown.Holds(question, answers)).ToList();
        for (var i = 0; i < questions.Count; i++)
        {
            var question = questions[i];
            var label = texts.Questions[question.Words].Label;
            // A section of one question has the question for its heading already.
            if (section.Questions.Length > 1)
                body.Paragraph("SpOffice Question", Numbered(string.Create(CultureInfo.InvariantCulture, $"{number}.{i + 1}"), label));
            else if (label != texts.Sections[section.Id])
                body.Paragraph("SpOffice Note", label);
            control.Block(question.Id, answers);
        }
    }

    /// <summary>Short answers in a table, then statements with their answers, then long answers.</summary>
    private void Fields(FormSection section, Answers answers, FormQuestion? drawnAbove = null)
    {
        var questions = section.Questions.Where(question => question != drawnAbove && shown.Holds(question, answers)).Select(question => templates.Questions[question.Id]).ToList();
        var brief = questions.Where(question => !question.IsProse).ToList();
        var before = brief.TakeWhile(question => !question.Statement).ToList();
        var statements = brief.Where(question => question.Statement).ToList();
        Pairs(before, [2900, Width - 2900], "SpOffice Label", Label, answers);
        if (statements.Count > 0)
        {
            body.Paragraph("SpOffice Question", texts.Words["consentIntro"]);
            Pairs(statements, [Width - 2000, 2000], "SpOffice Statement", Statement, answers);
            body.Paragraph("SpOffice Gap", "");
            Pairs([.. brief.Skip(before.Count).Where(question => !question.Statement)], [2900, Width - 2900], "SpOffice Label", Label, answers);
        }
        foreach (var question in questions.Where(question => question.IsProse))
        {
            body.Paragraph("SpOffice Question", Label(question));
            control.Block(question.Id, answers);
        }
    }

    private void Pairs(IReadOnlyList<Question> questions, int[] widths, string style, Func<Question, string> left, Answers answers)
    {
        if (questions.Count == 0)
            return;
        body.Table(widths, () =>
        {
            for (var i = 0; i < questions.Count; i++)
            {
                var (question, withNext) = (questions[i], StaysWithNext(i, questions.Count));
                body.Row(header: false, () =>
                {
                    body.Cell(widths[0], style, () => body.Run(left(question)), shaded: !question.Statement, withNext);
                    body.Cell(widths[1], "SpOffice Cell", () => control.Inline(question.Id, answers), withNext: withNext);
                });
            }
        });
    }

    /// <summary>A short table stays on one page; a long one leaves neither its first two rows nor its last two alone.</summary>
    private static bool StaysWithNext(int row, int rows) => row < rows - 1 && (rows <= 9 || row < 2 || row >= rows - 3);

    private void Rows(FormSection section, IReadOnlyList<Answers> items, ControlShape shape)
    {
        var columns = section.Questions.Where(question => !leaves || items.Any(item => shown.Holds(question, item))).ToList();
        var questions = columns.Select(question => templates.Questions[question.Id]).ToList();
        var widths = ColumnWidths.Of(questions, Width);
        body.Table(widths, () =>
        {
            body.Row(header: true, () =>
            {
                for (var i = 0; i < questions.Count; i++)
                    body.Cell(widths[i], "SpOffice Label", () => body.Run(Label(questions[i])), shaded: true, withNext: true);
            });
            // The last row takes the document's last paragraph with it, or goes to its page: a page of nothing is never made.
            body.Control(shape, () => Each(items, item => body.Row(header: false, () =>
            {
                for (var i = 0; i < questions.Count; i++)
                    body.Cell(widths[i], "SpOffice Cell", () => Cell(columns[i], item), withNext: ReferenceEquals(section, last) && ReferenceEquals(item, items[^1]));
            })));
        });
    }

    private void Cell(FormQuestion question, Answers item)
    {
        if (!leaves || shown.Holds(question, item))
            control.Inline(question.Id, item);
    }

    private string Numbered(string number, string words) => submission.Form.IsUnnumbered ? words : $"{number} {words}";

    private string Label(Question question) => texts.Questions[own.GetValueOrDefault(question.Id, question.Id)].Label;

    private string Statement(Question question)
    {
        var wording = texts.Questions[question.Id];
        return wording.StatementSource is { Length: > 0 } source ? $"{wording.Statement} ({source})" : wording.Statement ?? wording.Label;
    }
}
