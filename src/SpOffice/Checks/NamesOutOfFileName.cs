using SpOffice.Texts;

namespace SpOffice.Checks;

/// <summary>The file name carries no name of sender, victim or other person (facts I7; SAFETY).</summary>
public sealed class NamesOutOfFileName() : Check("names-out-of-file-name")
{
    /// <inheritdoc/>
    public override IEnumerable<Finding> Find(Draft draft)
    {
        if (draft.Made(Id, [draft.FileName, .. IdentifyingNames.Of(draft)], given => new WholeWordSet(given.Skip(1).Select(Words)).IsIn(Reduced(draft.FileName))))
            yield return Must("file-name");
    }

    /// <summary>Whether a file name holds a name, which is given as plain text.</summary>
    internal static bool Holds(string fileName, string name) =>
        WholeWords.Contain(Reduced(fileName), Words(name));

    private static string Reduced(string fileName) => Plain.Of(Words(Path.GetFileNameWithoutExtension(fileName)));

    /// <summary>File names join words by hyphens, underscores and dots.</summary>
    private static string Words(string text) => new([.. text.Select(c => char.IsLetterOrDigit(c) || c == '\'' ? c : ' ')]);
}
