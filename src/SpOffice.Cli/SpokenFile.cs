using SpOffice.Speaking;
using SpOffice.Word;

namespace SpOffice.Cli;

/// <summary>A statement as text, from a file or standard input.</summary>
internal static class SpokenFile
{
    /// <exception cref="UnreadableException">The file cannot be read, or is neither text nor a Word document.</exception>
    public static string Read(string path)
    {
        try
        {
            return StatementFile.Read(Bytes(path), Bounds.Native);
        }
        catch (UnreadableException error)
        {
            throw error.In(path);
        }
    }

    /// <exception cref="UnreadableException">The file cannot be read.</exception>
    public static byte[] Bytes(string path) => path == "-" ? Input() : Files.Read(path);

    private static byte[] Input()
    {
        using var input = Console.OpenStandardInput();
        using var content = new MemoryStream();
        input.CopyTo(content);
        return content.ToArray();
    }
}
