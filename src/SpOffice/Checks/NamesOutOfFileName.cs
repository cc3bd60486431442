using SpOffice.Texts;

namespace SpOffice.Checks;

/// <summary>The file name carries no name of sender, victim or other person (facts I7; SAFETY).</summary>
public sealed class NamesOutOfFileName() : Check("names-out-of-file-name")
{
    /// <inheritdoc/>
    public override IEnumerable<Finding> Find(Draft draft)
    {
        if (IdentifyingNames.Of(draft).Any(name => Holds(draft.FileName, name)))
            yield return Must("file-name");
    }

    /// <summary>Whether a file name holds a name, which is given as plain text.</summary>
    internal static bool Holds(string fileName, string name) =>
        WholeWords.Contain(Plain.Of(Words(Path.GetFileNameWithoutExtension(fileName))), Words(name));

    /// <summary>File names join words by hyphens, underscores and dots.</summary>
    private static string Words(string text) => new([.. text.Select(c => char.IsLetterOrDigit(c) || c == '\'' ? c : ' ')]);
}
