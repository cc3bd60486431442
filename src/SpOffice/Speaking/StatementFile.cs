using System.Text;
using SpOffice.Word;

namespace SpOffice.Speaking;

/// <summary>A statement as text: from a text file in UTF-8 or UTF-16, or a Word document.</summary>
public static class StatementFile
{
    /// <summary>Reads the file.</summary>
    /// <exception cref="UnreadableException">empty-file, wrong-encoding, or what is wrong with the Word document.</exception>
    public static string Read(byte[] file, Bounds bounds)
    {
        if (file.Length == 0)
            throw new UnreadableException("empty-file");
        if (IsWord(file))
            return DocumentParagraphs.Read(file, bounds);
        using var reader = new StreamReader(new MemoryStream(file), Encoding(file), detectEncodingFromByteOrderMarks: true);
        try
        {
            return reader.ReadToEnd();
        }
        catch (DecoderFallbackException)
        {
            throw new UnreadableException("wrong-encoding");
        }
    }

    /// <summary>A Word document is a zip, an old one a compound file, a flat one XML that names WordprocessingML.</summary>
    public static bool IsWord(ReadOnlySpan<byte> file) =>
        file is [(byte)'P', (byte)'K', 3 or 5, ..] or [0xD0, 0xCF, 0x11, 0xE0, ..] || (file.TrimStart("\xEF\xBB\xBF \r\n\t"u8) is [(byte)'<', (byte)'?', ..] && file.IndexOf("wordprocessingml"u8) >= 0);

    /// <summary>UTF-8 unless a mark or zero bytes say UTF-16. A byte that is no UTF-8 is an error, not a question mark.</summary>
    private static Encoding Encoding(byte[] file) => file switch
    {
        [not 0, 0, ..] => new UnicodeEncoding(false, true, true),
        [0, not 0, ..] => new UnicodeEncoding(true, true, true),
        _ => new UTF8Encoding(false, true),
    };
}
