using System.Xml;
using SpOffice.Texts;

namespace SpOffice.Word;

/// <summary>A form by which somebody agrees, in the person's language beside that of the person who asks; the script to read aloud has a page
/// of its own, which stays with the person who asks. Nothing of a case stands in it.</summary>
public static class ConsentForm
{
    private const int Side = 4677;
    private static readonly string[] Fields = ["name", "representative", "reason", "date", "given"];
    private static readonly string[] Script = ["script", "script-stop", "script-ask", "script-record"];

    /// <summary>Writes the form.</summary>
    /// <param name="lang">The language of the person who is asked.</param>
    /// <param name="with">The language of the person who asks: en, fr or es.</param>
    /// <param name="templates">Wording and base document.</param>
    /// <exception cref="UnreadableException">wrong-consent-language.</exception>
    public static byte[] Write(string lang, string with, Templates templates)
    {
        var (theirs, ours) = (templates.Consent(lang), templates.Consent(with));
        return FreshDocument.Write(ours.Texts["title"], with, templates, (xml, body, styles) => Body(new ConsentRows(xml, body, styles, theirs, ours, Side)));
    }

    private static void Body(ConsentRows rows)
    {
        rows.Table(() =>
        {
            rows.Row("heading 2", "title");
            rows.Row("SpOffice Note", "note");
            rows.Row("SpOffice Cell", "who", Blank);
            foreach (var key in new[] { "intro", "risk", "withdraw", "paper" })
                rows.Row("SpOffice Cell", key);
            rows.Row("SpOffice Question", "choice");
            foreach (var purpose in ConsentTexts.Purposes)
                rows.Row("SpOffice Cell", purpose, texts => $"☐ {texts["yes"]}   ☐ {texts["no"]}");
            foreach (var field in Fields)
                rows.Row("SpOffice Cell", field, Blank);
        });
        rows.NewPage();
        rows.Table(() =>
        {
            foreach (var line in Script)
                rows.Row("SpOffice Cell", line);
        });
    }

    private static string Blank(IReadOnlyDictionary<string, string> texts) => "……………………………………";
}

/// <summary>Rows with the same text in two languages side by side.</summary>
internal sealed class ConsentRows(XmlWriter xml, BodyWriter body, StyleSheet styles, ConsentTexts theirs, ConsentTexts ours, int side)
{
    public void Table(Action rows) => body.Table([side, side], rows);

    public void NewPage() => body.Element("p", () => body.Element("pPr", () =>
    {
        body.Value("pStyle", styles.Id("SpOffice Gap"));
        body.Element("pageBreakBefore");
    }));

    public void Row(string style, string key, Func<IReadOnlyDictionary<string, string>, string>? below = null) => body.Row(header: false, () =>
    {
        foreach (var texts in theirs.Lang == ours.Lang ? [theirs] : new[] { ours, theirs })
            Cell(texts, style, key, below);
    });

    private void Cell(ConsentTexts texts, string style, string key, Func<IReadOnlyDictionary<string, string>, string>? below) => body.Element("tc", () =>
    {
        body.Element("tcPr", () =>
        {
            body.Element("tcW", ("w", side.ToString(System.Globalization.CultureInfo.InvariantCulture)), ("type", "dxa"));
            if (theirs.Lang == ours.Lang)
                body.Value("gridSpan", "2");
        });
        Paragraph(texts, style, texts.Texts[key]);
        if (below is not null)
            Paragraph(texts, style, below(texts.Texts));
    });

    private void Paragraph(ConsentTexts texts, string style, string text) => body.Element("p", () =>
    {
        body.Element("pPr", () =>
        {
            body.Value("pStyle", styles.Id(style));
            if (texts.IsRightToLeft)
                body.Element("bidi");
        });
        body.Element("r", () =>
        {
            body.Element("rPr", () =>
            {
                if (texts.IsRightToLeft)
                    body.Element("rtl");
                body.Element("lang", (texts.IsRightToLeft ? "bidi" : "val", texts.Lang));
            });
            RunContent.Write(xml, text);
        });
    });
}
