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
internal sealed class FormBody(BodyWriter body, Submission submission, Templates templates, int first = 1)
{
    /// <summary>Width of the text in twentieths of a point: A4 less the margins of base.docx.</summary>
    public const int Width = 9354;

    private readonly DocumentTexts texts = templates.Documents[submission.Lang];
    private readonly ImmutableDictionary<string, string> own = submission.Form.OwnWords();
    private readonly AnswerControl control = new(body, templates, submission.Lang, submission.Form);
    private int number = first - 1;

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
        foreach (var section in submission.Form.SectionsIn(null).Where(section => section is { Cover: false, Draw: not Drawing.Title } && submission.Shows(section, submission.Answers)))
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
        // Word wants a paragraph after a table that ends a section.
        body.Paragraph("SpOffice Gap", "");
    }

    /// <summary>The table of the items that stand in rows, where there are any.</summary>
    /// <param name="section">The section of the group.</param>
    public void Annex(FormSection section)
    {
        var first = submission.FirstRow(section);
        if (first < submission.Answers.Items(section.Group!).Length)
            new AnnexTable(body, submission, section, templates).Write(++number, first);
    }

    private void Group(FormSection section, string group, Answers parent)
    {
        var items = parent.Items(group) is { IsEmpty: false } given ? given : [Answers.None];
        if (section.Annex is not null && submission.FirstRow(section) is var first && first < items.Length && parent.Groups.ContainsKey(group))
        {
            body.Paragraph("SpOffice Note", texts.Words[first == 0 ? "annexOnly" : "annexBesides"]);
            if (first == 0)
                return;
            items = items[..first];
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
        body.Paragraph("heading 2", () =>
        {
            if (section.Heading is null)
                body.Run(texts.Groups[group].Item + (reference is null ? "" : " "));
            if (reference is not null)
                control.Inline(reference.Id, item);
        });
        Fields(section, item, reference);
        foreach (var inner in submission.Form.SectionsIn(group).Where(inner => inner.Within == group))
            Group(inner, inner.Group!, item);
    }

    private void Each(IEnumerable<Answers> items, Action<Answers> draw)
    {
        foreach (var item in items)
            body.Control(new ControlShape("", "") { Mark = "repeatingSectionItem" }, () => draw(item));
    }

    private void Prose(FormSection section, Answers answers)
    {
        var questions = section.Questions.Where(question => submission.Shows(question, answers)).ToList();
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
        var questions = section.Questions.Where(question => question != drawnAbove && submission.Shows(question, answers)).Select(question => templates.Questions[question.Id]).ToList();
        var brief = questions.Where(question => !question.IsProse).ToList();
        var before = brief.TakeWhile(question => !question.Statement).ToList();
        var statements = brief.Where(question => question.Statement).ToList();
        Pairs(before, [2900, Width - 2900], "SpOffice Label", Label, answers);
        if (statements.Count > 0)
        {
            body.Paragraph("SpOffice Question", texts.Words["consentIntro"]);
            Pairs(statements, [Width - 2000, 2000], "SpOffice Statement", Statement, answers);
            body.Paragraph("SpOffice Gap", "");
            Pairs(brief.Skip(before.Count).Where(question => !question.Statement), [2900, Width - 2900], "SpOffice Label", Label, answers);
        }
        foreach (var question in questions.Where(question => question.IsProse))
        {
            body.Paragraph("SpOffice Question", Label(question));
            control.Block(question.Id, answers);
        }
    }

    private void Pairs(IEnumerable<Question> questions, int[] widths, string style, Func<Question, string> left, Answers answers) => body.Table(widths, () =>
    {
        foreach (var question in questions)
        {
            body.Row(header: false, () =>
            {
                body.Cell(widths[0], style, () => body.Run(left(question)), shaded: !question.Statement);
                body.Cell(widths[1], "SpOffice Cell", () => control.Inline(question.Id, answers));
            });
        }
    });

    private void Rows(FormSection section, IEnumerable<Answers> items, ControlShape shape)
    {
        var questions = section.Questions.Select(question => templates.Questions[question.Id]).ToList();
        var widths = ColumnWidths.Of(questions, Width);
        body.Table(widths, () =>
        {
            body.Row(header: true, () =>
            {
                for (var i = 0; i < questions.Count; i++)
                    body.Cell(widths[i], "SpOffice Label", () => body.Run(Label(questions[i])), shaded: true);
            });
            body.Control(shape, () => Each(items, item => body.Row(header: false, () =>
            {
                for (var i = 0; i < questions.Count; i++)
                    body.Cell(widths[i], "SpOffice Cell", () => control.Inline(questions[i].Id, item));
            })));
        });
    }

    private string Numbered(string number, string words) => submission.Form.IsUnnumbered ? words : $"{number} {words}";

    private string Label(Question question) => texts.Questions[own.GetValueOrDefault(question.Id, question.Id)].Label;

    private string Statement(Question question)
    {
        var wording = texts.Questions[question.Id];
        return wording.StatementSource is { Length: > 0 } source ? $"{wording.Statement} ({source})" : wording.Statement ?? wording.Label;
    }
}
