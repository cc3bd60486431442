using SpOffice.Word;

namespace SpOffice.Versions;

/// <summary>Searches a finished file again: it is opened anew, inflated, and every part of it looked at for every name. It takes nothing from
/// the making of the file but the list of words that a person settled.</summary>
internal static class LeakSearch
{
    /// <summary>What is found.</summary>
    /// <param name="name">The file's name, which is searched too.</param>
    /// <param name="file">The finished file.</param>
    /// <param name="empty">The same file without any answer: what stands in it is ours.</param>
    /// <param name="finder">The names.</param>
    /// <param name="passed">Lines in which a word was settled or is a value, and where.</param>
    /// <param name="settled">What a person settled.</param>
    /// <param name="bounds">How large the file may be.</param>
    public static IEnumerable<Hit> Of(string name, byte[] file, byte[] empty, NameFinder finder, IReadOnlySet<(string Line, int Start)> passed, Settled settled, Bounds bounds)
    {
        var ours = PackageText.Of(empty, bounds).Select(text => text.Text).ToHashSet();
        var written = PackageText.Of(file, bounds).Where(text => !ours.Contains(text.Text)).Prepend(new WrittenText("file-name", "name", FileWords(name)));
        var count = 0;
        foreach (var text in written)
        {
            foreach (var found in finder.In(text.Text).Where(found => !passed.Contains((text.Text, found.Start))))
            {
                var id = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{name}:{text.Part}#{++count}");
                if (!settled.Words.Contains(id))
                    yield return new Hit(id, text.Text[found.Start..found.End], found.Name.Role, text.Part, Redaction.Around(text.Text, found.Start, found.End));
            }
        }
    }

    private static string FileWords(string name) => new([.. Path.GetFileNameWithoutExtension(name).Select(c => c is '_' or '.' ? ' ' : c)]);
}
