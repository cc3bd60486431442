using System.Buffers;
using System.Collections.Immutable;
using System.IO.Compression;

namespace SpOffice.Word;

/// <summary>The parts of an Office file, by name without a leading slash. Written the same bytes for the same parts:
/// in a fixed order, with a fixed time.</summary>
public sealed class Package
{
    private static readonly DateTimeOffset Epoch = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private readonly ImmutableSortedDictionary<string, byte[]> parts;

    private Package(ImmutableSortedDictionary<string, byte[]> parts) => this.parts = parts;

    /// <summary>A package of these parts.</summary>
    public static Package Of(IEnumerable<KeyValuePair<string, byte[]>> parts) => new(parts.ToImmutableSortedDictionary(StringComparer.Ordinal));

    /// <summary>Opens a Word document: a zip or a Flat OPC file.</summary>
    /// <exception cref="UnreadableException">Anything else; the id says what.</exception>
    public static Package Open(byte[] file, Bounds bounds)
    {
        if (file.LongLength > bounds.File)
            throw new UnreadableException("too-large", ("limit", $"{bounds.File >> 20} MB"));
        FileKind.RefuseKnownStrangers(file);
        var package = FileKind.IsZip(file) ? FromZip(file, bounds) : FlatOpc.Open(file, bounds);
        FileKind.RefuseOtherPackages(package);
        return package;
    }

    /// <summary>Opens an Excel workbook: a zip.</summary>
    /// <exception cref="UnreadableException">Anything else; the id says what.</exception>
    public static Package OpenWorkbook(byte[] file, Bounds bounds)
    {
        if (file.LongLength > bounds.File)
            throw new UnreadableException("too-large", ("limit", $"{bounds.File >> 20} MB"));
        FileKind.RefuseNoWorkbook(file);
        var package = FromZip(file, bounds);
        FileKind.RefuseOtherThanWorkbook(package);
        return package;
    }

    /// <summary>Opens a Word or Excel file.</summary>
    /// <exception cref="UnreadableException">Anything else, or one with macros.</exception>
    internal static Package OpenOffice(byte[] file, Bounds bounds)
    {
        if (file.LongLength > bounds.File)
            throw new UnreadableException("too-large", ("limit", $"{bounds.File >> 20} MB"));
        FileKind.RefuseKnownStrangers(file);
        var package = FileKind.IsZip(file) ? FromZip(file, bounds) : FlatOpc.Open(file, bounds);
        FileKind.RefuseMacros(package);
        if (package["xl/workbook.xml"] is null)
            FileKind.RefuseOtherPackages(package);
        return package;
    }

    /// <summary>The main part of a Word document alone: the others stay folded, which is most of the work where nobody asks for them.</summary>
    /// <exception cref="UnreadableException">The file is no Word document; the id says what.</exception>
    internal static byte[] MainPart(byte[] file, Bounds bounds)
    {
        if (!FileKind.IsZip(file) || file.LongLength > bounds.File)
            return Open(file, bounds) is var whole ? whole[Relations.MainDocument(whole)]! : [];
        var outside = FromZip(file, bounds, name => name is "[Content_Types].xml" or "_rels/.rels" or "mimetype");
        FileKind.RefuseOtherPackages(outside);
        var main = Relations.MainDocument(outside);
        return FromZip(file, bounds, name => name == main)[main]!;
    }

    /// <summary>The parts of any zip, such as a workbook inside a document.</summary>
    /// <exception cref="UnreadableException">truncated or expands-too-far.</exception>
    internal static Package OfZip(byte[] file, Bounds bounds) => FromZip(file, bounds);

    /// <summary>Names of all parts, in order.</summary>
    public IEnumerable<string> Names => parts.Keys;

    /// <summary>The content of a part, or null.</summary>
    public byte[]? this[string name] => parts.GetValueOrDefault(name);

    /// <summary>With a part set, or taken away when null.</summary>
    public Package With(string name, byte[]? content) => new(content is null ? parts.Remove(name) : parts.SetItem(name, content));

    /// <summary>The file. Content types and the package's relations come first, as readers expect.</summary>
    public byte[] ToBytes()
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var name in parts.Keys.OrderBy(name => name switch { "[Content_Types].xml" => 0, "_rels/.rels" => 1, _ => 2 }))
            {
                var entry = zip.CreateEntry(name, CompressionLevel.Optimal);
                entry.LastWriteTime = Epoch;
                using var content = entry.Open();
                content.Write(parts[name]);
            }
        }
        return stream.ToArray();
    }

    /// <summary>Parts that are not wanted keep their names and have nothing in them.</summary>
    private static Package FromZip(byte[] file, Bounds bounds, Func<string, bool>? wanted = null)
    {
        try
        {
            using var zip = new ZipArchive(new MemoryStream(file, writable: false), ZipArchiveMode.Read);
            if (zip.Entries.Count > bounds.Parts)
                throw new UnreadableException("expands-too-far");
            var left = bounds.InflatedOf(file.LongLength);
            var parts = new SortedDictionary<string, byte[]>(StringComparer.Ordinal);
            foreach (var entry in zip.Entries.Where(entry => !entry.FullName.EndsWith('/')))
            {
                var name = entry.FullName.Replace('\\', '/').TrimStart('/');
                var content = wanted?.Invoke(name) == false ? [] : Inflate(entry, left);
                left -= content.Length;
                parts[name] = content;
            }
            return Of(parts);
        }
        catch (InvalidDataException)
        {
            throw new UnreadableException("truncated");
        }
    }

    /// <summary>The size an entry declares may lie, so what comes out is counted.</summary>
    private static byte[] Inflate(ZipArchiveEntry entry, long left)
    {
        using var stream = entry.Open();
        using var content = new MemoryStream((int)Math.Clamp(entry.Length, 0, Math.Min(left, 1 << 20)));
        var buffer = ArrayPool<byte>.Shared.Rent(81920);
        try
        {
            int read;
            while ((read = stream.Read(buffer)) > 0)
            {
                if (content.Length + read > left)
                    throw new UnreadableException("expands-too-far");
                content.Write(buffer, 0, read);
            }
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
        return content.Length == content.Capacity ? content.GetBuffer() : content.ToArray();
    }
}
