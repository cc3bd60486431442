namespace SpOffice.Word;

/// <summary>The glossary document: the help a control shows when it is empty. Without it, Word shows a prompt of its own.</summary>
internal static class Glossary
{
    public static string NameOf(string question) => "sp." + question;

    public static byte[] Write(Submissions.Submission submission, Templates templates, StyleSheet styles, string runLanguage) => XmlBytes.Write(xml =>
    {
        var body = new BodyWriter(xml, styles, runLanguage, ControlIds.OfNothing);
        var texts = templates.Documents[submission.Lang];
        xml.WriteStartElement("w", "glossaryDocument", Names.Word);
        body.Element("docParts", () =>
        {
            foreach (var (_, question) in submission.Form.Questions)
                Entry(body, NameOf(question.Id), texts.Questions[question.Words].Placeholder);
            foreach (var question in submission.Form.Sections.Where(section => section.Annex is not null).SelectMany(section => section.Questions))
                Entry(body, AnnexTable.Help + question.Id, AnnexTable.HelpOf(question.Id, texts));
        });
        xml.WriteEndElement();
    });

    private static void Entry(BodyWriter body, string name, string help) => body.Element("docPart", () =>
    {
        body.Element("docPartPr", () =>
        {
            body.Value("name", name);
            body.Element("category", () =>
            {
                body.Value("name", "General");
                body.Value("gallery", "placeholder");
            });
            body.Element("types", () => body.Value("type", "bbPlcHdr"));
            body.Element("behaviors", () => body.Value("behavior", "content"));
        });
        body.Element("docPartBody", () => body.Element("p", () => body.Run(help, "Placeholder Text")));
    });
}
