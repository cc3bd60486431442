using System.Text;
using SpOffice.Word;

namespace SpOffice.Speaking;

/// <summary>A statement as text: from a text file in UTF-8 or UTF-16, or a Word document.</summary>
public static class StatementFile
{
    /// <summary>Characters: some three hours of speech. More is another kind of document, opened by mistake.</summary>
    public const int MostCharacters = 200_000;

    /// <summary>Reads the file.</summary>
    /// <exception cref="UnreadableException">empty-file, wrong-encoding, statement-long, or what is wrong with the Word document.</exception>
    public static string Read(byte[] file, Bounds bounds) => Text(file, bounds) is { Length: <= MostCharacters } text ? text
        : throw new UnreadableException("statement-long", ("most", $"{MostCharacters / 1000} 000"));

    private static string Text(byte[] file, Bounds bounds)
    {
        if (file.Length == 0)
            throw new UnreadableException("empty-file");
        if (IsWord(file))
            return StatementReader.Spoken(file, bounds) ?? DocumentParagraphs.Read(file, bounds);
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
