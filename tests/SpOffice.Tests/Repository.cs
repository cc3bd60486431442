namespace SpOffice.Tests;

/// <summary>Where the repository lies, and the reference data beside it that the product does not need.</summary>
internal static class Repository
{
    public static readonly string Root = Up(AppContext.BaseDirectory, "SpOffice.sln");

    public static string Template(string path) => Path.Combine(Root, "templates", path);

    public static string Shared(string path) => Path.Combine(Up(Root, Path.Combine("shared", "domain")), "shared", path);

    private static string Up(string from, string sought)
    {
        for (var folder = new DirectoryInfo(from); folder is not null; folder = folder.Parent)
        {
            if (Path.Exists(Path.Combine(folder.FullName, sought)))
                return folder.FullName;
        }
        throw new DirectoryNotFoundException($"{sought} not found above {from}");
    }
}
