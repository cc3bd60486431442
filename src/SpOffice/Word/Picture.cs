namespace SpOffice.Word;

/// <summary>A picture in a document.</summary>
/// <param name="Name">Its file name in the package, such as <c>image1.jpeg</c>.</param>
/// <param name="HasLocation">Whether its metadata say where it was taken.</param>
public sealed record Picture(string Name, bool HasLocation)
{
    /// <summary>The pictures of a package, in the order of its parts.</summary>
    internal static IEnumerable<Picture> In(Package package) =>
        from name in package.Names
        where ("/" + name).Contains("/media/", StringComparison.Ordinal)
        select new Picture(name[(name.LastIndexOf('/') + 1)..], PictureLocation.IsIn(package[name]!));
}
