namespace SpOffice.Cli;

/// <summary>Reads a file of answers, and names it in the sentence if it cannot be used.</summary>
internal static class Answers
{
    public static T Of<T>(string file, Func<byte[], T> read)
    {
        try
        {
            return read(Files.Read(file));
        }
        catch (UnreadableException error)
        {
            throw error.In(file);
        }
    }
}
