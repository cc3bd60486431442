namespace SpOffice.Word;

/// <summary>One paragraph of a version.</summary>
/// <param name="Style">Name of a style of <c>base.docx</c>.</param>
/// <param name="Text">Its text.</param>
internal sealed record VersionLine(string Style, string Text);

/// <summary>Writes a version that leaves, on the base styles and from nothing but its lines: no control, no tag, no header, no property of the original.</summary>
internal static class VersionDocument
{
    public static byte[] Write(string title, IEnumerable<VersionLine> lines, string lang, Templates templates) => FreshDocument.Write(title, lang, templates, (_, body, _) =>
    {
        foreach (var line in lines.Prepend(new VersionLine("heading 1", title)))
            body.Paragraph(line.Style, line.Text);
    });
}
