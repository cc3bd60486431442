using SpOffice.Speaking.Drafts;

namespace SpOffice.Word;

/// <summary>A statement as a Word document: the lines of its head and its passages, each a content control whose tag says what it is. What is
/// in the tags and not on the page is nothing. The same input gives the same bytes.</summary>
public static class StatementDocument
{
    /// <summary>Tag of the control in which a statement names itself, followed by its language.</summary>
    internal const string StatementTag = "sp.statement/1/";

    /// <summary>Tag of a line of the head, followed by its id.</summary>
    internal const string HeadTag = "statement.";

    /// <summary>Tag of a passage, followed by its priority.</summary>
    internal const string PassageTag = "sp.passage/";

    /// <summary>Tag of another wording of the passage before.</summary>
    internal const string OtherTag = "sp.other-wording";

    /// <summary>Tag of the mark that stands above a wording.</summary>
    internal const string MarkTag = "sp.mark";

    /// <summary>Tag of a line that is not spoken.</summary>
    internal const string HeadingTag = "sp.heading";

    /// <summary>Lines of the head that no document that travels may hold: who reads in whose place, and who agreed to be named (SAFETY).</summary>
    private static readonly string[] StaysAtHome = ["proxy", "named", "limit"];

    /// <summary>Writes the document.</summary>
    /// <param name="draft">What to write.</param>
    /// <param name="templates">Wording and base document.</param>
    /// <param name="marks">Whether the marks of the passages stand on the page: yes in a draft, no in what is read aloud.</param>
    public static byte[] Write(StatementDraft draft, Templates templates, bool marks)
    {
        var head = Letterhead.Open(templates.BaseDocument, templates, Bounds.Native);
        var styles = new StyleSheet(null, templates.BaseStyles.Root);
        var lang = SubmissionWriter.RunLanguage(draft.Lang);
        var words = templates.DraftWords;
        var parts = new PartList(head);
        parts.Add("word/spEmptyHeader.xml", "header", Furniture.Empty("hdr", styles, lang));
        parts.Add("word/spEmptyFooter.xml", "footer", Furniture.Empty("ftr", styles, lang));
        parts.Add("word/spSettings.xml", "settings", Settings.Write(head.EvenAndOdd));
        var title = templates.Documents[Templates.Languages.Contains(draft.Lang) ? draft.Lang : "en"].Words["statementTitle"];
        var document = XmlBytes.Write(xml =>
        {
            var body = new BodyWriter(xml, styles, lang, new ControlIds(head.Root));
            DocumentRoot.Start(xml, head.Root);
            body.Element("body", () =>
            {
                body.Paragraph("heading 1", () => body.Control(new ControlShape(StatementTag + draft.Lang, title), () => body.Run(title)));
                foreach (var (id, value) in HeaderLines.Write(draft, words).Where(line => marks || !StaysAtHome.Contains(line.Id)))
                    HeadLine(body, words.Field(id, draft.Lang), id, value);
                foreach (var passage in draft.Passages)
                    Passage(body, passage, draft.Lang, words, marks);
                SectionSetup.OfCover(head, parts).WriteTo(xml);
            });
            xml.WriteEndElement();
        });
        parts.Add("word/spStyles.xml", "styles", styles.ToBytes());
        parts.AddProperties(title, draft.Lang);
        return parts.ToPackage(document).ToBytes();
    }

    private static void HeadLine(BodyWriter body, string label, string id, string value) => body.Paragraph("SpOffice Note", () =>
    {
        body.Run(label + ": ");
        body.Control(new ControlShape(HeadTag + id, label), () => body.Run(value));
    });

    private static void Passage(BodyWriter body, DraftPassage passage, string lang, DraftWords words, bool marks)
    {
        foreach (var heading in passage.Headings)
            body.Paragraph("heading 2", () => body.Control(new ControlShape(HeadingTag, ""), () => body.Run(heading)));
        for (var wording = 0; wording < passage.Wordings.Length; wording++)
        {
            var mark = PassageMark.Write(passage, wording, words, lang);
            if (marks && mark.Length > 0)
                body.Paragraph("SpOffice Note", () => body.Control(new ControlShape(MarkTag, ""), () => body.Run($"[{mark}]")));
            var code = PassageMark.CodeOf(passage.Priority);
            var text = passage.Wordings[wording].Text;
            body.Control(wording > 0 ? new ControlShape(OtherTag, words.Mark("or", lang)) : new ControlShape(PassageTag + code, words.Mark(code, lang)),
                () => body.Paragraph("SpOffice Answer", text));
        }
    }
}
