using SpOffice.Texts;

namespace SpOffice.Checks;

/// <summary>The file name carries no name of sender, victim or other person (facts I7; SAFETY).</summary>
public sealed class NamesOutOfFileName() : Check("names-out-of-file-name")
{
    /// <inheritdoc/>
    public override IEnumerable<Finding> Find(Draft draft)
    {
        var name = Words(Path.GetFileNameWithoutExtension(draft.FileName));
        if (IdentifyingNames.Of(draft).Any(identifying => WholeWords.Contain(Plain.Of(name), Words(identifying))))
            yield return Must("file-name");
    }

    /// <summary>File names join words by hyphens, underscores and dots.</summary>
    private static string Words(string text) => new([.. text.Select(c => char.IsLetterOrDigit(c) || c == '\'' ? c : ' ')]);
}
