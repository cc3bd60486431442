using SpOffice.Forms;
using SpOffice.Submissions;
using SpOffice.Texts;

namespace SpOffice.Word;

/// <summary>Writes a submission as a Word document: a cover page that can be taken off, then the case in a section of its own
/// (DESIGN §2; SAFETY, "sender apart"). The same input gives the same bytes.</summary>
public static class SubmissionWriter
{
    /// <summary>Writes the document.</summary>
    /// <param name="submission">What to write; its language must be one of the form's.</param>
    /// <param name="templates">Wording and base document.</param>
    /// <param name="letterhead">The user's letterhead document, or null.</param>
    /// <param name="isSample">Whether the document says that it is an invented sample.</param>
    /// <param name="bounds">How large the letterhead may be.</param>
    /// <param name="leaves">Whether the document leaves as it is: questions that nobody answered are left out, but for those it may not leave without.</param>
    /// <exception cref="UnreadableException">The letterhead cannot be used.</exception>
    public static byte[] Write(Submission submission, Templates templates, byte[]? letterhead, bool isSample, Bounds bounds, bool leaves = false)
    {
        submission = submission.WithRows();
        var head = Letterhead.Open(letterhead ?? templates.BaseDocument, templates, bounds);
        var styles = new StyleSheet(letterhead is null ? null : head.Styles, templates.BaseStyles.Root);
        var texts = templates.Documents[submission.Lang];
        var lang = RunLanguage(submission.Lang);
        var parts = new PartList(head);

        var glossaryStyles = new StyleSheet(null, templates.BaseStyles.Root);
        parts.Add("word/glossary/document.xml", "glossaryDocument", Glossary.Write(submission, templates, glossaryStyles, lang));
        parts.AddTo("word/glossary/document.xml", "word/glossary/styles.xml", "styles", glossaryStyles.ToBytes());
        parts.Add("word/spHeader.xml", "header", Furniture.Header(styles, lang, CaseTitle(submission, texts)));
        parts.Add("word/spFooter.xml", "footer", Furniture.Footer(styles, lang, texts));
        parts.Add("word/spEmptyHeader.xml", "header", Furniture.Empty("hdr", styles, lang));
        parts.Add("word/spEmptyFooter.xml", "footer", Furniture.Empty("ftr", styles, lang));
        parts.Add("word/spSettings.xml", "settings", Settings.Write(head.EvenAndOdd));
        // A control that is emptied later shows its help in this style, though all may be answered now.
        styles.Id("Placeholder Text");
        // A table of many items may come later.
        if (submission.Form.Sections.Any(section => section.Annex is not null))
            styles.Id("SpOffice Row");
        var document = Document(submission, templates, head, styles, parts, isSample, leaves);
        parts.Add("word/spStyles.xml", "styles", styles.ToBytes());
        parts.AddProperties(texts.Forms[submission.Form.Id].Title, submission.Lang);
        return parts.ToPackage(document).ToBytes();
    }

    /// <summary>The language tag of runs: British English, French of France and Spanish of Spain, as the UN writes them.</summary>
    internal static string RunLanguage(string lang) => lang switch { "fr" => "fr-FR", "es" => "es-ES", _ => "en-GB" };

    /// <summary>The title of the case as its header shows it.</summary>
    internal static string CaseTitle(Submission submission, DocumentTexts texts) =>
        $"{Called(submission, texts)} {submission.Answers.Text("case.reference") ?? ""}".TrimEnd();

    private static string Called(Submission submission, DocumentTexts texts) => texts.Forms[submission.Form.Id].Called ?? texts.Words["caseTitle"];

    private static byte[] Document(Submission submission, Templates templates, Letterhead head, StyleSheet styles, PartList parts, bool isSample, bool leaves) => XmlBytes.Write(xml =>
    {
        var texts = templates.Documents[submission.Lang];
        var body = new BodyWriter(xml, styles, RunLanguage(submission.Lang), new ControlIds(head.Root));
        DocumentRoot.Start(xml, head.Root);
        body.Element("body", () =>
        {
            foreach (var block in head.Blocks)
                block.WriteTo(xml);
            var form = new FormBody(body, submission, templates, leaves: leaves);
            var letter = LetterBody.Of(submission, texts);
            if (letter is null)
            {
                body.Paragraph("heading 1", texts.Words["coverTitle"]);
                body.Paragraph("SpOffice Note", texts.Forms[submission.Form.Id].CoverNote ?? texts.Words["coverNote"]);
            }
            if (isSample)
                body.Paragraph("SpOffice Sample", texts.Words["sampleMark"]);
            if (letter is null)
                form.Cover();
            else
            {
                new LetterBody(body, submission, templates).Write(letter.Head);
                new LetterBody(body, submission, templates).OtherSender(letter);
            }
            body.Element("p", () => body.Element("pPr", () => SectionSetup.OfCover(head, parts).WriteTo(xml)));
            if (letter is null)
            {
                Title(body, submission, templates);
                if (isSample)
                    body.Paragraph("SpOffice Sample", texts.Words["sampleMark"]);
                form.Case();
            }
            else
            {
                var written = new LetterBody(body, submission, templates);
                written.Write(letter.Body);
                if (written.Left(letter) is var left && left.Sections.Any(section => !section.Cover))
                    new FormBody(body, submission with { Form = left }, templates, leaves: leaves).Case();
                FormName(body, submission, templates);
            }
            SectionSetup.OfCase(head, parts, newPage: letter is null).WriteTo(xml);
        });
        xml.WriteEndElement();
    });

    /// <summary>The case's reference, then the control in which the form names itself: both stay when the cover is taken off.</summary>
    private static void Title(BodyWriter body, Submission submission, Templates templates)
    {
        var form = submission.Form;
        var texts = templates.Documents[submission.Lang];
        var control = new AnswerControl(body, templates, submission.Lang, submission.Form);
        foreach (var question in form.Sections.Where(section => section.Draw == Drawing.Title).SelectMany(section => section.Questions))
        {
            body.Paragraph(Furniture.ReferenceStyle, () =>
            {
                body.Run(Called(submission, texts) + " ");
                control.Inline(question.Id, submission.Answers);
            });
        }
        FormName(body, submission, templates);
    }

    /// <summary>The control in which the form names itself; in a letter what it is for stands beside it, since no question asks it there.</summary>
    private static void FormName(BodyWriter body, Submission submission, Templates templates)
    {
        var (form, texts) = (submission.Form, templates.Documents[submission.Lang]);
        body.Paragraph("SpOffice Form", () =>
        {
            body.Control(new ControlShape(Names.TagOf(form.Id, form.Version, submission.Lang), texts.Forms[form.Id].Control), () => body.Run(texts.Forms[form.Id].Title));
            if (LetterBody.Of(submission, texts) is null)
                return;
            body.Run(" · ");
            new AnswerControl(body, templates, submission.Lang, form).Inline(form.Purpose!, submission.Answers);
        });
    }
}
