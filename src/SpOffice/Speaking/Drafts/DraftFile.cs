using SpOffice.Word;

namespace SpOffice.Speaking.Drafts;

/// <summary>A draft from a file: plain text, JSON or a Word document.</summary>
public static class DraftFile
{
    /// <summary>Reads it.</summary>
    /// <param name="file">The file's bytes.</param>
    /// <param name="lang">Its language, unless it says another.</param>
    /// <param name="templates">Words of marks.</param>
    /// <param name="bounds">How large a Word document may be.</param>
    /// <exception cref="UnreadableException">What is wrong with it.</exception>
    public static StatementDraft Read(byte[] file, string lang, Templates templates, Bounds bounds)
    {
        if (file.Length == 0)
            throw new UnreadableException("empty-file");
        if (StatementFile.IsWord(file))
            return StatementReader.Read(file, lang, templates, bounds);
        var text = StatementFile.Read(file, bounds);
        return text.AsSpan().TrimStart("\uFEFF \r\n\t") is ['{', ..] ? DraftJson.Read(System.Text.Encoding.UTF8.GetBytes(text)) : DraftText.Read(text, lang, templates);
    }
}
