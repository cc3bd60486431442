namespace SpOffice.Cli;

/// <summary>The templates inside the program, with the user's corrections laid over them where there are any.</summary>
internal static class EmbeddedTemplates
{
    private static readonly Dictionary<string, byte[]> Bundled = Read();

    public static Templates All { get; private set; } = Templates.Load(Bundled);

    /// <summary>Lays the user's corrections over the data, before any verb runs.</summary>
    /// <returns>The exit code: a file that cannot be used is one sentence.</returns>
    public static int Correct(string file, string screen) => Output.Run(screen, false, file, () =>
    {
        All = Templates.Load(Overrides.Over(Bundled, Files.Read(file)));
        return Exit.Ready;
    });

    private static Dictionary<string, byte[]> Read()
    {
        var files = new Dictionary<string, byte[]>();
        foreach (var path in Templates.Paths(Templates.Languages, Templates.SpokenLanguages).Concat(Templates.TrackerPaths()).Concat(Templates.RoutePaths(Templates.Languages)).Distinct())
        {
            using var stream = typeof(EmbeddedTemplates).Assembly.GetManifestResourceStream(path) ?? throw new FileNotFoundException(path);
            using var content = new MemoryStream();
            stream.CopyTo(content);
            files[path] = content.ToArray();
        }
        return files;
    }
}
