namespace SpOffice.Word;

/// <summary>The body of any Word document as plain text, a paragraph a line: deleted text out, inserted text in, notes and headers out.</summary>
public static class DocumentParagraphs
{
    /// <summary>Reads a .docx or Flat OPC file.</summary>
    /// <exception cref="UnreadableException">The file is no Word document; the id says why.</exception>
    public static string Read(byte[] file, Bounds bounds)
    {
        var package = Package.Open(file, bounds);
        return string.Join('\n', PartWalk.Of(package[Relations.MainDocument(package)]!, bounds).Paragraphs);
    }
}
