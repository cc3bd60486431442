using System.Globalization;
using System.Xml;

namespace SpOffice.Word;

/// <summary>Writes the elements a submission's body is made of. Every run carries its language.</summary>
internal sealed class BodyWriter(XmlWriter xml, StyleSheet styles, string lang, ControlIds ids)
{
    /// <summary>An element of WordprocessingML with its content.</summary>
    public void Element(string name, Action content)
    {
        xml.WriteStartElement("w", name, Names.Word);
        content();
        xml.WriteEndElement();
    }

    /// <summary>An empty element with attributes.</summary>
    public void Element(string name, params ReadOnlySpan<(string Name, string Value)> attributes)
    {
        xml.WriteStartElement("w", name, Names.Word);
        foreach (var (attribute, value) in attributes)
            xml.WriteAttributeString("w", attribute, Names.Word, value);
        xml.WriteEndElement();
    }

    /// <summary>An empty element with <c>w:val</c>.</summary>
    public void Value(string name, string value) => Element(name, ("val", value));

    public void Paragraph(string style, Action runs, bool withNext = false) => Element("p", () =>
    {
        Element("pPr", () =>
        {
            Value("pStyle", styles.Id(style));
            if (withNext)
                Element("keepNext");
        });
        runs();
    });

    /// <summary>The paragraph that Word wants after a last table, of a height that makes no page of its own.</summary>
    public void Last() => Element("p", () => Element("pPr", () =>
    {
        Value("pStyle", styles.Id("SpOffice Gap"));
        Element("spacing", ("before", "0"), ("after", "0"), ("line", "20"), ("lineRule", "exact"));
    }));

    public void Paragraph(string style, string text) => Paragraph(style, () => Run(text));

    /// <summary>A run of text; line breaks are <c>\n</c>.</summary>
    public void Run(string text, string? characterStyle = null) => Element("r", () =>
    {
        Element("rPr", () =>
        {
            if (characterStyle is not null)
                Value("rStyle", styles.Id(characterStyle));
            Value("lang", lang);
        });
        RunContent.Write(xml, text);
    });

    /// <summary>A content control. Its content is written by the caller, blocks or runs as the place asks.</summary>
    public void Control(ControlShape shape, Action content) => Element("sdt", () =>
    {
        Element("sdtPr", () =>
        {
            if (shape.Title.Length > 0)
                Value("alias", shape.Title.Length <= 64 ? shape.Title : shape.Title[..63] + "…");
            if (shape.Tag.Length > 0)
                Value("tag", shape.Tag);
            Value("id", ids.Next());
            if (shape.Placeholder is { } placeholder)
                Element("placeholder", () => Value("docPart", placeholder));
            if (shape.ShowsPlaceholder)
                Element("showingPlcHdr");
            if (shape.Mark is { } mark)
                xml.WriteElementString("w15", mark, Names.Word2012, "");
            if (shape.List is { } list)
                List(list);
        });
        Element("sdtContent", content);
    });

    public void Table(ReadOnlySpan<int> widths, Action rows)
    {
        var columns = widths.ToArray();
        Element("tbl", () =>
        {
            Element("tblPr", () =>
            {
                Value("tblStyle", styles.Id("SpOffice Table"));
                Element("tblW", ("w", Number(columns.Sum())), ("type", "dxa"));
                Element("tblLayout", ("type", "fixed"));
            });
            Element("tblGrid", () =>
            {
                foreach (var width in columns)
                    Element("gridCol", ("w", Number(width)));
            });
            rows();
        });
    }

    /// <param name="header">Whether the row is repeated on every page.</param>
    /// <param name="cells">Writes the cells.</param>
    public void Row(bool header, Action cells) => Element("tr", () =>
    {
        Element("trPr", () =>
        {
            Element("cantSplit");
            if (header)
                Element("tblHeader");
        });
        cells();
    });

    /// <summary>A cell of one paragraph.</summary>
    /// <param name="width">In twentieths of a point.</param>
    /// <param name="style">Of the paragraph.</param>
    /// <param name="runs">Writes its text.</param>
    /// <param name="shaded">Whether it is the label of an answer.</param>
    /// <param name="withNext">Whether the row stays on one page with the next.</param>
    public void Cell(int width, string style, Action runs, bool shaded = false, bool withNext = false) => Cell(width, () => Paragraph(style, runs, withNext), shaded);

    /// <summary>A cell of paragraphs.</summary>
    /// <param name="width">In twentieths of a point.</param>
    /// <param name="paragraphs">Writes them, one at least.</param>
    /// <param name="shaded">Whether it is the label of an answer.</param>
    public void Cell(int width, Action paragraphs, bool shaded) => Element("tc", () =>
    {
        Element("tcPr", () =>
        {
            Element("tcW", ("w", Number(width)), ("type", "dxa"));
            if (shaded)
                Element("shd", ("val", "clear"), ("color", "auto"), ("fill", "F3F5F8"));
        });
        paragraphs();
    });

    private void List(IReadOnlyList<(string Shown, string Value)> items) => Element("dropDownList", () =>
    {
        foreach (var (shown, value) in items)
            Element("listItem", ("displayText", shown), ("value", value));
    });

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}

/// <summary>What a content control is, without its content.</summary>
/// <param name="Tag">At most 64 characters; Word refuses more.</param>
/// <param name="Title">As Word shows it on the control's frame, which takes 64 characters.</param>
internal sealed record ControlShape(string Tag, string Title)
{
    /// <summary>Name of the glossary entry that holds the placeholder.</summary>
    public string? Placeholder { get; init; }

    public bool ShowsPlaceholder { get; init; }

    /// <summary><c>repeatingSection</c> or <c>repeatingSectionItem</c>.</summary>
    public string? Mark { get; init; }

    /// <summary>Items of a drop-down list.</summary>
    public IReadOnlyList<(string Shown, string Value)>? List { get; init; }
}
