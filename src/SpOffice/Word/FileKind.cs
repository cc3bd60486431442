using System.Text;

namespace SpOffice.Word;

/// <summary>Tells the files people open by mistake from a Word document, so that the sentence they read fits.</summary>
internal static class FileKind
{
    public static bool IsZip(ReadOnlySpan<byte> file) => file is [(byte)'P', (byte)'K', ..];

    public static void RefuseKnownStrangers(ReadOnlySpan<byte> file)
    {
        if (file.IsEmpty)
            throw new UnreadableException("empty-file");
        // Compound files: an encrypted package is one that holds a stream of this name, the others are documents from before 2007.
        if (file is [0xD0, 0xCF, 0x11, 0xE0, ..])
            throw new UnreadableException(file.IndexOf(Encoding.Unicode.GetBytes("EncryptedPackage")) >= 0 ? "password-protected" : "old-word");
        if (!IsZip(file) && !LooksLikeXml(file))
            throw new UnreadableException("not-a-document");
    }

    public static void RefuseOtherPackages(Package package)
    {
        if (package["[Content_Types].xml"] is not { } types)
            throw new UnreadableException(package["mimetype"] is null ? "not-a-document" : "not-word-xml");
        RefuseMacros(package);
        if (!Encoding.UTF8.GetString(types).Contains("wordprocessingml", StringComparison.OrdinalIgnoreCase))
            throw new UnreadableException("not-word-xml");
    }

    public static void RefuseNoWorkbook(ReadOnlySpan<byte> file)
    {
        if (file.IsEmpty)
            throw new UnreadableException("empty-file");
        if (file is [0xD0, 0xCF, 0x11, 0xE0, ..])
            throw new UnreadableException(file.IndexOf(Encoding.Unicode.GetBytes("EncryptedPackage")) >= 0 ? "workbook-password" : "old-excel");
        if (!IsZip(file))
            throw new UnreadableException("not-a-workbook");
    }

    public static void RefuseOtherThanWorkbook(Package package)
    {
        var text = package["[Content_Types].xml"] is { } types ? Encoding.UTF8.GetString(types) : "";
        if (text.Contains("macroEnabled", StringComparison.OrdinalIgnoreCase) || package.Names.Any(name => name.EndsWith("vbaProject.bin", StringComparison.OrdinalIgnoreCase)))
            throw new UnreadableException("macro-workbook");
        if (!text.Contains("spreadsheetml", StringComparison.OrdinalIgnoreCase))
            throw new UnreadableException("not-a-workbook");
    }

    public static void RefuseMacros(Package package)
    {
        if ((package["[Content_Types].xml"] is { } types && Encoding.UTF8.GetString(types).Contains("macroEnabled", StringComparison.OrdinalIgnoreCase))
            || package.Names.Any(name => name.EndsWith("vbaProject.bin", StringComparison.OrdinalIgnoreCase)))
            throw new UnreadableException("macro-enabled");
    }

    private static bool LooksLikeXml(ReadOnlySpan<byte> file)
    {
        var start = Encoding.UTF8.GetString(file[..Math.Min(file.Length, 256)]).TrimStart('\uFEFF', ' ', '\r', '\n', '\t');
        return start.StartsWith('<') || file is [0xFF, 0xFE, (byte)'<', ..] or [0xFE, 0xFF, 0, (byte)'<', ..];
    }
}
