using SpOffice.Word;

namespace SpOffice.Cli;

/// <summary>Reads and writes files, and says in one sentence what went wrong. A file is written beside its place and moved there when it is whole.</summary>
internal static class Files
{
    /// <exception cref="UnreadableException">not-found, is-directory, unreadable or too-large.</exception>
    public static byte[] Read(string path)
    {
        if (Directory.Exists(path))
            throw new UnreadableException("is-directory", ("file", path));
        try
        {
            if (new FileInfo(path) is { Exists: true } file && file.Length > Bounds.Native.File)
                throw new UnreadableException("too-large", ("file", path), ("limit", $"{Bounds.Native.File >> 20} MB"));
            return File.ReadAllBytes(path);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new UnreadableException(error is UnauthorizedAccessException ? "unreadable" : "not-found", ("file", path));
        }
    }

    /// <summary>The Word documents of a folder, in the order of their names; the file itself where it is one.</summary>
    public static IEnumerable<string> DocumentsIn(string path) => !Directory.Exists(path) ? [path]
        : Directory.EnumerateFiles(path, "*.docx").Where(file => !Path.GetFileName(file).StartsWith("~$", StringComparison.Ordinal)).Order(StringComparer.Ordinal);

    /// <exception cref="UnreadableException">unwritable.</exception>
    public static void MakeFolder(string path)
    {
        try
        {
            Directory.CreateDirectory(path);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new UnreadableException("unwritable", ("file", path));
        }
    }

    /// <exception cref="UnreadableException">exists or unwritable.</exception>
    public static void Write(string path, byte[] content, bool force)
    {
        if (path == "-")
        {
            using var output = Console.OpenStandardOutput();
            output.Write(content);
            return;
        }
        if (Directory.Exists(path))
            throw new UnreadableException("is-directory", ("file", path));
        if (File.Exists(path) && !force)
            throw new UnreadableException("exists", ("file", path));
        var beside = $"{path}.{Environment.ProcessId}.part";
        try
        {
            File.WriteAllBytes(beside, content);
            File.Move(beside, path, overwrite: force);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            // Without its folder, or the right to it, there is nothing to delete, and Delete would throw.
            if (File.Exists(beside))
                File.Delete(beside);
            throw new UnreadableException("unwritable", ("file", path));
        }
    }
}
