namespace SpOffice.Cli;

/// <summary>The templates inside the program, with the user's corrections laid over them where there are any.</summary>
internal static class EmbeddedTemplates
{
    private static readonly Dictionary<string, byte[]> Files = Read();

    public static Templates All { get; private set; } = Templates.Load(Files);

    /// <summary>Lays the user's corrections over the data, before any verb runs.</summary>
    /// <exception cref="UnreadableException">wrong-overrides, invalid-json.</exception>
    public static void Correct(byte[] overrides) => All = Templates.Load(Overrides.Over(Files, overrides));

    private static Dictionary<string, byte[]> Read()
    {
        var files = new Dictionary<string, byte[]>();
        foreach (var path in Templates.Paths(Templates.Languages, Templates.Languages))
        {
            using var stream = typeof(EmbeddedTemplates).Assembly.GetManifestResourceStream(path) ?? throw new FileNotFoundException(path);
            using var content = new MemoryStream();
            stream.CopyTo(content);
            files[path] = content.ToArray();
        }
        return files;
    }
}
