namespace SpOffice.Cli;

/// <summary>The templates inside the program.</summary>
internal static class EmbeddedTemplates
{
    public static readonly Templates All = Load();

    private static Templates Load()
    {
        var files = new Dictionary<string, byte[]>();
        foreach (var path in Templates.Paths(Templates.Languages, Templates.Languages))
        {
            using var stream = typeof(EmbeddedTemplates).Assembly.GetManifestResourceStream(path) ?? throw new FileNotFoundException(path);
            using var content = new MemoryStream();
            stream.CopyTo(content);
            files[path] = content.ToArray();
        }
        return Templates.Load(files);
    }
}
